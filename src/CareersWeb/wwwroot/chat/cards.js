// Draws the cards that the bot sends: hero cards, and the elements of Adaptive Cards that ours are made of. A card with anything else in
// it is shown as its own plain words.
import { addText, isWeb, linkTo } from "./links.js";

const HERO = "application/vnd.microsoft.card.hero";
const ADAPTIVE = "application/vnd.microsoft.card.adaptive";
const MOST_ELEMENTS = 40;
const MOST_ACTIONS = 6;

const make = (name, style, text) => {
  const element = document.createElement(name);
  if (style) element.className = style;
  if (text) addText(element, String(text));
  return element;
};
const listed = (value, most) => (Array.isArray(value) ? value : []).slice(0, most);

const elements = {
  TextBlock: (block) => make("p", `card-text${block.weight === "Bolder" ? " card-text--strong" : ""}${block.isSubtle ? " card-text--quiet" : ""}`, block.text),
  FactSet: (set) => {
    const list = make("dl", "card-facts");
    for (const fact of listed(set.facts, MOST_ELEMENTS)) list.append(make("dt", "", fact.title), make("dd", "", fact.value));
    return list;
  },
  ColumnSet: (set) => {
    const row = make("div", "card-columns");
    for (const column of listed(set.columns, MOST_ELEMENTS)) {
      const cell = make("div");
      for (const item of listed(column.items, MOST_ELEMENTS)) cell.append(draw(item));
      row.append(cell);
    }
    return row;
  },
};
const isKnown = (element) => Boolean(element) && Object.hasOwn(elements, element.type)
  && (element.type !== "ColumnSet" || listed(element.columns, MOST_ELEMENTS).every((column) => listed(column.items, MOST_ELEMENTS).every(isKnown)));
const draw = (element) => elements[element.type](element);

const button = (label, press) => {
  const made = make("button", "chip", label);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
};
const addActions = (box, made) => {
  if (made.length === 0) return;
  const row = make("div", "card-actions");
  row.append(...made);
  box.append(row);
};

const adaptive = (card, press) => {
  const body = listed(card.body, MOST_ELEMENTS);
  if (!body.every(isKnown)) return card.fallbackText ? [make("p", "card-text card-text--plain", card.fallbackText)] : [];
  const box = make("div");
  box.append(...body.map(draw));
  addActions(box, listed(card.actions, MOST_ACTIONS).map((action) => {
    if (action.type === "Action.OpenUrl" && isWeb(action.url)) return linkTo(action.url, action.title || action.url);
    if (action.type !== "Action.Submit") return "";
    return button(action.title, () => (typeof action.data === "string" ? press(action.data) : press(action.title, action.data)));
  }));
  return [...box.childNodes];
};
const hero = (card, press) => {
  const box = make("div");
  if (card.title) box.append(make("p", "card-text card-text--strong", card.title));
  for (const text of [card.subtitle, card.text]) if (text) box.append(make("p", "card-text card-text--plain", text));
  addActions(box, listed(card.buttons, MOST_ACTIONS).map((action) => (action.type === "openUrl"
    ? (isWeb(action.value) ? linkTo(action.value, action.title || action.value) : "")
    : button(action.title || String(action.value), () => press(String(action.value ?? action.title))))));
  return [...box.childNodes];
};

/** Adds the cards of a message. `press(text, value)` says something for the visitor. */
export const addCards = (parent, attachments, press) => {
  for (const { contentType, content } of attachments) {
    if (!content || (contentType !== HERO && contentType !== ADAPTIVE)) continue;
    const parts = contentType === HERO ? hero(content, press) : adaptive(content, press);
    if (parts.length === 0) continue;
    const box = make("div", "message__card");
    box.append(...parts);
    parent.append(box);
  }
};
