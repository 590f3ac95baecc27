// One line on a partner's page brings a chat launcher, and fills every element with data-careers-embed. All of it is shown in frames of
// our own site: this page's scripts and styles do not reach into them, nor ours out of them. Needs script-src and frame-src for our
// site, and no other permission: styles are set by script and held in shadow roots.
(() => {
  "use strict";

  const script = document.currentScript;
  const site = new URL(script.src).origin;
  const SOURCE = "careers-explorer";
  const VERSION = 1;
  const LEAST_CONTRAST = 4.5;
  const PATIENCE_LOADED = 4000;
  const PATIENCE = 20000;
  const SLUG = /^[a-z0-9][a-z0-9-]{0,99}$/;
  const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox";
  const warn = (words) => console.warn(`Careers Explorer widget: ${words}`);

  const once = Symbol.for(`${SOURCE} ${site}`);
  if (window[once]) return; // the line stands on the page twice
  window[once] = true;

  // The theme. Colours that cannot be read are mended, and the console says how.
  const hex = (value) => {
    const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(value);
    if (short) return `#${short.slice(1).map((digit) => digit + digit).join("")}`.toLowerCase();
    return /^#[0-9a-f]{6}$/i.test(value) ? value.toLowerCase() : null;
  };
  const luminance = (colour) => {
    const [red, green, blue] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one, other) => {
    const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
    return (light + 0.05) / (dark + 0.05);
  };
  const colourOf = (name, otherwise) => {
    const said = script.dataset[name];
    if (said === undefined) return otherwise;
    const colour = hex(said.trim());
    if (!colour) warn(`data-${name.replace("Colour", "-colour")}="${said}" is not a colour like #00434f, so ${otherwise} is used.`);
    return colour ?? otherwise;
  };
  const readTheme = () => {
    const colour = colourOf("colour", "#00434f");
    let text = colourOf("textColour", contrast("#ffffff", colour) >= LEAST_CONTRAST ? "#ffffff" : "#000000");
    const found = contrast(text, colour);
    if (found < LEAST_CONTRAST) {
      const better = contrast("#ffffff", colour) >= contrast("#000000", colour) ? "#ffffff" : "#000000";
      warn(`text of ${text} on ${colour} has a contrast of ${found.toFixed(2)} to 1, and at least ${LEAST_CONTRAST} to 1 is needed to read it. ${better} is used for the text.`);
      text = better;
    }
    const corner = Number(script.dataset.corner ?? 10);
    return { colour, text, corner: Number.isFinite(corner) ? Math.min(Math.max(corner, 0), 24) : 10 };
  };
  const theme = readTheme();

  // Frames, and the messages between them and this page.
  const frames = new Map(); // frame to what becomes of its messages
  const send = (frame, type, more = {}) => frame.contentWindow?.postMessage({ source: SOURCE, version: VERSION, type, ...more }, site);
  addEventListener("message", ({ data, origin, source }) => {
    if (origin !== site || data?.source !== SOURCE || data.version !== VERSION) return;
    for (const [frame, takers] of frames) if (frame.contentWindow === source && Object.hasOwn(takers, data.type)) takers[data.type](data);
  });
  const open = (path, title, takers, refused) => {
    const frame = document.createElement("iframe");
    const separator = path.includes("?") ? "&" : "?";
    frame.src = `${site}${path}${separator}partner=${encodeURIComponent(location.origin)}`;
    frame.title = title;
    frame.setAttribute("sandbox", SANDBOX);
    frame.referrerPolicy = "no-referrer";
    let timer = 0;
    const giveUp = () => {
      frames.delete(frame);
      warn(`${path} did not open. Either the widget is switched off, or ${location.origin} is not on its list of partners, or this page's policy has no frame-src ${site}.`);
      refused(frame);
    };
    frames.set(frame, {
      ...takers,
      ready: () => {
        clearTimeout(timer);
        timer = -1;
        send(frame, "theme", theme);
        takers.ready?.(frame);
      },
    });
    timer = setTimeout(giveUp, PATIENCE);
    frame.addEventListener("load", () => {
      if (timer === -1) return;
      clearTimeout(timer);
      timer = setTimeout(giveUp, PATIENCE_LOADED);
    });
    return frame;
  };
  const linkTo = (path, words) => {
    const link = document.createElement("a");
    link.href = site + path;
    link.textContent = words;
    link.target = "_blank";
    link.rel = "noopener";
    return link;
  };

  // The launcher.
  const STYLE = `
    :host { all: initial; }
    .place { position: fixed; z-index: 2147483000; bottom: 16px; right: 16px; font: 16px/1.4 arial, sans-serif; }
    .place--left { right: auto; left: 16px; }
    button { font: inherit; font-weight: 700; min-height: 48px; padding: 10px 20px; cursor: pointer; color: var(--text); background: var(--colour);
      border: 2px solid #fff; border-radius: 26px; box-shadow: 0 0 0 1px #212b32, 0 4px 12px rgb(0 0 0 / .3); }
    button:focus-visible, a:focus-visible { outline: 4px solid #212b32; outline-offset: 2px; box-shadow: 0 0 0 6px #ffd166; }
    .panel { position: absolute; bottom: 64px; right: 0; width: min(400px, calc(100vw - 32px)); height: min(640px, calc(100vh - 112px));
      box-sizing: border-box; background: #fff; color: #212b32; border: 1px solid #425563; border-radius: var(--corner); overflow: hidden; box-shadow: 0 8px 32px rgb(0 0 0 / .3); }
    .place--left .panel { right: auto; left: 0; }
    .panel[hidden], button[hidden] { display: none; }
    .panel--words { height: auto; padding: 16px; }
    .panel--words p { margin: 0 0 12px; }
    .panel--words a { display: block; padding: 11px 0; color: #005eb8; }
    iframe { display: block; width: 100%; height: 100%; border: 0; }
    @media (max-width: 480px), (max-height: 480px) {
      .panel:not(.panel--words) { position: fixed; inset: 0; width: auto; height: auto; border: 0; border-radius: 0; }
    }
    @media (prefers-reduced-motion: no-preference) {
      .panel { animation: rise .16s ease-out; }
      @keyframes rise { from { opacity: 0; transform: translateY(12px); } }
    }
    @media (forced-colors: active) { .panel { border: 2px solid; } }`;
  const launch = () => {
    const label = (script.dataset.label || "Ask about jobs").slice(0, 40);
    const host = document.createElement("div");
    host.dataset.careersLauncher = "";
    const shadow = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    for (const [name, value] of [["--colour", theme.colour], ["--text", theme.text], ["--corner", `${theme.corner}px`]]) host.style.setProperty(name, value);

    const place = document.createElement("div");
    place.className = script.dataset.position === "left" ? "place place--left" : "place";
    const panel = document.createElement("div");
    panel.className = "panel";
    panel.id = "panel";
    panel.hidden = true;
    panel.setAttribute("role", "dialog");
    panel.setAttribute("aria-label", label);
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = label;
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-controls", "panel");
    let frame = null;
    let isReady = false;

    const show = (on) => {
      panel.hidden = !on;
      button.setAttribute("aria-expanded", String(on));
      if (!on) return button.isConnected && button.focus();
      if (isReady) { frame.focus(); send(frame, "opened"); }
    };
    // A chat that cannot open says where else it is, once; the launcher goes.
    const refuse = () => {
      const words = document.createElement("p");
      words.textContent = "The chat cannot open on this page just now.";
      const away = document.createElement("button");
      away.type = "button";
      away.textContent = "Close";
      away.addEventListener("click", () => host.remove());
      panel.className = "panel panel--words";
      panel.replaceChildren(words, linkTo("/chat", "Open it on Careers Explorer"), away);
      button.remove();
      if (panel.hidden) host.remove();
      else away.focus();
    };
    button.addEventListener("click", () => {
      frame ??= panel.appendChild(open("/embed/chat", label, {
        ready: () => { isReady = true; if (!panel.hidden) show(true); },
        close: () => { if (!panel.hidden) show(false); },
        leave: ({ address }) => { if (/^https:\/\//.test(address)) location.replace(address); },
      }, refuse));
      show(panel.hidden);
    });
    place.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || panel.hidden) return;
      event.preventDefault();
      if (button.isConnected) show(false);
      else host.remove();
    });
    place.append(panel, button);
    shadow.append(place);
    document.body.append(host);
  };

  // Embeds: one frame in each element.
  const EMBEDS = {
    chat: () => ["/embed/chat", "Chat about jobs", "/chat"],
    search: () => ["/embed/search", "Search for a job", "/occupations"],
    occupation: ({ slug = "" }) => (SLUG.test(slug) ? [`/embed/occupation/${slug}`, "A job in short", `/occupations/${slug}`] : "data-slug, such as paramedic"),
    pathway: ({ slug = "" }) => (SLUG.test(slug) ? [`/embed/pathway/${slug}`, "Ways into a job", `/occupations/${slug}#routes`] : "data-slug, such as paramedic"),
    quiz: () => ["/embed/quiz", "Which jobs suit me", "/match"],
    compare: ({ jobs = "" }) => {
      const query = new URLSearchParams(jobs.split(",").map((slug) => slug.trim()).filter((slug) => SLUG.test(slug)).map((slug) => ["job", slug]));
      return query.size > 1 ? [`/embed/compare?${query}`, "Jobs side by side", `/compare?${query}`] : "data-jobs, such as paramedic,adult-nurse";
    },
  };
  const CHAT_HEIGHT = 620;
  const fill = (place) => {
    const kind = place.dataset.careersEmbed;
    const found = Object.hasOwn(EMBEDS, kind) ? EMBEDS[kind](place.dataset) : `data-careers-embed of ${Object.keys(EMBEDS).join(", ")}`;
    if (typeof found === "string") return warn(`an embed needs ${found}.`);
    const [path, title, page] = found;
    const frame = open(path, title, {
      size: ({ height }) => { if (Number.isFinite(height)) frame.style.height = `${Math.min(Math.max(height, 40), 4000)}px`; },
      leave: ({ address }) => { if (/^https:\/\//.test(address)) location.replace(address); },
    }, () => frame.replaceWith(linkTo(page, "See this on Careers Explorer")));
    Object.assign(frame.style, { display: "block", width: "100%", border: "0", height: `${kind === "chat" ? CHAT_HEIGHT : 200}px` });
    place.replaceChildren(frame);
  };

  const begin = () => {
    if (script.dataset.launcher !== "none") launch();
    for (const place of document.querySelectorAll("[data-careers-embed]")) fill(place);
  };
  if (document.readyState === "loading") addEventListener("DOMContentLoaded", begin);
  else begin();
})();
