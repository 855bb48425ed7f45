// npm run test:properties [ROUNDS]: the tests that make up their texts, with other texts in each round; `npm test` always has the same.
//
// A failure names its round's seed: `FR2EN_SEED=… npx vitest run FILE` shows it again.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { testFiles } from './test-files.mjs';

const rounds = Number(process.argv[2] ?? 5);
const files = testFiles().filter((path) => readFileSync(path, 'utf8').includes("from 'fast-check'"));

let failures = 0;
for (let round = 1; round <= rounds; round += 1) {
  const seed = Math.floor(Math.random() * 2 ** 31);
  console.log(`round ${round} of ${rounds}: FR2EN_SEED=${seed}`);
  const { status } = spawnSync('npx', ['vitest', 'run', '--reporter=dot', ...files], {
    stdio: 'inherit',
    env: { ...process.env, FR2EN_SEED: String(seed) },
    shell: process.platform === 'win32',
  });
  if (status !== 0) failures += 1;
}
process.exit(failures > 0 ? 1 : 0);
