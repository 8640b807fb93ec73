// The elements that may have a role, as far as a screen reader would meet them. The name itself is the browser's to compute,
// which takes it a while: it is asked for those alone that have the wanted name as far as can be told here, else for those
// in whose texts it stands; for all where no name is wanted.
const [css, scope, wanted, isWhole] = arguments;
const tidy = (text) => (text || '').replace(/\s+/g, '');
const met = (element) => (!element.checkVisibility || element.checkVisibility({ visibilityProperty: true })) &&
  !element.closest('[inert], [aria-hidden="true"]');
const read = (node) => {
  if (node.nodeType === Node.TEXT_NODE) {
    return node.data;
  }
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute('aria-hidden') === 'true' || !node.checkVisibility()) {
    return '';
  }
  return node.getAttribute('aria-label') ?? Array.from(node.childNodes, read).join('');
};
const labels = (element) => {
  const ids = (element.getAttribute('aria-labelledby') || '').split(/\s+/);
  const named = ids.map((id) => id && document.getElementById(id)).filter(Boolean);
  return named.length ? named : Array.from(element.labels || []);
};
const name = (element) => element.hasAttribute('aria-labelledby') ? labels(element).map(read).join('')
  : element.getAttribute('aria-label') ?? (labels(element).map(read).join('') || read(element));
const hints = (element) => [
  element.getAttribute('aria-label'),
  ...labels(element).map((label) => label.textContent),
  element.textContent,
  element.getAttribute('title'),
  element.getAttribute('alt'),
  element.getAttribute('value')
].join(' ');
const sought = tidy(wanted);
const all = Array.from((scope || document).querySelectorAll(css)).filter(met);
if (!sought) {
  return all;
}
const named = all.filter((element) => isWhole ? tidy(name(element)) === sought : tidy(name(element)).includes(sought));
return named.length ? named : all.filter((element) => tidy(hints(element)).includes(sought));
