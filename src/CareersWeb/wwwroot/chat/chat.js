// One chat: from the elements of the page to the line and back. It works the same on the chat's own page and inside a partner's.
import { choicesIn } from "./choices.js";
import { Line, LineError } from "./line.js";
import { Log } from "./log.js";
import { ratingIn } from "./rating.js";
import { borrow, draft, keepDraft, listen, remember, remembered, tell } from "./session.js";
import { waitingSign } from "./waiting.js";
import { EASIER, NORMAL, inEnglish, words } from "./words.js";

const AWAITED_POLL = 1000;
const IDLE_POLL = 20000; // other tabs say when there is something new; this finds what they could not say
const FEEDBACK = "feedback";
const SAFETY = "safety_";

/** Starts the chat in `root`. `leave(address)` takes the visitor to another site at once. */
export const startChat = (root, leave = (address) => location.replace(address)) => {
  const part = (name) => root.querySelector(`#chat-${name}`);
  const [text, limit, trouble, easier, exit, box] = ["text", "limit", "trouble", "easier", "exit", "delete-box"].map(part);
  const longest = text.maxLength;
  const limitText = limit.textContent;
  const line = new Line(root.dataset);
  const log = new Log(part("log"), (said, value) => say(said, value));
  const offer = choicesIn(part("choices"), text, (said) => say(said));
  const sign = waitingSign(part("typing"));
  const rating = ratingIn(part("rating"), (helpful, id) => line.send({
    type: "event", name: FEEDBACK, value: { helpful }, replyToId: id, channelData: { clientActivityID: newId() },
  }));

  let watermark = "";
  let awaiting = false;
  let timer = 0;
  let reading = null;
  let unread = false;
  let gone = false;
  let leaving = false;
  let starting = null;
  let restarting = null;
  let asked = false; // nobody is asked whether a greeting helped
  const shown = new Set(); // activities in the log, by id and by this client's own id

  const newId = () => crypto.randomUUID?.() ?? `${Date.now()}-${Math.random()}`;
  const wait = (on) => { awaiting = on; sign(on); };
  const complain = (message, again) => {
    trouble.replaceChildren(message);
    if (!again) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nhsuk-button nhsuk-button--secondary nhsuk-button--small";
    button.textContent = words.again;
    button.addEventListener("click", () => { text.focus(); trouble.replaceChildren(); again(); });
    trouble.append(document.createElement("br"), button);
  };
  // What could not be done for want of a network is done when it is back, or when the visitor says so.
  const waitForNetwork = (message, again) => {
    const back = () => { trouble.replaceChildren(); again(); };
    addEventListener("online", back, { once: true });
    complain(message, () => { removeEventListener("online", back); again(); });
  };
  const reason = (error, otherwise) => ((error.help || error.status === 503) && error.reason && ofService(error.reason)) || (error.status === 429 ? words.tooMany(error.seconds) : otherwise);

  const ofService = (said) => inEnglish(Object.assign(document.createElement("span"), { textContent: said }));

  // What the log shows.
  const offerWords = (said) => {
    easier.value = said;
    easier.textContent = said === EASIER ? words.easier : words.normal;
  };
  const showOwn = (activity) => {
    log.add("me", activity.text || "");
    asked = true;
    if (activity.text === EASIER) offerWords(NORMAL);
    if (activity.text === NORMAL) offerWords(EASIER);
    offer([]);
    rating.hide();
  };
  const show = (activity) => {
    const own = activity.channelData?.clientActivityID;
    if (shown.has(activity.id) || (own && shown.has(own))) return;
    if (activity.id) shown.add(activity.id);
    if (activity.type === "event" && activity.name === FEEDBACK) rating.rated(activity.value?.helpful, activity.replyToId);
    if (activity.type !== "message") return;
    if (activity.from?.role !== "bot") return showOwn(activity);
    wait(false);
    const careers = activity.channelData?.careers ?? {};
    const isSafety = String(careers.intent ?? "").startsWith(SAFETY);
    log.add("bot", activity.text || "", { attachments: activity.attachments ?? [], sources: isSafety ? [] : careers.sources ?? [] });
    offer(activity.suggestedActions?.actions ?? []);
    if (isSafety) exit.hidden = false;
    if (isSafety || !asked) rating.hide();
    else rating.ask(activity.id);
  };
  const clear = () => {
    log.clear();
    shown.clear();
    watermark = "";
    asked = false;
    exit.hidden = true;
    offerWords(EASIER);
    trouble.replaceChildren();
    offer([]);
    rating.hide();
    wait(false);
  };

  // Hearing. One reading at a time; who asks meanwhile gets another one after it.
  const read = async () => {
    const { session } = line;
    const isSame = () => line.session?.conversationId === session.conversationId;
    try {
      const set = await line.read(watermark);
      if (!isSame()) return;
      if (line.session !== session) remember(line.session);
      if (set.watermark) watermark = set.watermark;
      set.activities.forEach(show);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      gone = error.isGone && isSame() && !leaving; // after any other failure the next round tries again
    }
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(poll, awaiting ? AWAITED_POLL : IDLE_POLL);
  };
  const poll = () => {
    if (reading) { unread = true; return reading; }
    if (!line.session || (document.hidden && !awaiting)) { later(); return Promise.resolve(); }
    reading = (async () => {
      do {
        unread = false;
        await read();
      } while (unread && !gone);
    })().finally(() => {
      reading = null;
      if (!gone) return later();
      gone = false;
      restart();
    });
    return reading;
  };

  // Beginning, going on, beginning anew.
  const begin = async () => {
    wait(true);
    try {
      remember(await line.begin());
      wait(false);
      await poll();
    } catch (error) {
      wait(false);
      line.session = null;
      if (error.status === 0 && !navigator.onLine) waitForNetwork(words.offlineStart, begin);
      else complain(reason(error, words.unreachable), begin);
    }
  };
  const resume = async (session) => {
    try {
      remember(await line.resume(session));
      await log.quietly(poll);
      return true;
    } catch (error) {
      line.session = null;
      if (error.isGone) return false;
      complain(reason(error, words.unreachable), () => resume(session).then((done) => done || restart()));
      return true;
    }
  };
  const anew = async () => {
    const old = line.session?.conversationId ?? remembered()?.conversationId;
    remember(null);
    watermark = "";
    offer([]);
    rating.hide();
    log.add("note", words.ended);
    const other = await borrow(old);
    if (!other || !await resume(other)) await begin();
  };
  const restart = () => { restarting ??= anew().finally(() => { restarting = null; }); return restarting; };

  // Saying.
  const deliver = async (message) => {
    wait(true);
    later();
    const again = () => deliver(message);
    try {
      await line.send(message.activity);
      message.item.classList.remove("message--unsent");
      keepDraft(text.value);
      tell({ type: "said", conversationId: line.session.conversationId });
      await poll();
      wait(false);
    } catch (error) {
      if (!(error instanceof LineError)) throw error;
      wait(false);
      message.item.classList.add("message--unsent");
      if (error.isGone && !message.isRepeat) {
        await restart();
        if (line.session) say(message.activity.text, message.activity.value, true);
      } else if (error.status === 0 && !navigator.onLine) waitForNetwork(words.offline, again);
      else complain(reason(error, error.slow ? words.noAnswer : words.notSent), again);
    }
  };
  const say = async (said, value, isRepeat = false) => {
    keepDraft(said);
    await starting; // whoever is quick has begun to talk before the chat has
    await restarting;
    if (!line.session) {
      text.value ||= said;
      return complain(words.unreachable, begin);
    }
    const own = newId();
    shown.add(own);
    trouble.replaceChildren();
    showOwn({ text: said });
    text.focus();
    const activity = { type: "message", text: said, textFormat: "plain", channelData: { clientActivityID: own }, ...(value ? { value } : {}) };
    deliver({ activity, item: log.place.lastElementChild, isRepeat });
  };
  const count = () => {
    const left = longest - text.value.length;
    limit.textContent = left > 100 ? limitText : words.left(left);
  };

  // Forgetting.
  const forget = async () => {
    const old = line.session?.conversationId;
    leaving = true;
    try { await line.forget(); } catch { return complain(words.notDeleted, forget); } finally { leaving = false; }
    line.session = null;
    clear();
    text.value = "";
    keepDraft("");
    log.add("note", words.deleted);
    await begin();
    if (old) tell({ type: "replaced", conversationId: old, session: line.session });
    text.focus();
  };
  const go = () => {
    const old = line.session?.conversationId;
    line.forget(true).catch(() => { /* the page is gone by then; the server forgets it by itself in time */ });
    remember(null);
    keepDraft("");
    if (old) tell({ type: "replaced", conversationId: old, session: null });
    document.title = "";
    document.body.replaceChildren();
    leave(root.dataset.exit);
  };

  part("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const said = text.value.trim().slice(0, longest);
    if (!said) return text.focus();
    text.value = "";
    count();
    say(said);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    part("form").requestSubmit();
  });
  text.addEventListener("input", () => { keepDraft(text.value); count(); });
  easier.addEventListener("click", () => say(easier.value));
  exit.querySelector("button").addEventListener("click", go);
  for (const link of document.querySelectorAll("a[data-exit]"))
    link.addEventListener("click", (event) => { event.preventDefault(); event.stopPropagation(); go(); });
  part("delete").addEventListener("click", () => {
    box.showModal();
    box.querySelector("[data-first]").focus();
  });
  box.addEventListener("close", () => { if (box.returnValue === "delete") forget(); box.returnValue = ""; });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) poll(); });
  listen({
    current: () => line.session,
    said: poll,
    replaced: (session) => {
      clear();
      log.add("note", words.deletedElsewhere);
      (session ? resume(session) : Promise.resolve(false)).then((done) => done || begin());
    },
  });

  root.hidden = false;
  text.value = draft();
  count();
  starting = (async () => {
    const session = remembered() ?? await borrow();
    if (!session) await begin();
    else if (!await resume(session)) await restart();
  })();
};
