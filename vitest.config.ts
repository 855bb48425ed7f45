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
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
  },
});
