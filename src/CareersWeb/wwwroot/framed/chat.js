// The chat inside another site's page.
import { startChat } from "../chat/chat.js";
import { hear, isFramed, tell, wear } from "./partner.js";

const button = document.getElementById("framed-close");
const close = () => tell("close");

hear({
  theme: wear,
  // Said only by a launcher, each time it opens the chat: a chat that stands in the page cannot be closed.
  opened: () => {
    button.hidden = false;
    document.getElementById("chat-text").focus();
  },
});
button.addEventListener("click", close);
document.addEventListener("keydown", (event) => { if (event.key === "Escape" && !document.querySelector("dialog[open]")) close(); });
startChat(document.getElementById("chat"), (address) => (isFramed ? tell("leave", { address }) : location.replace(address)));
tell("ready");
