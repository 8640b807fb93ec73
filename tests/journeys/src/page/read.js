// All that a person reads or hears on the page, a text each: what is shown, what is announced, and what names a thing.
const NAMING = ['aria-label', 'aria-description', 'aria-roledescription', 'alt', 'placeholder', 'title', 'label'];
const shown = (element) => !element.checkVisibility || element.checkVisibility({ visibilityProperty: true });
const texts = [document.title];
const walk = (element) => {
  if (/^(script|style|noscript|template)$/i.test(element.tagName) || !shown(element)) {
    return;
  }
  for (const name of NAMING) {
    if (element.hasAttribute(name)) {
      texts.push(element.getAttribute(name));
    }
  }
  for (const node of element.childNodes) {
    if (node.nodeType === Node.TEXT_NODE) {
      texts.push(node.data);
    } else if (node.nodeType === Node.ELEMENT_NODE) {
      walk(node);
    }
  }
};
walk(document.body);
return texts.filter((text) => text.trim());
