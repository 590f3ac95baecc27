// Lets the questions of an event open without a network: the page keeps itself and what it loads, and this hands that out when nothing else comes.
const kept = "careers-events";

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
  if (event.request.method !== "GET") return;
  event.respondWith(fetch(event.request).catch(async () => {
    const cache = await caches.open(kept);
    return (await cache.match(event.request, { ignoreVary: true })) ?? Response.error();
  }));
});
