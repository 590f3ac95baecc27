// The messages. Each is put together first and added once, so that a screen reader reads it once and whole.
import { readAloudButton, stop, whenVoice } from "../aloud/voice.js";
import { addCards } from "./cards.js";
import { addText, isWeb, linkTo } from "./links.js";
import { inEnglish, words } from "./words.js";

// Few browsers know the Welsh months, so a Welsh page has figures.
const MONTH = document.documentElement.lang.startsWith("en") ? "long" : "2-digit";
const DAY = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: MONTH, year: "numeric", timeZone: "UTC" });
const MOST_SOURCES = 3;

const dayOf = (retrieved) => {
  const day = new Date(`${retrieved}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? String(retrieved) : DAY.format(day);
};

// A card that names its source says the date as well.
const addSources = (item, sources) => {
  const shown = item.textContent;
  const missing = sources.filter((source) => source?.name && !shown.includes(source.name)).slice(0, MOST_SOURCES);
  if (missing.length === 0) return;
  const line = document.createElement("p");
  line.className = "message__sources";
  line.lang = document.documentElement.lang;
  line.append(`${words.sources}: `);
  missing.forEach((source, index) => {
    if (index > 0) line.append("; ");
    line.append(inEnglish(isWeb(source.url) ? linkTo(source.url, source.name) : Object.assign(document.createElement("span"), { textContent: source.name })));
    line.append(`, ${source.evidence === "verified" ? words.checked(dayOf(source.retrieved)) : words.noted(dayOf(source.retrieved))}`);
  });
  item.append(line);
};

export class Log {
  constructor(place, press) {
    Object.assign(this, { place, press });
  }

  /** Adds a message of "bot", "me" or "note". */
  add(kind, text, { attachments = [], sources = [] } = {}) {
    const item = document.createElement("div");
    item.className = `message message--${kind}`;
    if (kind === "bot") inEnglish(item);
    if (kind !== "note") {
      const speaker = document.createElement("span");
      speaker.className = "nhsuk-u-visually-hidden";
      speaker.textContent = `${kind === "bot" ? words.bot : words.you}: `;
      item.append(speaker);
    }
    addText(item, text);
    addCards(item, attachments, this.press);
    addSources(item, sources);
    if (kind === "bot") whenVoice(() => item.append(readAloudButton(
      { start: words.readAloud, stop: words.stopReading, name: words.message, className: "chat__tool" }, () => [{ text, language: "en-GB" }])));
    this.place.append(item);
    // A long message is read from its beginning.
    this.place.scrollTop = item.offsetHeight > this.place.clientHeight ? item.offsetTop - this.place.offsetTop : this.place.scrollHeight;
    return item;
  }

  clear() { stop(); this.place.replaceChildren(); }

  /** Does something without a screen reader reading it out: what was said before a refresh has been heard already. */
  async quietly(action) {
    this.place.setAttribute("aria-live", "off");
    try { await action(); } finally { setTimeout(() => this.place.removeAttribute("aria-live"), 500); }
  }
}
