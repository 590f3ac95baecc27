// Keeps the saved jobs and the last search in this browser, so that they can be read without a connection. It begins when somebody saves a
// job and ends when the last one is removed. Nothing is kept but these pages and what they load, and nothing is sent anywhere.
const SAVED = "careers-saved";
const KEPT = "careers-saved-pages-1"; // the worker knows it by the same name; another number makes all browsers begin anew
const WORKER = "/offline-worker.js";
const SLUG = /^[a-z0-9-]{1,100}$/;
const LOADED = /(?:href|src)="(\/[^"]+\.(?:css|js|svg|woff2)(?:\?[^"]*)?)"/g;

const prefix = document.documentElement.lang === "cy" ? "/cy" : "";
const list = `${prefix}/saved`;
const jobs = `${prefix}/occupations`;
const here = location.pathname + location.search;
const policy = globalThis.trustedTypes?.createPolicy("careers-saved", { createScriptURL: () => WORKER });
const worker = policy ? policy.createScriptURL("") : WORKER;

const saved = () => {
  try {
    const kept = JSON.parse(localStorage.getItem(SAVED) ?? "[]");
    return Array.isArray(kept) ? kept.filter((slug) => SLUG.test(slug)) : [];
  } catch { return []; }
};
const addressOf = (request) => {
  const { pathname, search } = new URL(request.url);
  return pathname + search;
};
const isPage = (address) => /^(\/cy)?\/(saved|occupations)([/?]|$)/.test(address);
const isSearch = (address) => address.startsWith(`${jobs}?`);
const loadedHere = () => [...document.querySelectorAll("link[rel=stylesheet], link[rel=preload], link[rel=icon], script[src]")]
  .map((element) => element.getAttribute("href") ?? element.getAttribute("src"));

const forget = async () => {
  await caches.delete(KEPT);
  for (const registration of await navigator.serviceWorker.getRegistrations())
    if (registration.active?.scriptURL.endsWith(WORKER)) await registration.unregister();
};

const keep = async () => {
  const slugs = saved();
  if (slugs.length === 0) return forget();
  for (const scope of [list, jobs]) await navigator.serviceWorker.register(worker, { scope });
  const cache = await caches.open(KEPT);
  const held = (await cache.keys()).map(addressOf);
  const search = isSearch(here) ? here : held.findLast(isSearch); // the worker takes in each
  const pages = [...(search ? [search] : []), list, `${list}?jobs=${slugs.join(",")}`, ...slugs.map((slug) => `${jobs}/${slug}`)];
  const isWhole = [...pages, ...loadedHere()].every((address) => held.includes(address)) && held.filter(isPage).length === pages.length;
  if (isWhole) return;
  const needed = new Set(pages);
  const fresh = [];
  for (const page of pages) {
    let answer = await cache.match(page, { ignoreVary: true });
    if (!answer) {
      answer = await fetch(page);
      if (!answer.ok) continue; // a job that is no longer in the catalogue
      fresh.push([page, answer.clone()]);
    }
    for (const [, file] of (await answer.text()).matchAll(LOADED)) needed.add(file);
  }
  for (const address of needed) if (!isPage(address) && !held.includes(address)) await cache.add(address);
  for (const [page, answer] of fresh) await cache.put(page, answer); // last, so that a page that is kept is whole, wherever this is broken off
  for (const address of held) if (!needed.has(address)) await cache.delete(address);
};

// The page of saved jobs says that it can be read without a connection, and leads to the last search.
const tell = async () => {
  const place = document.querySelector("[data-kept]");
  if (!place || !await caches.has(KEPT)) return;
  const addresses = (await (await caches.open(KEPT)).keys()).map(addressOf);
  const link = place.querySelector("a");
  link.href = addresses.findLast(isSearch) ?? jobs;
  link.hidden = !addresses.some(isSearch);
  place.hidden = !addresses.includes(here);
};

let work = Promise.resolve();
const run = () => { work = work.then(keep).catch(() => { /* without a connection what is kept stays as it is */ }).then(tell); };
if (globalThis.caches && "serviceWorker" in navigator) {
  run();
  document.addEventListener("saved-changed", run);
}
