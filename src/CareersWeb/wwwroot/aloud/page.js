// A button under the heading of each section of a page, which reads the section out.
import { put } from "../words.js";
import { readAloudButton, whenVoice } from "./voice.js";

const PIECES = "h2, h3, h4, p, li, dt, dd, th, td";

// What can be seen, piece by piece, each in its language; a piece that holds others is said by them.
const textsOf = (section) => [...section.querySelectorAll(PIECES)]
  .filter((piece) => piece.checkVisibility() && !piece.querySelector(PIECES) && !piece.closest("[aria-hidden=true]"))
  .map((piece) => ({ text: piece.innerText, language: piece.closest("[lang]").lang }));

whenVoice(() => {
  for (const section of document.querySelectorAll("main .section")) {
    const title = section.querySelector("h2");
    title?.after(readAloudButton(
      { start: put("Read aloud"), stop: put("Stop reading"), name: title.textContent, className: "link-button aloud" }, () => textsOf(section)));
  }
});
