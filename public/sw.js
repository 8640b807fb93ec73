// The service worker: keeps the whole app in the browser, so that after one visit it works without a network.
//
// `cargo xtask build` puts a line before this text: `BUILD`, with the build's `id` and its `files` relative to this one,
// `./` for the page. Pages and workers of different builds talk to each other, so what the messages mean never changes:
// `{ build }` with a port is answered there if the worker is of another build; `{ ask: 'take over' }`.

/* global BUILD */

const SCOPE = registration.scope;
// Other apps of this origin have caches too, and so may this app under another path.
const OURS = `sync-or-async ${SCOPE} `;
const CACHE = OURS + BUILD.id;
const PAGE = './';
const PATIENCE = 3000;
const files = new Set(BUILD.files);

/** Fetches a file of this very build, or throws: half a build, or two mixed, is never kept. */
async function fetched(file) {
  const named = /-[0-9a-f]{12,}[._]/.test(file);
  const answer = await fetch(new URL(file, SCOPE), {
    cache: named ? 'default' : 'no-cache',
    referrerPolicy: 'no-referrer',
  });
  // Some hosts answer with a page to every address.
  const isPage = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  if (!answer.ok || isPage !== (file === PAGE)) {
    throw new Error(`${answer.status} for ${file}`);
  }
  if (file === PAGE && !(await answer.clone().text()).includes(BUILD.id)) {
    throw new Error('the page is of another build');
  }
  return answer;
}

async function keepAll() {
  const cache = await caches.open(CACHE);
  await Promise.all(BUILD.files.map(async (file) => cache.put(new URL(file, SCOPE), await fetched(file))));
}

async function takeOver() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(OURS) && name !== CACHE);
  await Promise.all(old.map((name) => caches.delete(name)));
  await clients.claim();
}

/** A page of this build came from the network while a worker of an older one is at work, and no other page needs that. */
async function takeOverIfAlone() {
  const windows = await clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (windows.filter((one) => one.url.startsWith(SCOPE)).length < 2) {
    await skipWaiting();
  }
}

async function kept(file) {
  try {
    const cache = await caches.open(CACHE);
    return await cache.match(new URL(file, SCOPE), { ignoreVary: true });
  } catch {
    return undefined;
  }
}

/** What the server has, once all of it is there. */
async function whole(request) {
  const answer = await fetch(request);
  if (answer.ok) {
    await answer.clone().blob();
  }
  return answer;
}

/** The page as the server has it, or the kept one where that does not come soon and whole. */
async function page(request) {
  const asked = whole(request);
  const limit = new Promise((end) => { setTimeout(end, PATIENCE); });
  const answer = await Promise.race([asked.catch(() => undefined), limit]);
  // Such as the way to a network's own page, where one has to log in first.
  const leadsAway = answer?.type === 'opaqueredirect';
  return answer?.ok || leadsAway ? answer : (await kept(PAGE)) ?? asked;
}

/** What another program shared begins a decision. It is read here, and reaches no server. */
async function shared(request) {
  const form = await request.formData();
  const parts = ['title', 'text', 'url'].map((name) => form.get(name)).filter((part) => typeof part === 'string' && part);
  // Counted in characters, so that none is cut; what is still too long the app cuts, and says so.
  const words = [...parts.join('\n')].slice(0, 640).join('');
  return Response.redirect(`${SCOPE}#/new?w=${encodeURIComponent(words)}`, 303);
}

addEventListener('install', (event) => { event.waitUntil(keepAll()); });
addEventListener('activate', (event) => { event.waitUntil(takeOver()); });

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method === 'POST' && request.url === `${SCOPE}share`) {
    event.respondWith(shared(request));
    return;
  }
  if (request.method !== 'GET' || !request.url.startsWith(SCOPE)) {
    return;
  }
  const file = decodeURI(new URL(request.url).pathname.slice(new URL(SCOPE).pathname.length));
  if (request.mode === 'navigate') {
    if (file === '' || file === 'index.html') {
      event.respondWith(page(request));
    } else if (file.startsWith('%23')) {
      // A mail filter wrote `%23` for the `#` of a link (see 404.html).
      event.respondWith(Response.redirect(`${SCOPE}#${file.slice(3)}`));
    }
  } else if (files.has(file)) {
    event.respondWith(kept(file).then((found) => found ?? fetch(request)));
  }
});

addEventListener('message', (event) => {
  if (event.data.ask === 'take over') {
    event.waitUntil(skipWaiting());
  } else if (event.data.build === BUILD.id) {
    event.waitUntil(takeOverIfAlone());
  } else {
    event.ports[0].postMessage('other');
  }
});
