// Reads text out with a voice of the device, one text at a time. Voices that send the text to somebody else's server are left alone, and
// where the device has none of its own there is no button.
const speech = "SpeechSynthesisUtterance" in window ? window.speechSynthesis : null;
const SENTENCE = /[^.!?]+[.!?]*/g; // some voices fall silent in the middle of a long text

let pressed = null;

const voiceFor = (language) => speech?.getVoices().find((voice) => voice.localService && voice.lang.slice(0, 2) === language.slice(0, 2));

const show = (button, isSpeaking) => {
  const { start, stop } = button.dataset;
  button.firstElementChild.textContent = isSpeaking ? stop : start;
};

/** Stops reading. */
export const stop = () => {
  if (!pressed) return;
  show(pressed, false);
  pressed = null;
  speech.cancel();
};

const toggle = (button, texts) => {
  const isStop = pressed === button;
  stop();
  if (isStop) return;
  const parts = texts().flatMap(({ text, language }) => (text.match(SENTENCE) ?? []).map((part) => ({ part: part.trim(), voice: voiceFor(language) })))
    .filter(({ part, voice }) => part && voice);
  if (parts.length === 0) return;
  pressed = button;
  show(button, true);
  parts.forEach(({ part, voice }, index) => {
    const said = Object.assign(new SpeechSynthesisUtterance(part), { voice, lang: voice.lang });
    const ended = () => { if (pressed === button) stop(); };
    if (index === parts.length - 1) said.addEventListener("end", ended);
    said.addEventListener("error", ended);
    speech.speak(said);
  });
};

/** Does something as soon as the device has a voice of its own for English, which may be at once, later or never. */
export const whenVoice = (action) => {
  if (voiceFor("en")) return action();
  const look = () => {
    if (!voiceFor("en")) return;
    speech.removeEventListener("voiceschanged", look);
    action();
  };
  speech?.addEventListener("voiceschanged", look);
};

/**
 * A button that reads out what `texts` gives: [{ text, language }]. Its name is `start`, or `stop` while it reads, and after it the name of
 * what is read, which only a screen reader says.
 */
export const readAloudButton = ({ start, stop: stopping, name, className }, texts) => {
  const button = Object.assign(document.createElement("button"), { type: "button", className });
  Object.assign(button.dataset, { start, stop: stopping });
  const word = document.createElement("span");
  const rest = Object.assign(document.createElement("span"), { className: "nhsuk-u-visually-hidden", textContent: ` ${name}` });
  button.append(word, rest);
  show(button, false);
  button.addEventListener("click", () => toggle(button, texts));
  return button;
};

if (speech) addEventListener("pagehide", stop);
