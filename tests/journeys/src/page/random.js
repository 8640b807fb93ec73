// Does one thing to the page, chosen by a number, and says what; then what is wrong with the page.
const [number, done] = [arguments[0], arguments[1]];
let state = number >>> 0;
const next = (below) => {
  state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x9e3779b9) >>> 0;
  return (state >>> 8) % below;
};
const shown = (selector) =>
  Array.from(document.querySelectorAll(selector)).filter((element) => element.checkVisibility() && !element.closest('[inert]'));
const one = (list) => list[next(list.length)];
const name = (element) => `${element.tagName.toLowerCase()} ${(element.ariaLabel ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 40)}`;
const textNodes = () => {
  const nodes = [];
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    nodes.push(walker.currentNode);
  }
  return nodes.filter((node) => node.data.trim() !== '');
};
const ROUTES = ['#/', '#/history', '#/settings', '#/guide', '#/compare', '#/new', '#/new/verdict', '#/new/purpose', '#/nowhere', '#d1x', '#/new?template=status', '#/new?t=Other&purpose=ask'];
const type = (field) => {
  field.focus();
  field.value = field.inputMode === 'decimal' ? String(next(90) + 1) : one(['Plan the party', '漢字', '', '‮abc', 'a "quote", b; =1+1', '👩‍👧 x'.repeat(3)]);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  return `type ${field.id} ${field.value}`;
};
const actions = [
  () => { const button = one(shown('main button, main summary, header button').filter((button) => !/reload|file|table|text|calendar|back it up/i.test(button.textContent))); if (!button) { return 'no button'; } const told = name(button); button.click(); return `press ${told}`; },
  () => { const link = one(shown('a[href^="#"]')); if (!link) { return 'no link'; } const told = name(link); link.click(); return `follow ${told}`; },
  () => { const field = one(shown('main input:is([type=text], [type=search], :not([type])), main textarea').filter((field) => !field.readOnly)); return field ? type(field) : 'no field'; },
  () => { const field = one(shown('main input:is([type=radio], [type=checkbox])')); if (!field) { return 'no box'; } field.click(); return `tick ${field.id || field.name}`; },
  () => { const list = one(shown('main select')); if (!list) { return 'no list'; } list.selectedIndex = next(list.options.length); list.dispatchEvent(new Event('change', { bubbles: true })); return `choose ${list.id}`; },
  // From an address that is another for sure, so that it does not leave the app.
  () => { const to = one(ROUTES.filter((route) => route !== location.hash)); location.hash = to; setTimeout(() => history.back(), 10); return `${to} and back`; },
  () => { history.forward(); return 'forward'; },
  () => { location.hash = one(ROUTES); return `address ${location.hash}`; },
  () => { document.body.normalize(); return 'normalize'; },
  () => { const node = one(textNodes()); if (node) { const font = document.createElement('font'); node.replaceWith(font); font.append(node); } return 'translate'; },
  () => { document.querySelectorAll('main *').forEach((element) => element.setAttribute('data-darkreader', '')); return 'dress'; },
  () => {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith('sa1:rec:'));
    const key = one(keys);
    if (!key) { return 'no other tab'; }
    const before = localStorage.getItem(key);
    localStorage.removeItem(key);
    dispatchEvent(new StorageEvent('storage', { key, oldValue: before, newValue: null, storageArea: localStorage }));
    return 'another tab deletes';
  },
  () => { dispatchEvent(new Event(one(['offline', 'online', 'resize', 'blur', 'focus']))); return 'event'; },
];
const told = actions[next(actions.length)]();
setTimeout(() => {
  const wrong = [];
  if (document.documentElement.hasAttribute('data-stopped')) {
    wrong.push('the app has stopped: ' + document.getElementById('failure-detail-text')?.textContent);
  }
  const headings = shown('h1').map((heading) => heading.textContent.trim());
  if (headings.length !== 1 || headings[0] === '') {
    wrong.push(`headings of the first level: ${headings.join(', ') || 'none'}`);
  }
  done({ told, wrong });
}, 50);
