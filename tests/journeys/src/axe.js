// Runs the checks, or only those of colours; gives what they found and what they could not decide, or a text where they
// did not run.
const [colours, done] = arguments;
const also = ['target-size', 'css-orientation-lock', 'label-content-name-mismatch', 'focus-order-semantics'];

// Contrast that cannot be decided here and is seen to elsewhere: of words in drawings, in `tests/core/colours.rs`; of
// what scrolls below a bar that stays in the window, where no bar is.
const isUnderBar = (element) => element && Array.from(document.querySelectorAll('.toolbar, .notices, .update'), (bar) =>
  [bar.getBoundingClientRect(), element.getBoundingClientRect()]).some(([bar, box]) =>
  bar.height && box.top < bar.bottom && box.bottom > bar.top);
const isSeenTo = ({ target, any }) =>
  document.querySelector(target[0])?.closest('svg') ||
  isUnderBar(document.querySelector(target[0])) ||
  any.some(({ data }) => /^(bgOverlap|elmPartially)/.test(data?.messageKey ?? ''));
const undecided = (finding) => ({
  ...finding,
  nodes: finding.id === 'color-contrast' ? finding.nodes.filter((node) => !isSeenTo(node)) : finding.nodes
});

axe.run(document, {
  runOnly: colours
    ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
    : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: colours ? {} : Object.fromEntries(also.map((rule) => [rule, { enabled: true }])),
  resultTypes: ['violations', 'incomplete']
}).then(({ violations, incomplete }) => {
  done([violations, incomplete.map(undecided).filter((finding) => finding.nodes.length)]);
}, (error) => done(String(error)));
