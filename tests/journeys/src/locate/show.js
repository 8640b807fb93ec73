// Brings an element into view and waits until it is drawn there.
const [element, done] = arguments;
const box = element.getBoundingClientRect();
if (box.top >= 0 && box.bottom <= innerHeight) {
  done(null);
} else {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
}
