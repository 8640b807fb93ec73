// Waits for fonts, ends all movements and lets the page draw twice.
const done = arguments[arguments.length - 1];
const fonts = document.fonts ? document.fonts.ready : Promise.resolve();
fonts.then(() => {
  for (const movement of document.getAnimations()) {
    try {
      movement.finish();
    } catch (endless) {
      movement.cancel();
    }
  }
  requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
});
