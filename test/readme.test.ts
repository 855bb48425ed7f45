// The README does what it says: ```bash lines run with the built command, ```ts blocks as a module of someone who installed fr2en. Other
// blocks are not run, nor are `npm ci` and `npm test`: that is how this test came to run.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gmu'))].map(([, block]) => block!);
const commands = blocks('bash')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.replace(/^npm ci && /u, '').replace(/\s+#.*$/u, ''))
  .filter((line) => line !== 'npm test');

/** A folder as a reader has it: the samples, and fr2en among the node_modules. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fr2en-readme-'));
  cpSync(`${root}samples`, `${folder}/samples`, { recursive: true });
  mkdirSync(`${folder}/node_modules`);
  symlinkSync(root, `${folder}/node_modules/fr2en`, 'junction');
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (program: string, args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8', timeout: 120_000 });
  expect(status, `${stderr}${stdout}`).toBe(0);
  return stdout;
};

test('there are commands and code to run', () => {
  expect(commands.length).toBeGreaterThanOrEqual(7);
  expect(blocks('ts')).toHaveLength(1);
});

test.skipIf(process.platform === 'win32').each(commands)(
  '%s',
  (command) => {
    const line = command.replaceAll('npx fr2en', `"${process.execPath}" "${root}dist/cli/bin.js"`);
    const output = run('bash', ['-euo', 'pipefail', '-c', line]);
    const target = /(?:-o|--output) (\S+)/u.exec(command)?.[1];
    if (target === undefined) expect(output.trim()).not.toBe('');
    else expect(existsSync(path.join(folder, target))).toBe(true);
  },
  150_000,
);

test.each(blocks('ts'))(
  'module %#',
  (block) => {
    // Types are checked where the examples live as tests; here it is the running that counts.
    const { outputText } = ts.transpileModule(block, { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2023 } });
    writeFileSync(`${folder}/example.mjs`, outputText);
    const lines = run(process.execPath, ['example.mjs']).trim().split('\n');
    expect(lines[0]).toMatch(/^“.+”/u);
    expect(lines.at(-2)).toBe('2');
    expect(lines.at(-1)).toBe('attribution');
  },
  150_000,
);

test('what the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, target]) => target!);
  expect(links.filter((target) => !existsSync(root + target))).toEqual([]);
});
