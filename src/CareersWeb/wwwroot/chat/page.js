// The chat on its own page.
import { startChat } from "./chat.js";

startChat(document.getElementById("chat"));
