// Search as you type: asks for the page that the form would lead to and puts its list and counts in place of those shown. The server
// draws everything, so what the script shows is what the address shows. The document comes by XMLHttpRequest, because that parses HTML
// without any of the doors that Trusted Types close.
(() => {
  "use strict";

  const PAUSE = 250;
  const form = document.getElementById("explorer");
  const text = form.querySelector("input[type=search]");
  const said = document.getElementById("said");
  let request = null;
  let timer = 0;

  const address = () => {
    const query = new URLSearchParams();
    for (const [key, value] of new FormData(form)) if (value !== "") query.append(key, value);
    const all = query.toString();
    return all ? `${form.getAttribute("action")}?${all}` : form.getAttribute("action");
  };

  const take = (found, id, keepOpen) => {
    const [shown, next] = [document.getElementById(id), found.getElementById(id)];
    if (!shown || !next) return false;
    const open = keepOpen ? new Set([...shown.querySelectorAll("details[open]")].map((one) => one.dataset.key)) : null;
    const rolled = new Map([...shown.querySelectorAll("[data-key] fieldset")].map((one) => [one.parentElement.dataset.key, one.scrollTop]));
    const focused = shown.contains(document.activeElement) ? document.activeElement.id : "";
    shown.replaceChildren(...[...next.childNodes].map((node) => document.importNode(node, true)));
    if (open) for (const one of shown.querySelectorAll("details")) one.open = open.has(one.dataset.key);
    for (const [key, top] of rolled) {
      const list = shown.querySelector(`[data-key="${key}"] fieldset`);
      if (list) list.scrollTop = top;
    }
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
    return true;
  };

  const refresh = () => {
    clearTimeout(timer);
    request?.abort();
    const target = address();
    request = new XMLHttpRequest();
    request.open("GET", target);
    request.responseType = "document";
    request.onload = () => {
      const found = request.response;
      if (request.status !== 200 || !found || !take(found, "results", false)) return;
      take(found, "filters", true);
      document.title = found.title;
      history.replaceState(null, "", target);
      said.textContent = document.getElementById("results-title").textContent.trim();
      document.dispatchEvent(new Event("list-shown"));
    };
    request.send();
  };

  text.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(refresh, PAUSE); });
  document.addEventListener("change", (event) => { if (event.target.form === form && event.target !== text) refresh(); });
})();
