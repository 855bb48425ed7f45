import { defineConfig } from 'vitest/config';

/**
 * Rooms whose tests leave nothing behind in their process: their files share two processes, in which each module is loaded once. That
 * halves their time. All others may change the environment, count processes or end them: each file has a process of its own.
 */
const together = [
  ...[
    'alignment',
    'attribution-lines',
    'batching',
    'checks',
    'documents',
    'formats',
    'glossary',
    'languages',
    'marian/kernels',
    'marian/onnx',
    'memory/tmx',
    'reassembly',
    'repair',
    'segmentation',
  ],
  ...['server/bodies', 'server/desk', 'server/problems', 'server/routes', 'server/security', 'text', 'translator', 'units'],
].map((room) => `test/${room}/**/*.test.ts`);
/** What happens once in a process. */
const cold = ['test/segmentation/warm-up.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'together', include: together, exclude: cold, isolate: false } },
      { extends: true, test: { name: 'apart-cold', include: cold } },
      { extends: true, test: { name: 'apart', include: ['test/**/*.test.ts'], exclude: together } },
    ],
    setupFiles: ['test/seed.ts', 'test/own-home.ts'],
    // onnxruntime-node registers itself once a process: threads of one process cannot share it.
    pool: 'forks',
    // Files often wait for processes of their own: three at a time keep two cores busy (333 s, not 421), more only wait for each other.
    maxWorkers: 3,
    // A test of the built command starts Node and loads a model, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // npm run test:coverage: a point or two below what was reached when this was written, since time and the machine decide some branches
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/**/types.ts'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: '.vitest/coverage',
      thresholds: {
        'src/alignment/**': { lines: 98, branches: 90 },
        'src/attribution-lines/**': { lines: 99, branches: 94 },
        'src/batching/**': { lines: 98, branches: 93 },
        'src/checks/**': { lines: 94, branches: 94 },
        'src/documents/**': { lines: 95, branches: 91 },
        'src/formats/**': { lines: 97, branches: 91 },
        'src/glossary/**': { lines: 99, branches: 90 },
        'src/languages/**': { lines: 98, branches: 94 },
        'src/memory/**': { lines: 97, branches: 93 },
        'src/reassembly/**': { lines: 98, branches: 92 },
        'src/repair/**': { lines: 97, branches: 87 },
        'src/segmentation/**': { lines: 99, branches: 96 },
        // the page runs in a browser, built: what its tests reach there is not counted
        'src/server/{*.ts,!(web)/**}': { lines: 98, branches: 93 },
        'src/text/**': { lines: 98, branches: 96 },
        'src/translator/**': { lines: 92, branches: 84 },
        'src/units/**': { lines: 98, branches: 94 },
      },
    },
    benchmark: { include: ['test/bench/**/*.bench.ts'] },
  },
});
