// Runs before the app, for `cargo xtask measure`: notes when things are drawn, and how much memory the wasm has.
(() => {
  const start = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const made = await start(...given);
    window.measuredMemory ??= made.instance.exports.memory;
    return made;
  };

  // When `selector` is first in the page, in milliseconds since the navigation.
  window.measureFirst = (selector) => new Promise((done) => {
    const look = () => document.querySelector(selector) && done(performance.now());
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    look();
  });
  window.measuredStart = window.measureFirst('.start-more');
  window.measuredRecent = window.measureFirst('.start-more .records');

  // From an action until what it draws is laid out: `is_done` is asked after each turn of the event loop.
  window.measureUntil = async (act, isDone) => {
    const from = performance.now();
    act();
    while (!isDone()) await new Promise((next) => setTimeout(next));
    document.body.getBoundingClientRect();
    return performance.now() - from;
  };

  // A key press in a field, until the page that it leads to is laid out. Effects run in microtasks.
  window.measureKey = async (field, text) => {
    const from = performance.now();
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await new Promise((next) => queueMicrotask(() => queueMicrotask(next)));
    document.body.getBoundingClientRect();
    return performance.now() - from;
  };
})();
