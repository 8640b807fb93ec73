// Runs the checks, or only those of colours; gives the violations, or a text where they did not run.
const [colours, done] = arguments;
axe.run(document, {
  runOnly: colours
    ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
    : { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  rules: colours ? {} : { 'target-size': { enabled: true } },
  resultTypes: ['violations']
}).then((results) => done(results.violations), (error) => done(String(error)));
