// Keeps on this device what somebody has ticked off between an offer and the first day. Nothing is sent.
const KEY = "careers-offer";
const steps = [...document.querySelectorAll("[data-step]")];
const clear = document.querySelector("[data-steps-clear]");

const read = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(kept) ? kept.filter((key) => typeof key === "string") : [];
  } catch { return []; }
};
const show = () => {
  const done = read();
  for (const step of steps) step.checked = done.includes(step.dataset.step);
  clear.hidden = done.length === 0;
};
const keep = () => {
  // A list that shows the checks of one job leaves alone what was ticked on that of another.
  const here = steps.map((step) => step.dataset.step);
  const done = [...read().filter((key) => !here.includes(key)), ...steps.filter((step) => step.checked).map((step) => step.dataset.step)];
  try {
    if (done.length) localStorage.setItem(KEY, JSON.stringify(done));
    else localStorage.removeItem(KEY);
  } catch { /* a browser that keeps nothing: the ticks last as long as the page */ }
  clear.hidden = !steps.some((step) => step.checked);
};

for (const step of steps) step.addEventListener("change", keep);
clear.addEventListener("click", () => {
  try { localStorage.removeItem(KEY); } catch { /* there was nothing */ }
  show();
  steps[0].focus();
});
show();
