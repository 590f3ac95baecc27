// A light client for Direct Line 3.0. The token stands in sessionStorage, so a chat outlives a refresh but not its tab.
(() => {
  "use strict";

  const KEY = "careers-chat";
  const LONGEST = 500;
  const QUICK_POLL = 300;
  const SLOW_POLL = 5000;
  const PATIENCE = 20000;
  const TOKEN_GONE = [401, 403, 404];

  const chat = document.getElementById("chat");
  const log = document.getElementById("chat-log");
  const typing = document.getElementById("chat-typing");
  const trouble = document.getElementById("chat-trouble");
  const choices = document.getElementById("chat-choices");
  const form = document.getElementById("chat-form");
  const text = document.getElementById("chat-text");
  const limit = document.getElementById("chat-limit");
  const limitText = limit.textContent;

  let session = null; // { token, conversationId, renewAt }
  let watermark = "";
  let awaiting = 0; // when the message that is still unanswered was sent; 0 for none
  let timer = 0;
  let count = 0;
  let polling = false;
  const shown = new Set(); // activities in the log, by id and by the client's own id

  class LineError extends Error {
    constructor(status) { super(`status ${status}`); this.status = status; }
  }

  const call = async (path, options = {}) => {
    const response = await fetch(path, {
      ...options,
      headers: {
        Accept: "application/json",
        ...(options.body ? { "Content-Type": "application/json" } : {}),
        ...(session ? { Authorization: `Bearer ${session.token}` } : {}),
      },
    });
    if (!response.ok) throw new LineError(response.status);
    return response.status === 204 ? {} : response.json();
  };

  const line = chat.dataset.line;
  const keep = (answer) => {
    session = {
      token: answer.token,
      conversationId: answer.conversationId,
      renewAt: Date.now() + (answer.expires_in || 1800) * 500,
    };
    try { sessionStorage.setItem(KEY, JSON.stringify(session)); } catch { /* a browser that keeps nothing still chats */ }
  };
  const remembered = () => {
    try { return JSON.parse(sessionStorage.getItem(KEY)); } catch { return null; }
  };
  const forget = () => {
    session = null;
    watermark = "";
    try { sessionStorage.removeItem(KEY); } catch { /* nothing was kept */ }
  };

  // What the log shows.
  const addText = (parent, words) => {
    for (const piece of words.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/)) {
      if (/^https?:\/\//.test(piece)) parent.append(linkTo(piece, piece));
      else if (piece) parent.append(piece);
    }
  };
  const linkTo = (address, label) => {
    const link = document.createElement("a");
    link.href = address;
    link.textContent = label;
    link.rel = "noopener noreferrer";
    if (new URL(address, location.href).origin !== location.origin) link.target = "_blank";
    return link;
  };
  const isWeb = (address) => typeof address === "string" && /^(https?:\/\/|\/(?!\/))/.test(address);
  const addCard = (parent, card) => {
    const box = document.createElement("div");
    box.className = "message__card";
    if (card.title) {
      const title = document.createElement("strong");
      title.textContent = card.title;
      box.append(title);
    }
    for (const words of [card.subtitle, card.text]) {
      if (!words) continue;
      const part = document.createElement("div");
      addText(part, words);
      box.append(part);
    }
    for (const button of card.buttons || [])
      if (button.type === "openUrl" && isWeb(button.value)) box.append(linkTo(button.value, button.title || button.value));
    if (box.childNodes.length > 0) parent.append(box);
  };
  const addMessage = (kind, who, words, cards = []) => {
    const item = document.createElement("div");
    item.className = `message message--${kind}`;
    if (who) {
      const speaker = document.createElement("span");
      speaker.className = "nhsuk-u-visually-hidden";
      speaker.textContent = `${who}: `;
      item.append(speaker);
    }
    addText(item, words);
    for (const card of cards) addCard(item, card);
    log.append(item);
    // A long message is read from its beginning.
    log.scrollTop = item.offsetHeight > log.clientHeight ? item.offsetTop - log.offsetTop : log.scrollHeight;
    return item;
  };

  const offer = (actions) => {
    const held = choices.contains(document.activeElement);
    choices.replaceChildren(...actions.map((action) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "chip";
      button.textContent = action.title || String(action.value);
      button.addEventListener("click", () => {
        if (action.type === "openUrl" && isWeb(action.value)) location.assign(action.value);
        else say(typeof action.value === "string" ? action.value : button.textContent);
      });
      return button;
    }));
    if (held) text.focus();
  };
  choices.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const all = [...choices.children];
    const place = all.indexOf(document.activeElement);
    if (!step || place < 0) return;
    event.preventDefault();
    all[(place + step + all.length) % all.length].focus();
  });

  const complain = (words, again) => {
    trouble.replaceChildren(words);
    if (!again) return;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "nhsuk-button nhsuk-button--secondary nhsuk-button--small";
    button.textContent = "Try again";
    button.addEventListener("click", () => { text.focus(); trouble.replaceChildren(); again(); });
    trouble.append(document.createElement("br"), button);
  };
  const wait = (on) => {
    awaiting = on ? Date.now() : 0;
    typing.hidden = !on;
  };

  const show = (activity) => {
    const own = activity.channelData && activity.channelData.clientActivityID;
    if (activity.type !== "message" || shown.has(activity.id) || (own && shown.has(own))) return;
    if (activity.id) shown.add(activity.id);
    if (!(activity.from && activity.from.role === "bot")) {
      addMessage("me", "You", activity.text || "");
      offer([]);
      return;
    }
    wait(false);
    const cards = (activity.attachments || []).filter((item) => item.contentType === "application/vnd.microsoft.card.hero").map((item) => item.content);
    addMessage("bot", "Careers Explorer", activity.text || "", cards.filter(Boolean));
    offer((activity.suggestedActions && activity.suggestedActions.actions) || []);
  };

  // Talking to the line.
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(poll, awaiting ? QUICK_POLL : SLOW_POLL);
  };
  const poll = async () => {
    if (!session || polling) return;
    if (document.hidden && !awaiting) return later();
    polling = true;
    try {
      if (Date.now() > session.renewAt) keep(await call(`${line}/tokens/refresh`, { method: "POST" }));
      const set = await call(`${line}/conversations/${encodeURIComponent(session.conversationId)}/activities?watermark=${encodeURIComponent(watermark)}`);
      if (set.watermark) watermark = set.watermark;
      set.activities.forEach(show);
      if (awaiting && Date.now() - awaiting > PATIENCE) {
        wait(false);
        complain("No answer came. You can ask again.");
      }
    } catch (error) {
      if (TOKEN_GONE.includes(error.status)) {
        polling = false;
        return restart();
      }
      // Otherwise the next round tries again.
    } finally {
      polling = false;
    }
    later();
  };

  const start = async () => {
    forget();
    wait(true);
    try {
      keep(await call(chat.dataset.token, { method: "POST" }));
      const opened = await call(`${line}/conversations`, { method: "POST" });
      if (opened.token) keep(opened);
      wait(false);
      await poll();
    } catch {
      wait(false);
      complain("The chat cannot be reached just now.", start);
    }
  };
  const restart = async () => {
    addMessage("note", "", "That chat has ended, so this is a new one.");
    offer([]);
    await start();
  };

  const say = async (words) => {
    if (!session) return complain("The chat cannot be reached just now.", start);
    const own = `${Date.now()}-${++count}`;
    shown.add(own);
    trouble.replaceChildren();
    addMessage("me", "You", words);
    offer([]);
    text.focus();
    wait(true);
    later();
    const send = async () => {
      wait(true);
      try {
        await call(`${line}/conversations/${encodeURIComponent(session.conversationId)}/activities`, {
          method: "POST",
          body: JSON.stringify({
            type: "message", text: words, locale: "en-GB", from: { id: "visitor" }, textFormat: "plain", channelData: { clientActivityID: own },
          }),
        });
        await poll();
      } catch (error) {
        wait(false);
        if (error.status === 401 || error.status === 403 || error.status === 404) {
          await restart();
          complain("Your message was not sent.", send);
        } else if (error.status === 429) complain("That was a lot of messages. Wait a moment, then try again.", send);
        else complain("Your message was not sent.", send);
      }
    };
    await send();
  };

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const words = text.value.trim().slice(0, LONGEST);
    if (!words) return text.focus();
    text.value = "";
    limit.textContent = limitText;
    say(words);
  });
  text.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  text.addEventListener("input", () => {
    const left = LONGEST - text.value.length;
    limit.textContent = left > 100 ? limitText : `${left} characters left. ${left === 0 ? "That is the most that fits." : ""}`;
  });
  document.addEventListener("visibilitychange", () => { if (!document.hidden) poll(); });

  // What was said before a refresh is put back quietly: a screen reader has heard it once already.
  const resume = async () => {
    log.setAttribute("aria-live", "off");
    try { await poll(); } finally { setTimeout(() => log.removeAttribute("aria-live"), 500); }
  };

  chat.hidden = false;
  session = remembered();
  if (session && session.token) resume();
  else start();
})();
