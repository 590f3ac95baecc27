// What is shown while an answer is made: nothing for a moment, then a typing sign, then a word that it takes longer.
import { words } from "./words.js";

const SIGN_AFTER = 700;
const WORD_AFTER = 3000;

/** Gives a function that is told whether an answer is awaited. */
export const waitingSign = (sign) => {
  const text = sign.querySelector("[data-text]");
  let timers = [];
  return (on) => {
    timers.forEach(clearTimeout);
    timers = [];
    if (on) timers = [setTimeout(() => { text.textContent = words.writing; sign.hidden = false; }, SIGN_AFTER), setTimeout(() => { text.textContent = words.stillLooking; }, WORD_AFTER)];
    else sign.hidden = true;
  };
};
