import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // onnxruntime-node registers itself once a process: threads of one process cannot share it.
    pool: 'forks',
    // A test file may start two model processes of its own; more files at a time only wait for each other.
    maxWorkers: 2,
    // A test of the built command starts Node and loads a model, on a machine that may be busy.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // npm run test:coverage: what was reached when this was written, rounded down, by lines and branches
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/types.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.vitest/coverage',
      thresholds: {
        'src/alignment/**': { lines: 99, branches: 91 },
        'src/checks/**': { lines: 93, branches: 92 },
        'src/repair/**': { lines: 97, branches: 88 },
        'src/units/**': { lines: 100, branches: 94 },
      },
    },
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
  },
});
