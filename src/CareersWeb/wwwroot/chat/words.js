// Everything that the chat itself says, in the language of the page; what the bot says comes from the bot, which speaks English.
import { put } from "../words.js";

const isEnglish = document.documentElement.lang.startsWith("en");

/** Marks an element as English where the page is not. */
export const inEnglish = (element) => {
  if (!isEnglish) element.lang = "en-GB";
  return element;
};

/** What is said to the bot by the button that changes its words; the bot knows these whatever the button is called. */
export const EASIER = "Easier words";
export const NORMAL = "Normal words";

export const words = {
  bot: "Careers Explorer",
  you: put("You"),
  easier: put("Easier words"),
  normal: put("Normal words"),
  again: put("Try again"),
  writing: put("Writing an answer"),
  stillLooking: put("Still looking"),
  noAnswer: put("No answer came. Your message is still here, so you can try again."),
  notSent: put("Your message was not sent. It is still here, so you can try again."),
  offline: put("You are offline. Your message waits here and is sent when you are back."),
  offlineStart: put("You are offline. The chat starts when you are back."),
  unreachable: put("The chat cannot be reached just now."),
  tooMany: (seconds) => (seconds === 1
    ? put("That was a lot of messages. You can go on in 1 second.") : put("That was a lot of messages. You can go on in {0} seconds.", seconds)),
  ended: put("That chat has ended, so this is a new one."),
  deleted: put("The chat is deleted, here and on our server. This is a new one."),
  deletedElsewhere: put("The chat was deleted in another tab. This is a new one."),
  notDeleted: put("The chat could not be deleted just now. Please try again."),
  thanks: put("Thank you for telling us."),
  left: (count) => put("{0} characters left.", count) + (count === 0 ? ` ${put("That is the most that fits.")}` : ""),
  checked: (day) => put("checked {0}", day),
  noted: (day) => put("check with them (noted {0})", day),
  sources: put("From"),
  readAloud: put("Read aloud"),
  stopReading: put("Stop reading"),
  message: put("this message"),
};
