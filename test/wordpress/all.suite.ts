/** `npm run test:wordpress`: article-comments and the plugin in one real WordPress, one after the other. */
const SUITES = [
  'comments',
  'plugin',
  'plugin-plain',
  'plugin-embeds',
  'plugin-comments',
  'plugin-admin',
  // It takes the plugin away.
  'plugin-end',
];

// Static imports that wait at their top would run at the same time.
for (const suite of SUITES) await import(`./${suite}.suite.js`);

export {};
