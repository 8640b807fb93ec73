// What the screen "The app was not started" (shell.js) offers: to set aside what may be the cause, one by one, and to put
// it back. What is set aside keeps its text, under another key, where the app does not look.

const PREFIX = 'sa1:';
const ASIDE = `${PREFIX}aside:`;
const LONGEST = 120;

const box = document.getElementById('failure');
const said = document.getElementById('failure-download-text');

function element(tag, text, className = '') {
  const made = document.createElement(tag);
  made.textContent = text;
  made.className = className;
  return made;
}

/** The keys of what may be the cause, without what says that they are set aside. */
function suspects() {
  const ours = new RegExp(`^(${ASIDE})?${PREFIX}(rec:|draft:|set$)`);
  const keys = Object.keys(localStorage).filter((key) => ours.test(key)).map((key) => key.replace(ASIDE, ''));
  return [...new Set(keys)].sort();
}

function text(key) {
  return localStorage.getItem(key) ?? localStorage.getItem(ASIDE + key) ?? '';
}

/** What a person knows it by, in the app's own words. Something else may stand where a title should, at any length. */
function name(key) {
  if (key === `${PREFIX}set`) {
    return '{{ safe.settings }}';
  }
  const begun = key.startsWith(`${PREFIX}draft:`);
  try {
    const { title } = JSON.parse(text(key));
    const known = typeof title === 'string' && title.trim() ? short(title.trim()) : '{{ safe.untitled }}';
    return (begun ? '{{ safe.begun }}' : '{{ safe.decision }}').replace('{title}', () => known);
  } catch {
    return begun ? '{{ safe.begun-unread }}' : '{{ safe.unread }}';
  }
}

/** As much of a title as the app itself takes. */
function short(title) {
  const letters = [...title];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST).join('')}…` : title;
}

/** Moves a text to another key; where there is no room for it, all stays as it was. */
function move(from, to) {
  try {
    localStorage.setItem(to, localStorage.getItem(from));
  } catch {
    said.textContent = '{{ safe.full }}';
    return;
  }
  localStorage.removeItem(from);
}

function row(key) {
  const line = element('li', '', 'safe-row');
  const press = element('button', '', 'button');
  press.type = 'button';
  press.dataset.kind = 'quiet';
  const draw = () => {
    const aside = localStorage.getItem(key) === null;
    press.textContent = aside ? '{{ safe.back }}' : '{{ safe.aside }}';
    const label = '{{ safe.press }}'.replace('{press}', press.textContent).replace('{name}', () => name(key));
    press.setAttribute('aria-label', label);
    line.toggleAttribute('data-aside', aside);
  };
  press.addEventListener('click', () => {
    const aside = localStorage.getItem(key) === null;
    move(aside ? ASIDE + key : key, aside ? key : ASIDE + key);
    draw();
  });
  line.append(element('span', name(key)), press);
  draw();
  return line;
}

try {
  const found = suspects();
  if (found.length > 0) {
    const list = element('ul', '', 'safe-list');
    list.append(...found.map(row));
    box.append(element('h2', '{{ safe.kept }}'), list);
  }
} catch {
  // The browser lets the page read nothing, so nothing kept is the cause.
}
