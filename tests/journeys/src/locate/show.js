// Brings an element into view and waits until it is drawn there.
const [element, done] = arguments;
const box = element.getBoundingClientRect();
// A bar that stays in the window may lie over it.
const at = document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
const isFree = !at || !at.closest('.toolbar, .notices, .update') || element.contains(at) || at.contains(element);
if (box.top >= 0 && box.bottom <= innerHeight && isFree) {
  done(null);
} else {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  requestAnimationFrame(() => requestAnimationFrame(() => done(null)));
}
