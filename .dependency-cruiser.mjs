/** The arrows of the design: a room may only look the way the data flows. */
const no = (name, from, to, comment) => ({ name, severity: 'error', comment, from, to });

/** Libraries that are pure (no DOM, no browser API), so that policy may use them in plain Node. */
const pureLibraries = 'node_modules/(zod|read-excel-file|ical\\.js)/';

export default {
  forbidden: [
    no('no-circles', {}, { circular: true }, 'A circle hides which part knows which.'),
    no(
      'policy-knows-no-room',
      { path: '^policy/' },
      { path: '^(entrypoints|components|storage|assets|tests)/' },
      'policy is pure: it runs in plain Node.',
    ),
    no(
      'policy-knows-only-pure-libraries',
      { path: '^policy/' },
      { path: 'node_modules/', pathNot: pureLibraries },
      'policy may use a library only if it is pure.',
    ),
    no(
      'policy-knows-no-platform',
      { path: '^policy/' },
      { dependencyTypes: ['core'] },
      'No Node API either.',
    ),
    no(
      'storage-looks-at-policy-only',
      { path: '^storage/' },
      { path: '^(entrypoints|components|tests)/' },
      'storage keeps what policy defines.',
    ),
    no(
      'components-are-plain',
      { path: '^components/' },
      {
        path: '^(entrypoints|storage|tests)/|node_modules/(dexie|webextension-polyfill|wxt|@wxt-dev)/|^\\.wxt/',
      },
      'A component gets values and hands back intentions: no storage, no browser call.',
    ),
    no(
      'assets-know-nobody',
      { path: '^assets/' },
      { path: '^(entrypoints|components|storage|policy|tests)/' },
      'Words and pictures only.',
    ),
    no(
      'nobody-ships-tests',
      { path: '^(entrypoints|components|policy|storage)/' },
      { path: '^tests/' },
      'Test code never ships.',
    ),
    no(
      'the-page-carries-nothing-heavy',
      { path: '^entrypoints/[a-z]+\\.content/' },
      {
        path: '^(storage|components)/|node_modules/(dexie|preact|read-excel-file|ical\\.js|intl-messageformat|zod)/',
        dependencyTypesNot: ['type-only'],
      },
      'What runs on a social page has no database, no interface library and no schema compiler.',
    ),
    no(
      'the-page-reaches-the-background-by-type-only',
      { path: '^entrypoints/[a-z]+\\.content/' },
      { path: '^entrypoints/(background|sidepanel|options|report)/', dependencyTypesNot: ['type-only'] },
      'A content script sends messages; it does not link the code that answers them.',
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
