// What can be said next, as a row of buttons: one stop of the Tab key, moved through by the arrow keys.
import { isWeb } from "./links.js";
import { inEnglish } from "./words.js";

const STEPS = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** Gives a function that shows actions; focus that stood on a choice goes to `fallback` when the choices change. */
export const choicesIn = (place, fallback, say) => {
  const stand = (index) => [...place.children].forEach((button, at) => { button.tabIndex = at === index ? 0 : -1; });
  place.addEventListener("keydown", (event) => {
    const all = [...place.children];
    const at = all.indexOf(document.activeElement);
    if (at < 0) return;
    const next = event.key === "Home" ? 0 : event.key === "End" ? all.length - 1 : STEPS[event.key] ? (at + STEPS[event.key] + all.length) % all.length : -1;
    if (next < 0) return;
    event.preventDefault();
    stand(next);
    all[next].focus();
  });
  place.addEventListener("focusin", (event) => stand([...place.children].indexOf(event.target)));

  return (actions) => {
    const held = place.contains(document.activeElement);
    place.replaceChildren(...actions.map((action) => {
      const button = inEnglish(document.createElement("button"));
      button.type = "button";
      button.className = "chip";
      button.textContent = action.title || String(action.value);
      button.addEventListener("click", () => {
        if (action.type === "openUrl" && isWeb(action.value)) open(action.value, "_blank", "noopener");
        else say(typeof action.value === "string" ? action.value : button.textContent);
      });
      return button;
    }));
    stand(0);
    if (held) fallback.focus();
  };
};
