// Unfolds the page, and lists the fields that a person can type a text into, each with something to type into it.
const done = arguments[1];
const listed = () => {
  const fields = Array.from(document.querySelectorAll(arguments[0]));
  const free = fields.filter((field) => field.checkVisibility() && !field.readOnly && !field.disabled);
  // The blanks of texts are all alike: the first stands for them.
  const first = free.find((field) => field.matches('.blank'));
  return free.filter((field) => field === first || !field.matches('.blank'));
};
const pressed = new Set();
const unfold = () => {
  for (const fold of document.querySelectorAll('main details')) {
    fold.open = true;
  }
  // Each once: some fold the others, and the same one must be open in the end every time.
  for (const change of document.querySelectorAll('main button[aria-expanded=false]')) {
    if (!pressed.has(change)) {
      pressed.add(change);
      change.click();
    }
  }
};
const told = (fields) =>
  fields.map((field, at) => ({
    id: field.id,
    label: (field.labels?.[0]?.textContent ?? field.ariaLabel ?? '').replace(/\s+/g, ' ').trim(),
    text:
      field.inputMode === 'decimal'
        ? String((parseFloat(field.value || field.placeholder) || 6) + 1)
        : `Typed${at} at ${Date.now() % 1e6}`.slice(0, field.maxLength > 0 ? field.maxLength : 40).trim(),
    keeps: !field.closest('form, [role=search]') || field.id === 'title',
  }));
// What was just unfolded is drawn a moment later, and a page of a late part later still: until there is no more.
const look = (before, still, left) => {
  const folds = document.querySelectorAll('main details, main button[aria-expanded]').length;
  const now = `${folds} ${listed().length}`;
  const same = now === before ? still + 1 : 0;
  if ((same >= 3 && folds + listed().length > 0) || left === 0) {
    done(told(listed()));
    return;
  }
  if (now !== before && folds > 0) {
    unfold();
  }
  setTimeout(look, 50, now, same, left - 1);
};
look('', 0, 60);
