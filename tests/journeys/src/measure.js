// Runs before the app, for `cargo xtask measure`: notes when things are drawn, how long the wasm
// takes to start, and how much memory it has.
(() => {
  // The next task, after all that microtasks do.
  const nextTask = () => new Promise((next) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => next();
    channel.port2.postMessage(null);
  });

  // The start of the wasm on the main thread, from the linking of what was compiled beside it until the first screen is
  // laid out.
  let noteWasm;
  window.measuredWasm = new Promise((done) => { noteWasm = done; });
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const module = await WebAssembly.compileStreaming(source);
    const from = performance.now();
    const instance = new WebAssembly.Instance(module, imports);
    window.measuredMemory ??= instance.exports.memory;
    nextTask().then(() => {
      document.body.getBoundingClientRect();
      noteWasm(performance.now() - from);
    });
    return { module, instance };
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

  // Goes so often to a page and back to the start, and presses those buttons there that it has, the last one in any case;
  // gives the bytes of the wasm.
  window.measureRounds = async ([fragment, ...buttons], rounds) => {
    const turn = async (to) => {
      location.hash = to;
      // No faster: a browser holds up a page that goes to more than 200 addresses in ten seconds.
      await new Promise((next) => setTimeout(next, 55));
    };
    for (let round = 0; round < rounds; round += 1) {
      await turn(fragment);
      for (const button of buttons) {
        await new Promise((next) => setTimeout(next, 60));
        const found = [...document.querySelectorAll('main button')].find((one) => one.textContent.trim() === button);
        if (!found && button === buttons.at(-1)) throw new Error(`no button ${button} on ${location.hash}`);
        found?.click();
        await new Promise((next) => setTimeout(next, 60));
      }
      await turn('#/');
    }
    return window.measuredMemory.buffer.byteLength;
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

  // A key pressed on something as a frame begins, until the main thread has painted that frame; what it leads to has to be
  // in that frame, another address and another page.
  window.measurePress = (field, key) => new Promise((done, fail) => requestAnimationFrame(() => {
    const from = performance.now();
    const [before, address] = [document.querySelector('main').textContent, location.hash];
    field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    nextTask().then(() => {
      const time = performance.now() - from;
      const isDrawn = location.hash !== address && document.querySelector('main').textContent !== before;
      if (isDrawn) done(time); else fail(new Error(`${key} at ${address} came a frame late`));
    });
  }));

  // Another option in an answer's list, chosen as a frame begins, until the main thread has painted that frame. What
  // follows from it has to be in that frame: the words of the verdict and its reasons may not change later.
  window.measureAnswer = async (list, option) => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const parts = () => [...document.querySelectorAll('.verdict, .reasons, .pulls')];
    const shown = () => parts().map((part) => part.textContent).join();
    let laidOut;
    const painted = await new Promise((done) => requestAnimationFrame(() => {
      const from = performance.now();
      list.value = option;
      list.dispatchEvent(new Event('change', { bubbles: true }));
      // Effects run in microtasks.
      queueMicrotask(() => queueMicrotask(() => {
        document.body.getBoundingClientRect();
        laidOut = performance.now() - from;
      }));
      nextTask().then(() => done(performance.now() - from));
    }));
    const atOnce = shown();
    await frame();
    await frame();
    if (shown() !== atOnce) throw new Error(`what follows from ${list.id}=${option} came a frame late`);
    return [laidOut, painted];
  };
})();
