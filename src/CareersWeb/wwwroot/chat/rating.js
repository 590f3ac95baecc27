// Whether the last answer helped: two buttons that send an event, of which the bot counts which it was and nothing else.
import { words } from "./words.js";

/** Gives { ask(id), rated(value, id), hide() } for the buttons in `place`; `send(value, id)` tells the bot, and may fail. */
export const ratingIn = (place, send) => {
  const said = place.querySelector("[role=status]");
  const buttons = [...place.querySelectorAll("button")];
  let answer = "";
  const press = (value) => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(value !== null && button.value === String(value)));
    said.textContent = value === null ? "" : words.thanks;
  };
  for (const button of buttons)
    button.addEventListener("click", async () => {
      if (buttons.some((one) => one.getAttribute("aria-pressed") === "true")) return;
      const value = button.value === "true";
      press(value);
      try { await send(value, answer); } catch { press(null); }
    });
  return {
    ask(id) {
      answer = id;
      press(null);
      place.hidden = false;
    },
    rated(value, id) { if (id === answer) press(value); },
    hide() { place.hidden = true; },
  };
};
