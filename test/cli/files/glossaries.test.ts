import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import type { Server, ServerOptions } from '../../../src/server/types.js';
import { interrupted, type World } from '../../../src/cli/world.js';
import { run } from '../played-world.js';
import { at, inFolder, put } from '../in-folder.js';

inFolder();

test('the terms of all files are the glossary of the translator, in the order of the files', async () => {
  const port = await put('port.tsv', 'digue\tdyke\n# x\nécluse\tlock\n');
  const house = await put('house.csv', 'fr;en;pos\nécluse;sluice;nom\n');
  const { exitCode, stderr, made } = await run(['-g', port, '--glossary', house], { stdin: 'Bon.' });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  expect(made[0]!.glossary).toEqual([
    ['digue', 'dyke'],
    ['écluse', 'lock'],
    ['écluse', 'sluice', 'noun'],
  ]);
});

test('without a file there is no glossary; --verbose says how many terms a file has', async () => {
  expect((await run([], { stdin: 'Bon.' })).made[0]).not.toHaveProperty('glossary');
  const { stderr } = await run(['--verbose', '-g', await put('a.tsv', 'quai\tquay\n'), '-g', await put('b.tsv', '')], { stdin: 'Bon.' });
  expect(stderr).toContain(`fr2en: 1 term from ${at('a.tsv')}.\nfr2en: 0 terms from ${at('b.tsv')}.\n`);
});

test.each([
  ['missing.tsv', undefined, 'missing.tsv: no such file or folder. Name a TSV, CSV or TBX file with --glossary.'],
  ['bad.tsv', 'quai\tquay\nécluse\n', 'bad.tsv: line 2: there is one column only. Write the French, a tab and the English.'],
  ['old.tsv', Buffer.from('écluse\tlock', 'latin1'), 'old.tsv: byte 0 is not UTF-8. Convert it first: iconv -f latin1 -t utf-8 '],
])('with the glossary %s nothing is translated or written', async (name, content, message) => {
  if (content !== undefined) await put(name, content);
  const french = await put('a.txt', 'Bon.\n');
  const before = await readdir(at(''));
  const { exitCode, stdout, stderr, made } = await run(['-g', at(name), french, '-o', at('new/')]);
  expect({ exitCode, stdout, made }).toEqual({ exitCode: 1, stdout: '', made: [] });
  expect(stderr).toMatch(/^fr2en: .+\n$/u);
  expect(stderr).toContain(message);
  expect(await readdir(at(''))).toEqual(before);
});

test('a folder is no glossary, and neither is standard input', async () => {
  expect((await run(['-g', at('')], { stdin: 'Bon.' })).stderr).toBe(
    `fr2en: ${at('')}: it is a folder, not a file. Name a TSV, CSV or TBX file with --glossary.\n`,
  );
  expect((await run(['-g', '-'], { stdin: 'Bon.' })).stderr).toMatch(/^fr2en: -: no such file/u);
  expect(await run(['-g'], { stdin: 'Bon.' })).toMatchObject({ exitCode: 2 });
});

test('the server has it for all requests; a bad one keeps it from starting', async () => {
  const started: ServerOptions[] = [];
  let world: World | undefined;
  const createServer = async (options: ServerOptions): Promise<Server> => {
    started.push(options);
    setTimeout(() => world?.stop.abort(interrupted), 20);
    return { url: 'http://127.0.0.1:5000', close: async () => undefined };
  };
  const serve = (...argv: string[]) => run(['serve', ...argv], { onWorld: (made) => (world = made), services: { createServer } });
  await serve('-g', await put('a.tsv', 'quai\tquay\n'));
  expect(started).toMatchObject([{ translator: { glossary: [['quai', 'quay']] } }]);
  expect(await serve('-g', await put('b.tsv', 'quai\n'))).toMatchObject({ exitCode: 1, stdout: '' });
  expect(started).toHaveLength(1);
});
