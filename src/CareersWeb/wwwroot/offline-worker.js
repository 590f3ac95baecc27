// Hands out the saved jobs and the last search when there is no connection. offline/keep.js begins it and says which pages are kept; this one
// brings them up to date when somebody looks at them, and takes in a search. It answers for this site alone.
const KEPT = "careers-saved-pages-1";
const EARLIER = "careers-saved-pages-";
const SEARCH = /\/occupations\?/;

const kept = (request) => caches.match(request, { cacheName: KEPT, ignoreVary: true });

const answer = async (request) => {
  try {
    const fresh = await fetch(request);
    if (fresh.ok && request.mode === "navigate" && (await kept(request) || (SEARCH.test(request.url) && await caches.has(KEPT)))) await (await caches.open(KEPT)).put(request.url, fresh.clone());
    return fresh;
  } catch {
    return (await kept(request)) ?? Response.error();
  }
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil((async () => {
  for (const name of await caches.keys()) if (name.startsWith(EARLIER) && name !== KEPT) await caches.delete(name);
  await self.clients.claim();
})()));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method === "GET" && new URL(request.url).origin === location.origin) event.respondWith(answer(request));
});
