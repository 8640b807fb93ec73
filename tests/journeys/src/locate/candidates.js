// The elements that may have a role, as far as a screen reader would meet them: those whose text hints at the wanted
// name if there are any, all otherwise. The name itself is the browser's to compute.
const [css, scope, wanted] = arguments;
const tidy = (text) => (text || '').replace(/\s+/g, ' ').trim();
const met = (element) => (!element.checkVisibility || element.checkVisibility({ visibilityProperty: true })) &&
  !element.closest('[inert], [aria-hidden="true"]');
const hints = (element) => {
  const ids = (element.getAttribute('aria-labelledby') || '').split(/\s+/);
  return tidy([
    element.getAttribute('aria-label'),
    ...ids.map((id) => id && document.getElementById(id) && document.getElementById(id).textContent),
    ...Array.from(element.labels || [], (label) => label.textContent),
    element.textContent,
    element.getAttribute('title'),
    element.getAttribute('alt'),
    element.getAttribute('value')
  ].join(' '));
};
const all = Array.from((scope || document).querySelectorAll(css)).filter(met);
const hinted = all.filter((element) => hints(element).includes(wanted));
return wanted && hinted.length ? hinted : all;
