// Keeps on this device what somebody writes and ticks on a sheet: for an interview, or for an application. Nothing is sent.
import { put } from "./words.js";

const KEY = "careers-sheets";
const sheet = document.querySelector("[data-sheet]");
const name = sheet.dataset.sheet;
const fields = [...sheet.querySelectorAll("[data-keep]")];
const clear = sheet.querySelector("[data-sheet-clear]");
const copy = sheet.querySelector("[data-sheet-copy]");
const say = (text) => { document.getElementById("said").textContent = text; };

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
const readAll = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? "{}");
    return isObject(kept) ? kept : {};
  } catch { return {}; }
};
const read = () => {
  const kept = readAll()[name];
  return isObject(kept) ? kept : {};
};
const write = (kept) => {
  const all = { ...readAll(), [name]: kept };
  if (Object.keys(kept).length === 0) delete all[name];
  try {
    if (Object.keys(all).length > 0) localStorage.setItem(KEY, JSON.stringify(all));
    else localStorage.removeItem(KEY);
  } catch { say(put("Your browser could not save that.")); }
};

// What is written, each part under its title, as one text.
const written = () => [...sheet.querySelectorAll("[data-part]")].map((part) => {
  const title = part.querySelector("[data-part-title]");
  const text = part.querySelector("textarea").value.trim();
  return text && [(title.value ?? title.textContent).trim().replace(/\s+/g, " "), text].filter(Boolean).join("\n");
}).filter(Boolean).join("\n\n");

// A sheet for one job shows nothing of another's, but deletes it too.
const offer = () => {
  clear.hidden = Object.keys(read()).length === 0;
  if (copy) copy.hidden = written() === "";
};

const isBox = (field) => field.type === "checkbox";
const show = () => {
  const kept = read();
  for (const field of fields) {
    const value = kept[field.dataset.keep];
    if (isBox(field)) field.checked = value === true;
    else field.value = typeof value === "string" ? value : "";
  }
  offer();
};
const keep = (field) => {
  const { [field.dataset.keep]: _, ...others } = read();
  const value = isBox(field) ? field.checked : field.value;
  write(value ? { ...others, [field.dataset.keep]: value } : others);
  offer();
};

for (const field of fields) field.addEventListener("input", () => keep(field));
clear.addEventListener("click", () => {
  if (!confirm(put("Delete everything you wrote and ticked here? Nobody can bring it back."))) return;
  write({});
  show();
  fields[0].focus();
  say(put("Everything is deleted."));
});
copy?.addEventListener("click", () => navigator.clipboard.writeText(written())
  .then(() => say(put("Everything you wrote is copied.")), () => say(put("Your browser could not copy that."))));
// Paper has no scroll bars: where the browser does not let boxes grow by themselves, they grow before they are printed.
addEventListener("beforeprint", () => {
  for (const field of sheet.querySelectorAll("textarea")) field.style.minHeight = `${field.scrollHeight}px`;
});
addEventListener("storage", (event) => { if (event.key === KEY) show(); });
show();
