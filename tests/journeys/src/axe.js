// Runs the checks, or only those of colours; gives what they found and what they could not decide, or a text where they
// did not run.
const [colours, done] = arguments;
const also = ['target-size', 'css-orientation-lock', 'label-content-name-mismatch', 'focus-order-semantics'];
axe.run(document, {
  runOnly: colours
    ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
    : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: colours ? {} : Object.fromEntries(also.map((rule) => [rule, { enabled: true }])),
  resultTypes: ['violations', 'incomplete']
}).then((results) => done([results.violations, results.incomplete]), (error) => done(String(error)));
