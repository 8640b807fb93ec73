// What makes the page wider than its window, or nothing.
const room = document.documentElement.clientWidth;
if (document.documentElement.scrollWidth <= room) {
  return '';
}
const wide = Array.from(document.body.querySelectorAll('*'))
  .filter((element) => element.getBoundingClientRect().right > room + 1)
  .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') || ''} to ` +
    `${Math.round(element.getBoundingClientRect().right)}`);
return `${document.documentElement.scrollWidth} of ${room}: ${wide.slice(0, 8).join(', ')}`;
