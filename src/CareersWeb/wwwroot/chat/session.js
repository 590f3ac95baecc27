// Which chat is open in this browser. It stands in sessionStorage: it outlives a refresh, and ends with its last tab, so that the next
// person at a shared computer finds nothing. A new tab asks the others for theirs.
const KEY = "careers-chat";
const DRAFT = "careers-chat-draft";
const PATIENCE = 3000; // another tab has a chat, and is as slow as a busy phone is
const PATIENCE_UNKNOWN = 200; // nothing says whether there is another tab

const attempt = (action, otherwise) => { try { return action(); } catch { return otherwise; } }; // a browser may forbid to keep things
const channel = attempt(() => new BroadcastChannel(KEY), null);
// Each tab with a chat holds a share of one lock for as long as it is open, so that a tab knows whether there is another one to ask.
const locks = attempt(() => navigator.locks, null);
const isCounted = new Promise((counted) => {
  const hold = () => { counted(true); return new Promise(() => { /* until the tab is closed */ }); };
  (async () => locks.request(KEY, { mode: "shared" }, hold))().catch(() => counted(false));
});
const tabs = async () => (await isCounted ? (await locks.query()).held.filter(({ name }) => name === KEY).length : 0); // 0: unknown
const read = (key) => attempt(() => JSON.parse(sessionStorage.getItem(key)), null);
const write = (key, value) => attempt(() => (value ? sessionStorage.setItem(key, JSON.stringify(value)) : sessionStorage.removeItem(key)));

/** The session of this tab; null for none. */
export const remembered = () => {
  const session = read(KEY);
  return session?.token && session.conversationId ? session : null;
};
export const remember = (session) => write(KEY, session);

/** What was typed and not yet sent, so that nothing typed is lost. */
export const draft = () => read(DRAFT) || "";
export const keepDraft = (text) => write(DRAFT, text);

export const tell = (message) => channel?.postMessage(message);

/** Asks the other tabs for their session; null when there is none, or only the one that is known to be gone. */
export const borrow = async (gone = "") => {
  const open = channel ? await tabs() : 1;
  if (open === 1) return null;
  return new Promise((resolve) => {
    const done = (session) => { channel.removeEventListener("message", hear); clearTimeout(timer); resolve(session); };
    const hear = ({ data }) => { if (data.type === "session" && data.session.conversationId !== gone) done(data.session); };
    const timer = setTimeout(() => done(null), open === 0 ? PATIENCE_UNKNOWN : PATIENCE);
    channel.addEventListener("message", hear);
    tell({ type: "ask" });
  });
};

/** Hears the other tabs: { said } that something was said, { replaced } that a conversation gave way to another, { current } gives ours. */
export const listen = ({ current, said, replaced }) => channel?.addEventListener("message", ({ data }) => {
  if (data.type === "ask" && current()) tell({ type: "session", session: current() });
  if (data.type === "said" && data.conversationId === current()?.conversationId) said();
  if (data.type === "replaced" && data.conversationId === current()?.conversationId) replaced(data.session);
});
