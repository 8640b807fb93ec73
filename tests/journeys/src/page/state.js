// What is wrong in whatever state the page is in, as a list of sentences.
const wrong = [];
const shown = (selector, within = document) =>
  Array.from(within.querySelectorAll(selector)).filter((element) => element.checkVisibility());
const words = (element) => (element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim();

// 2.4.2
if (!/(^|\S – )Sync or Async$/.test(document.title)) {
  wrong.push(`the title is ${document.title}`);
}
const headings = shown('h1').map(words);
if (headings.length !== 1 || headings[0] === '') {
  wrong.push(`its headings of the first level: ${headings.join(', ') || 'none'}`);
}
// 1.1.1
for (const picture of shown('svg')) {
  const told = picture.ariaLabel || picture.closest('[role=img][aria-label]') || picture.closest('[aria-hidden=true]');
  if (!told) {
    wrong.push(`a picture has no name and is not hidden: ${picture.outerHTML.slice(0, 120)}`);
  }
}
// 1.4.13
for (const element of shown('[title]')) {
  wrong.push(`a text that shows only when pointed at: ${element.title}`);
}
// 2.4.4, 2.4.6 (A common activity may stand among the usual ones and among all: it is the same.)
const targets = new Map();
for (const element of shown('a[href], button:not(.template), summary')) {
  // Within a group its name is heard too.
  let name = words(element);
  for (let group = element.parentElement; group; group = group.parentElement) {
    name = group.matches('[role=group][aria-label]') ? `${group.ariaLabel} ${name}` : name;
  }
  const kind = element.matches('a') ? 'link' : 'button';
  const target = kind === 'link' ? element.href : element;
  if (targets.has(kind + name) && targets.get(kind + name) !== target) {
    wrong.push(`two ${kind}s are called ${name}`);
  }
  targets.set(kind + name, target);
}
// 3.2.3, 3.2.4, 3.2.6
const ways = shown('header nav a').map(words).join(', ');
if (ways !== 'Start, Agenda, Calendar, History, Guide, Settings') {
  wrong.push(`the header leads to ${ways}`);
}
if (shown('footer').length !== 1) {
  wrong.push('there is no footer');
}
return wrong;
