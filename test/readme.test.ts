// The README does what it says: ```bash lines run with the built command, those of curl against `fr2en serve`, ```ts blocks as a module of
// someone who installed fr2en. Other blocks are not run, nor are `npm ci` and `npm test`: that is how this test came to run.
import { once } from 'node:events';
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const readme = readFileSync(`${root}README.md`, 'utf8');
const blocks = (language: string): string[] =>
  [...readme.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gmu'))].map(([, block]) => block!);
const commands = blocks('bash')
  .flatMap((block) => block.trim().split('\n'))
  .map((line) => line.replace(/^npm ci && /u, '').replace(/\s+#.*$/u, ''))
  .filter((line) => line !== 'npm test');

const isRequest = (command: string): boolean => command.startsWith('curl ');
const address = 'http://127.0.0.1:5000';

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

/** Starts `fr2en serve` as the README does, but on a free port. @returns its address, and what stops it, which gives its exit code */
const serve = async (): Promise<{ readonly url: string; readonly stop: () => Promise<unknown> }> => {
  const args = [`${root}dist/cli/bin.js`, 'serve', '--port', '0', '--log', 'error'];
  const server = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async (): Promise<unknown> => {
    const exit = once(server, 'exit');
    server.kill('SIGTERM');
    return (await exit)[0];
  };
  const ended = once(server, 'exit').then(([code]) => Promise.reject(new Error(`the server ended with code ${String(code)}`)));
  const [line] = (await Promise.race([once(server.stdout.setEncoding('utf8'), 'data'), ended])) as [string];
  const url = /http:\/\/127\.0\.0\.1:\d+/u.exec(line)![0];
  while (!(await fetch(`${url}/health`)).ok) await new Promise((resolve) => setTimeout(resolve, 50));
  return { url, stop };
};

test('there are commands and code to run', () => {
  expect(commands.filter((command) => !isRequest(command)).length).toBeGreaterThanOrEqual(7);
  expect(commands.filter(isRequest).length).toBeGreaterThanOrEqual(5);
  expect(blocks('ts')).toHaveLength(1);
});

test.skipIf(process.platform === 'win32').each(commands.filter((command) => !isRequest(command)))(
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

describe.skipIf(process.platform === 'win32' || spawnSync('curl', ['--version']).status !== 0)('with the server started', () => {
  let server: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    server = await serve();
  }, 60_000);
  afterAll(async () => {
    expect(await server.stop()).toBe(0);
  }, 60_000);

  test.each(commands.filter(isRequest))('%s', (command) => {
    expect(command).toContain(address);
    const output = run('bash', ['-euo', 'pipefail', '-c', command.replace(address, server.url)]);
    expect(output).toMatch(/^(?:\{"|<\?xml)/u);
  });
});

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

test('the README has all options of the command, and no others', () => {
  const options = (text: string): Set<string> =>
    new Set(Array.from(text.matchAll(/(?<![\w-])--(?:no-)?([a-z][a-z-]+)/gu), ([, option]) => option!));
  const general = ['help', 'version'];
  const rows = readme.split('\n').filter((line) => /^\| `-/u.test(line));
  const listed = rows.map((row) => row.split('|')[1]).join();
  const shown = run(process.execPath, [`${root}dist/cli/bin.js`, '--help']);
  expect(options(listed)).toEqual(new Set([...options(shown)].filter((option) => !general.includes(option))));
});

test('what the README links to is there', () => {
  const links = [...readme.matchAll(/\]\(([^)#:]+)\)/gu)].map(([, target]) => target!);
  expect(links.filter((target) => !existsSync(root + target))).toEqual([]);
});
