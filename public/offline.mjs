// Registers the service worker (sw.js) and says when a new version of the app is ready. Loaded when the app is up, so
// that a first visit does not wait for it; only a release has it, as `cargo xtask build` names it on boot.mjs's tag.
//
// A page never reloads, and no worker takes over, without a press on this page's button.

const { build } = document.querySelector('script[data-build]').dataset;
const container = navigator.serviceWorker;
let updating = false;

// There before it says something, or it would not be read out.
const bar = document.createElement('div');
bar.className = 'update';
bar.setAttribute('role', 'status');
document.body.append(bar);

function button(text, press) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'button';
  made.dataset.kind = 'quiet';
  made.textContent = text;
  made.addEventListener('click', press);
  return made;
}

function dismiss() {
  bar.replaceChildren();
  document.querySelector('main h1')?.focus({ preventScroll: true });
}

function say(text, action, press) {
  const words = document.createElement('p');
  words.textContent = text;
  bar.replaceChildren(words, button(action, press), button('{{ update.later }}', dismiss));
}

/** Calls `then` if the worker is of another build than this page. */
function ifOther(worker, then) {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = then;
  worker.postMessage({ build }, [port2]);
}

function update(waiting) {
  const reloadWhenReady = () => {
    // Another window may have been first, and a still newer build may have taken its place.
    if (waiting.state === 'activated' || waiting.state === 'redundant') {
      location.reload();
    }
  };
  updating = true;
  waiting.addEventListener('statechange', reloadWhenReady);
  waiting.postMessage({ ask: 'take over' });
  reloadWhenReady();
}

function offer(waiting) {
  ifOther(waiting, () => {
    say('{{ update.ready }}', '{{ update.now }}', () => update(waiting));
  });
}

function sayUpdated() {
  if (!updating && container.controller) {
    ifOther(container.controller, () => {
      say('{{ update.elsewhere }}', '{{ reload }}', () => {
        location.reload();
      });
    });
  }
}

function watch(registration) {
  if (registration.waiting) {
    offer(registration.waiting);
  }
  const offerIfWaiting = ({ target }) => {
    if (target.state === 'installed' && registration.waiting === target) {
      offer(target);
    }
  };
  const follow = () => registration.installing?.addEventListener('statechange', offerIfWaiting);
  // The browser looks for a new version too, and may have found one before this module came.
  follow();
  registration.addEventListener('updatefound', follow);
  // A page that stays open for days looks for a new version when one comes back to it.
  addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') {
      registration.update().catch(() => {});
    }
  });
}

/** A file that the installed app was opened with is taken as if it had been dropped on the start page. */
window.launchQueue?.setConsumer(async ({ files }) => {
  const [handle] = files ?? [];
  const page = document.querySelector('form.start-begin');
  if (handle && page) {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(await handle.getFile());
    page.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }
});

container.addEventListener('controllerchange', sayUpdated);
// Where the browser has no room or no wish for it, this module fails, which nobody minds (boot.mjs).
watch(await container.register('./sw.js'));
