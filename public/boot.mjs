// Loads the app, whose hashed file names Trunk writes onto this script's tag, and reports to shell.js.

const { js, wasm, safe, offline } = document.querySelector('script[data-wasm]').dataset;
const address = (file) => new URL(file, document.baseURI).href;
const shell = window.soaShell;

/** Gets a file, or throws an error that carries the server's status. */
async function get(file) {
  const response = await fetch(address(file));
  if (!response.ok) {
    throw Object.assign(new Error(`${response.status} for ${file}`), { status: response.status });
  }
  return response;
}

/** When the browser has painted what the page holds by itself: text that one can read and type into while the app comes. */
const painted = () => new Promise((done) => {
  // What nobody sees is not painted, and a style sheet on a slow way holds up no longer than this.
  setTimeout(done, document.hidden ? 0 : 300);
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
});

async function start() {
  await painted();
  const [glue, module] = await Promise.all([import(address(js)), get(wasm), shell.recall()]);
  await shell.whenWritten();
  await glue.default({ module_or_path: module });
}

/** Has the app kept for use without a network, when it is up and the browser has time. Nothing waits for it. */
function keepForOffline() {
  // Without it the app works as well, with a network.
  const begin = () => import(address(offline)).catch(() => {});
  const whenIdle = () => (window.requestIdleCallback ?? setTimeout)(begin);
  if (document.readyState === 'complete') {
    whenIdle();
  } else {
    addEventListener('load', whenIdle, { once: true });
  }
}

if (shell.mayStart()) {
  try {
    await start();
    shell.started();
    if (offline && navigator.serviceWorker) {
      keepForOffline();
    }
  } catch (error) {
    // A failed import says nothing of its cause: ask for the file once more, only to learn the status.
    const cause = error.status ? error : await get(js).then(() => error, (reason) => reason);
    shell.failedToLoad(cause);
  }
} else if (shell.isSafe()) {
  await import(address(safe));
}
