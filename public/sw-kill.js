// The way out of a broken service worker: put in the place of sw.js on the server, it has every browser that comes by
// forget the worker and what it kept of the app. From the next load on the network alone decides. Decisions are kept
// elsewhere and stay.

addEventListener('install', () => { skipWaiting(); });

addEventListener('activate', (event) => {
  const forget = async () => {
    const ours = `sync-or-async ${registration.scope} `;
    const names = await caches.keys();
    await Promise.all(names.filter((name) => name.startsWith(ours)).map((name) => caches.delete(name)));
    await registration.unregister();
  };
  event.waitUntil(forget());
});
