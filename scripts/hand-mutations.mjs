// Checks that the tests find the faults in test/mutations/by-hand.mjs: each is put into a copy of src/, where its tests must fail.
//
//   npm run test:mutations:hand            all
//   npm run test:mutations:hand -- rung    those whose description has this word
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { faults } from '../test/mutations/by-hand.mjs';

const home = fileURLToPath(new URL('../', import.meta.url));
const room = `${home}.vitest/by-hand/`;
rmSync(room, { recursive: true, force: true });
mkdirSync(room, { recursive: true });
for (const part of ['src', 'test', 'package.json', 'tsconfig.json', 'vitest.config.ts'])
  cpSync(home + part, room + part, { recursive: true });
for (const part of ['node_modules', 'models', 'samples']) symlinkSync(home + part, room + part);

/** Runs tests, stopping at the first failure. */
const passes = (tests) =>
  spawnSync(process.execPath, [`${home}node_modules/vitest/vitest.mjs`, 'run', '--bail', '1', ...tests], { cwd: room }).status === 0;

const wanted = faults.filter(({ fault }) => fault.includes(process.argv[2] ?? ''));
const count = { killed: 0, survived: 0 };
try {
  if (!passes([...new Set(wanted.map(({ tests }) => tests))])) throw new Error('the tests fail as they are. Mend them first');
  for (const { fault, file, from, to, tests } of wanted) {
    const text = readFileSync(home + file, 'utf8');
    if (text.split(from).length !== 2) throw new Error(`${file} does not have once: ${from}. Write the fault anew`);
    writeFileSync(
      room + file,
      text.replace(from, () => to),
    );
    const fate = passes([tests]) ? 'survived' : 'killed';
    writeFileSync(room + file, text);
    count[fate] += 1;
    console.log(`${fate.padEnd(9)} ${fault}`);
  }
} finally {
  rmSync(room, { recursive: true, force: true });
}
console.log(`${count.killed} of ${wanted.length} killed`);
process.exitCode = count.survived > 0 ? 1 : 0;
