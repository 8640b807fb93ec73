// Unfolds the page, and lists the fields that a person can type a text into, each with something to type into it.
for (const fold of document.querySelectorAll('main details')) {
  fold.open = true;
}
for (const change of document.querySelectorAll('main button[aria-expanded=false]')) {
  change.click();
}
// What was just unfolded is drawn a moment later.
const done = arguments[1];
setTimeout(() => {
  const fields = Array.from(document.querySelectorAll(arguments[0]));
  const free = fields.filter((field) => field.checkVisibility() && !field.readOnly && !field.disabled);
  done(
    free.map((field, at) => ({
      id: field.id,
      label: (field.labels?.[0]?.textContent ?? '').replace(/\s+/g, ' ').trim(),
      text:
        field.inputMode === 'decimal'
          ? String((parseFloat(field.value || field.placeholder) || 6) + 1)
          : `Typed${at} at ${Date.now() % 1e6}`.slice(0, field.maxLength > 0 ? field.maxLength : 40).trim(),
      keeps: !field.closest('form, [role=search]') || field.id === 'title',
    })),
  );
}, 100);
