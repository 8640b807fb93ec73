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
const stored = () => Object.keys(localStorage).filter((key) => key.startsWith('sa1:'));
const decisions = () => stored().filter((key) => key.startsWith('sa1:rec:'));

// What was typed and was not seen in the store yet, also over a reload: each text with its field, and when.
const WAITING = '__walk';
const waiting = () => JSON.parse(sessionStorage.getItem(WAITING) ?? '[]');
const wait = (texts) => sessionStorage.setItem(WAITING, JSON.stringify(texts));
// What is typed to find something, or to be sent by a button beside it, is not kept; nor what is in no decision.
const keeps = (field) =>
  (!field.closest('form, [role=search], .panel') || field.id === 'title') && !/^#\/(agenda|calendar)/.test(location.hash);
const type = (field) => {
  field.focus();
  const isNumber = field.inputMode === 'decimal';
  const mark = `walk${number % 1e6}`;
  const isWhole = !isNumber && (field.maxLength < 0 || field.maxLength >= 40);
  field.value = isNumber
    ? String(next(90) + 1)
    : one([mark, mark, `漢字 ${mark}`, isWhole ? `\u202eabc ${mark}` : '', `a "quote"; =1+1 ${mark}`, `👩‍👧 ${mark}`]).slice(0, field.maxLength > 0 ? field.maxLength : 99);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const rest = waiting().filter(({ id }) => id !== field.id);
  wait(isWhole && keeps(field) && field.value.includes(mark) ? [...rest, { id: field.id, mark, at: Date.now() }] : rest);
  return `type ${field.id} ${field.value}`;
};

// As another tab does it: the storage first, then the word of it. What this one was just typing may go with it.
const elsewhere = (key, after) => {
  const before = key === null ? null : localStorage.getItem(key);
  if (key === null) {
    localStorage.clear();
  } else if (after === null) {
    localStorage.removeItem(key);
  } else {
    localStorage.setItem(key, after);
  }
  dispatchEvent(new StorageEvent('storage', { key, oldValue: before, newValue: after, storageArea: localStorage }));
  wait([]);
};
const changed = (text) => {
  const record = JSON.parse(text);
  return JSON.stringify({ ...record, rev: record.rev + 1, title: `Changed ${next(1000)}` });
};
const otherTab = () => {
  const key = one(decisions());
  if (!key) {
    return 'no other tab';
  }
  const what = next(12);
  if (what === 0) {
    elsewhere(null, null);
    return 'another tab clears the store';
  }
  if (what < 5) {
    elsewhere(key, null);
    return 'another tab deletes';
  }
  if (what < 9) {
    elsewhere(key, changed(localStorage.getItem(key)));
    return 'another tab changes';
  }
  const text = localStorage.getItem(key);
  elsewhere(`sa1:rec:${String(next(1e9)).padStart(22, '0')}`, changed(text));
  return 'another tab keeps';
};

const actions = [
  () => {
    const button = one(shown('main button, main summary, header button').filter((button) => !/reload|file|table|text|calendar|back it up/i.test(button.textContent)));
    if (!button) {
      return 'no button';
    }
    const told = name(button);
    button.click();
    // What is thrown away is thrown away.
    if (/discard|delete|for good|empty|start again/i.test(told)) {
      wait([]);
    }
    return `press ${told}`;
  },
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
  otherTab,
  () => { const event = one(['offline', 'online', 'resize', 'blur', 'focus', 'pagehide', 'beforeprint', 'afterprint']); dispatchEvent(new Event(event)); return `event ${event}`; },
];
const told = actions[next(actions.length)]();

// A text that was typed before this step is in the store by now: at the latest a moment after the last key.
const lost = (isLate) => {
  // What makes a link belongs to no decision, and stays with the tab.
  const texts = [...stored().map((key) => localStorage.getItem(key)), sessionStorage.getItem('sa1:ways') ?? ''];
  const missing = waiting().filter(({ mark }) => !texts.some((text) => text.includes(mark)));
  wait(missing);
  return missing.filter(({ at }) => isLate || Date.now() - at > 1000);
};
const check = (isLate) => {
  const wrong = lost(isLate).map(({ id, mark }) => `lost: ${mark}, typed into ${id}`);
  if (document.documentElement.hasAttribute('data-stopped')) {
    wrong.push('the app has stopped: ' + document.getElementById('failure-detail-text')?.textContent);
  }
  const headings = shown('h1').map((heading) => heading.textContent.trim());
  if (headings.length !== 1 || headings[0] === '') {
    wrong.push(`headings of the first level: ${headings.join(', ') || 'none'}`);
  }
  // "3 decisions", or "1 of 3 decisions".
  const said = document.getElementById('found')?.textContent.match(/([\d,]+) decisions?/)?.[1].replace(/\D/g, '');
  if (said !== undefined && Number(said) !== decisions().length) {
    wrong.push(`${said} decisions are listed, ${decisions().length} are kept`);
  }
  return wrong;
};
setTimeout(() => {
  const wrong = check(false);
  // What is on its way may come yet.
  if (wrong.length === 0) {
    done({ told, wrong });
  } else {
    setTimeout(() => done({ told, wrong: check(true) }), 1000);
  }
}, 50);
