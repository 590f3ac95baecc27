// What a script adds to pages that work without one: a list of saved jobs that stays on the device, completions for search boxes, and
// a button that prints. Nothing is sent but the letters typed into a search box.
(() => {
  "use strict";

  const KEY = "careers-saved";
  const MOST = 60;
  const SLUG = /^[a-z0-9-]{1,100}$/;
  const said = document.getElementById("said");
  const say = (text) => { said.textContent = text; };

  // A Welsh page brings the Welsh of what is said here; without it English is said. Its links stay among the Welsh pages.
  const prefix = document.documentElement.lang === "cy" ? "/cy" : "";
  const words = JSON.parse(document.querySelector("meta[name=words]")?.content ?? "{}");
  const put = (english, ...values) => (words[english] ?? english).replace(/\{(\d)\}/g, (_, place) => values[place]);

  // Saved jobs: slugs in localStorage. A browser that keeps nothing gets no buttons.
  const store = (() => {
    try {
      const probe = `${KEY}-probe`;
      localStorage.setItem(probe, "1");
      localStorage.removeItem(probe);
      return localStorage;
    } catch { return null; }
  })();
  const read = () => {
    try {
      const kept = JSON.parse(store.getItem(KEY) ?? "[]");
      return Array.isArray(kept) ? kept.filter((slug) => SLUG.test(slug)).slice(0, MOST) : [];
    } catch { return []; }
  };
  const write = (slugs) => {
    try { store.setItem(KEY, JSON.stringify(slugs)); } catch { say(put("Your browser could not save that.")); }
    show();
    document.dispatchEvent(new Event("saved-changed"));
  };
  const show = () => {
    const saved = read();
    for (const place of document.querySelectorAll("[data-saved-count]")) place.textContent = saved.length ? ` (${saved.length})` : "";
    for (const button of document.querySelectorAll("[data-save]")) {
      const isSaved = saved.includes(button.dataset.save);
      button.hidden = false;
      button.setAttribute("aria-pressed", String(isSaved));
      button.firstElementChild.textContent = put(isSaved ? "Saved" : "Save");
    }
  };
  const toggle = (button) => {
    const saved = read();
    const { save: slug, name } = button.dataset;
    if (saved.includes(slug)) {
      write(saved.filter((one) => one !== slug));
      say(put("{0} is no longer saved.", name));
    } else if (saved.length >= MOST) {
      say(put("You can save {0} jobs at most.", MOST));
    } else {
      write([...saved, slug]);
      say(put("{0} is saved on this device.", name));
    }
  };

  // The page of saved jobs: without a list in its address it opens the device's own.
  const page = document.querySelector("[data-saved-page]");
  const openSaved = () => {
    const saved = read();
    if (page.dataset.savedPage === "" && saved.length) location.replace(`${prefix}/saved?jobs=${saved.join(",")}`);
    for (const button of page.querySelectorAll("[data-saved-keep]")) {
      const shared = button.dataset.savedKeep.split(",");
      button.hidden = shared.every((slug) => saved.includes(slug));
      button.addEventListener("click", () => {
        write([...new Set([...read(), ...shared])].slice(0, MOST));
        button.hidden = true;
        say(put("The list is saved on this device."));
      });
    }
    for (const button of page.querySelectorAll("[data-saved-clear]")) {
      button.hidden = !saved.length;
      button.addEventListener("click", async () => {
        write([]);
        try { await caches.delete("careers-saved-pages-1"); } catch { /* nothing was kept then */ }
        location.assign(`${prefix}/saved`);
      });
    }
  };

  if (store) {
    show();
    if (page) openSaved();
    addEventListener("storage", (event) => { if (event.key === KEY) show(); });
    document.addEventListener("list-shown", show);
  }
  document.addEventListener("click", (event) => {
    const save = event.target.closest("[data-save]");
    if (save && store) toggle(save);
    if (event.target.closest("[data-print]")) print();
    const exit = event.target.closest("a[data-exit]");
    if (exit) { // without a script it is a plain link
      event.preventDefault();
      document.title = "";
      document.body.replaceChildren();
      location.replace(exit.href);
    }
    const copy = event.target.closest("[data-copy]");
    if (copy) navigator.clipboard.writeText(location.href).then(() => say(put("The link is copied.")), () => say(put("Copy the link from the address bar.")));
  });
  for (const button of document.querySelectorAll("[data-print], [data-copy]")) button.hidden = false;

  // Completions, after the combobox pattern of the ARIA Authoring Practices Guide: the focus stays in the box.
  const PAUSE = 150;
  const complete = (input) => {
    const fills = input.dataset.suggest === "fill";
    const list = document.createElement("ul");
    list.id = `${input.id}-list`;
    list.className = "suggestions";
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", put("Jobs that begin like this"));
    list.hidden = true;
    input.parentElement.classList.add("suggest");
    input.after(list);
    for (const [name, value] of Object.entries({ role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": list.id, autocomplete: "off" }))
      input.setAttribute(name, value);
    let rows = [];
    let active = -1;
    let timer = 0;
    let asked = 0;

    const close = () => {
      list.hidden = true;
      active = -1;
      input.setAttribute("aria-expanded", "false");
      input.removeAttribute("aria-activedescendant");
    };
    const mark = (index) => {
      active = index;
      [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === index)));
      if (index < 0) input.removeAttribute("aria-activedescendant");
      else {
        input.setAttribute("aria-activedescendant", list.children[index].id);
        list.children[index].scrollIntoView({ block: "nearest" });
      }
    };
    const choose = (index) => {
      const row = rows[index];
      close();
      if (fills) { input.value = row.title; input.focus(); } else location.assign(prefix + row.address);
    };
    const draw = () => {
      list.replaceChildren(...rows.map((row, index) => {
        const item = document.createElement("li");
        item.id = `${list.id}-${index}`;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const text = document.createElement("span");
        text.textContent = row.text;
        item.append(text);
        if (row.note) {
          const note = document.createElement("span");
          note.className = "suggestions__note";
          note.textContent = row.note;
          item.append(" ", note);
        }
        item.addEventListener("mousedown", (event) => event.preventDefault());
        item.addEventListener("click", () => choose(index));
        return item;
      }));
      list.hidden = rows.length === 0;
      active = -1;
      input.setAttribute("aria-expanded", String(rows.length > 0));
      input.removeAttribute("aria-activedescendant");
      if (rows.length) say(put("Suggestions: {0}. Use the arrow keys.", rows.length));
    };
    const ask = async () => {
      const turn = ++asked;
      const text = input.value.trim();
      let found = [];
      if (text.length > 1) {
        try {
          const answer = await fetch(`/occupations/suggestions?q=${encodeURIComponent(text)}`);
          if (answer.ok) found = await answer.json();
        } catch { /* without an answer there are no completions */ }
      }
      if (turn !== asked || document.activeElement !== input) return;
      rows = fills ? found.filter((row) => row.title) : found;
      draw();
    };
    input.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, PAUSE); });
    input.addEventListener("blur", close);
    input.addEventListener("keydown", (event) => {
      if (list.hidden) return;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        const step = event.key === "ArrowDown" ? 1 : -1;
        mark(active < 0 && step < 0 ? rows.length - 1 : (active + 1 + step + rows.length + 1) % (rows.length + 1) - 1);
        event.preventDefault();
      } else if (event.key === "Enter" && active >= 0) { event.preventDefault(); choose(active); } else if (event.key === "Escape") { event.preventDefault(); close(); }
    });
  };
  for (const input of document.querySelectorAll("[data-suggest]")) complete(input);
})();
