// npm run test:coverage: which lines and branches the tests reach, room by room; fails below the gates.
//
// Rooms that run inside the test's own process are counted by vitest; their gates are in vitest.config.ts. The command and the model's
// processes run as children of the tests, from dist/: each child writes down what it reached (NODE_V8_COVERAGE), and c8 adds that up.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { testFiles } from './test-files.mjs';

const run = (command, args, env = {}) => {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) process.exit(status ?? 1);
};

/** Tests that take seconds: those of whole articles, models and packages reach nothing more of these rooms. */
const inProcess = [
  'alignment',
  'attribution-lines',
  'batching',
  'cases.test.ts',
  'checks',
  'documents',
  'formats',
  'glossary',
  'languages',
  'memory',
  'reassembly',
  'repair',
  'segmentation',
  'server',
  'text',
  'translator',
  'units',
];

/** Tests of the same rooms that take minutes: hostile files, browsers, other people's clients, the embedded model, killed processes. */
const slow = [
  ...['markdown/hostile', 'markdown/generated', 'bilingual/browser', 'markup/embedded-model', 'one-grammar.properties'],
  ...['server/command', 'routes/conformance', 'routes/docs-page', 'deepl/deepl-python', 'libretranslate/clients'],
  ...['memory/store/processes', 'web/connection', 'web/files', 'web/looks', 'web/text'],
];

// named one by one: a project of vitest hears of no --exclude
const tests = testFiles()
  .filter((path) => inProcess.some((name) => path.startsWith(`test/${name}`)))
  .filter((path) => !slow.some((name) => path.endsWith(`${name}.test.ts`)));
run('npx', ['--no-install', 'vitest', 'run', '--coverage', ...tests]);

const raw = mkdtempSync(join(tmpdir(), 'fr2en-coverage-'));
try {
  run('npx', ['--no-install', 'vitest', 'run', 'test/cli', 'test/errors.test.ts'], { NODE_V8_COVERAGE: raw });
  /**
   * Lines and branches: a point or two below what was reached when this was written. Both are bundles, with all that they use of other rooms.
   * Preloads of workers run under Plug'n'Play only. Of the command, what tests reach in their own process (played terminals and watches,
   * questions, failures of the disk) does not count here.
   */
  const gates = { 'dist/cli/**/*.js': [85, 78], 'dist/marian/worker/**/*.js': [92, 85] };
  for (const [include, [lines, branches]] of Object.entries(gates)) {
    const report = ['report', '--temp-directory', raw, '--reporter', 'text-summary', '--include', include, '--exclude', ''];
    run('npx', ['--no-install', 'c8', ...report, '--check-coverage', '--lines', lines, '--branches', branches].map(String));
  }
} finally {
  rmSync(raw, { recursive: true, force: true });
}
