// npm run test:mutations                                                         all four rooms, printed room by room
// npm run test:mutations -- --mutate 'src/alignment/**/*.ts'                     one of them
//
// Not part of CI: it takes long. What was tried once is remembered in bench-results/mutations.json until its code or tests change.
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
  mutate: [
    'src/{alignment,checks,repair,units}/**/*.ts',
    // wording for people: a changed message is no fault
    '!src/checks/describe.ts',
    '!src/**/types.ts',
  ],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutations/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  coverageAnalysis: 'perTest',
  // what a module does when it is loaded (patterns, word lists) would need all tests anew for each mutant: test/mutations/hand.mjs has those
  ignoreStatic: true,
  concurrency: 2,
  incremental: true,
  incrementalFile: 'bench-results/mutations.json',
  ignorePatterns: ['models', 'samples', 'dist', 'bench-results', 'docs', 'stubs', '.vitest/clients', '.vitest/standards'],
  tempDirName: '.vitest/mutations',
  reporters: ['clear-text', 'progress-append-only'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false, skipFull: true },
  thresholds: { high: 90, low: 80, break: 80 },
};
