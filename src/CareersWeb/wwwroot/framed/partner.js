// The page of another site around this one. Messages are { source, version, type, … }; they go to that site alone and are taken from it
// alone. Which site it is, the server has checked against its list before it sent this page.
export const SOURCE = "careers-explorer";
export const VERSION = 1;
const COLOUR = /^#[0-9a-f]{6}$/;
const MOST_CORNER = 24;

const site = document.documentElement.dataset.partner || "";

export const isFramed = site !== "" && parent !== window;

export const tell = (type, more = {}) => { if (isFramed) parent.postMessage({ source: SOURCE, version: VERSION, type, ...more }, site); };

/** Hears messages of the site around: an object of functions by type. */
export const hear = (takers) => addEventListener("message", ({ data, origin, source }) => {
  if (!isFramed || origin !== site || source !== parent) return;
  if (data?.source !== SOURCE || data.version !== VERSION || !Object.hasOwn(takers, data.type)) return;
  takers[data.type](data);
});

/** Takes over the colours of the site around, which its loader has checked for contrast. */
export const wear = ({ colour, text, corner }) => {
  const { style } = document.documentElement;
  if (COLOUR.test(colour)) style.setProperty("--brand", colour);
  if (COLOUR.test(text)) style.setProperty("--on-brand", text);
  if (Number.isFinite(corner)) style.setProperty("--radius", `${Math.min(Math.max(corner, 0), MOST_CORNER)}px`);
};
