// What lies outside the window, or breaks a word in its midst; nothing where all is well.
const room = document.documentElement.clientWidth;
const scrolls = (element) => /auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX);
// What scrolls by itself, or is there for a screen reader alone, may be wider.
const isFree = (element) => {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (getComputedStyle(at).clipPath !== 'none' || (at !== element && scrolls(at))) {
      return true;
    }
  }
  return false;
};
const told = (element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') || ''} “${element.textContent.trim().slice(0, 30)}”`;
const outside = Array.from(document.body.querySelectorAll('*'))
  .filter((element) => element.checkVisibility())
  .filter((element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return width > 0 && (right > room + 1 || left < -1) && !isFree(element);
  })
  .map((element) => `${told(element)} from ${Math.round(element.getBoundingClientRect().left)} to ${Math.round(element.getBoundingClientRect().right)} of ${room}`);
if (document.documentElement.scrollWidth > room) {
  outside.push(`the page is ${document.documentElement.scrollWidth} wide, the window ${room}`);
}
// Words of the app; what a person wrote may be as long as it likes.
const broken = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  const parent = node.parentElement;
  if (!parent.checkVisibility() || parent.closest('[translate=no], pre, option, title, script, style, noscript, svg') || isFree(parent)) {
    continue;
  }
  for (const word of node.data.matchAll(/[\p{L}\p{M}’']{2,}/gu)) {
    const range = document.createRange();
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const lines = new Set(Array.from(range.getClientRects(), (box) => Math.round(box.top / 4)));
    if (lines.size > 1) {
      broken.push(`“${word[0]}” in ${told(parent)}`);
    }
  }
}
return [...outside.slice(0, 6), ...new Set(broken)].slice(0, 14).join('\n    ');
