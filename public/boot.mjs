// Loads the app, whose hashed file names Trunk writes onto this script's tag, and reports to shell.js.

const { js, wasm } = document.querySelector('script[data-wasm]').dataset;
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

async function start() {
  const [glue, module] = await Promise.all([import(address(js)), get(wasm), shell.recall()]);
  await glue.default({ module_or_path: module });
}

if (shell.mayStart()) {
  try {
    await start();
    shell.started();
  } catch (error) {
    // A failed import says nothing of its cause: ask for the file once more, only to learn the status.
    const cause = error.status ? error : await get(js).then(() => error, (reason) => reason);
    shell.failedToLoad(cause);
  }
}
