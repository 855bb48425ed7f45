import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The tests of the rooms that are mutated; those of thousands of sentences are left out, since each mutant runs all that touch it. */
export default defineConfig({
  root: fileURLToPath(new URL('../../', import.meta.url)),
  test: {
    include: ['test/{alignment,checks,repair,units}/**/*.test.ts'],
    exclude: [
      'test/repair/hostile.test.ts',
      'test/repair/right-numbers.properties.test.ts',
      'test/repair/fewer-faults.properties.test.ts',
      'test/units/places.properties.test.ts',
    ],
    setupFiles: ['test/seed.ts'],
    // these rooms keep nothing: their modules are loaded once for all test files and all mutants
    isolate: false,
    maxWorkers: 1,
  },
});
