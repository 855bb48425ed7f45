import { chmod, mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { watch } from '../../../../src/cli/commands/watch/watch.js';
import type { WatchArguments } from '../../../../src/cli/arguments/arguments.js';
import { parse } from '../../../../src/cli/arguments/parse.js';
import { Fr2enError } from '../../../../src/errors.js';
import { interrupted, type World } from '../../../../src/cli/world.js';
import { until } from '../../built-command.js';
import { type Outcome, run, type Setting } from '../../played-world.js';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'fr2en-watch-')));
  await mkdir(join(folder, 'in'));
});
afterEach(() => rm(folder, { recursive: true }));

const from = (name = ''): string => join(folder, 'in', name);
const to = (name = ''): string => join(folder, 'out', name);
const put = async (files: Record<string, string>): Promise<void> => {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(join(from(name), '..'), { recursive: true });
    await writeFile(from(name), text);
  }
};
const english = (name: string): Promise<string | undefined> => readFile(to(name), 'utf8').catch(() => undefined);
const failures = (): Promise<string | undefined> => english('fr2en-failures.txt');
const quick = ['--settle', '100'];
const once = (...argv: string[]): Promise<Outcome> => run(['watch', '--once', ...quick, from(), to(), ...argv]);

/** The lines of progress: `a.txt → a.en.txt`. */
const translated = ({ stderr }: Pick<Outcome, 'stderr'>): string[] =>
  Array.from(stderr.matchAll(/^fr2en: (?<source>.+ → .+?), \d+ sentences?, [\d.]+ s$/gmu), ({ 1: line = '' }) =>
    line.replaceAll(`${folder}/`, ''),
  );

/** Watches while something is done, then is interrupted. */
const watching = async (work: (outcome: { stderr: string }) => Promise<void>, argv: readonly string[] = [], setting: Setting = {}) => {
  const sofar = { stderr: '' };
  let world!: World;
  const running = run(['watch', ...quick, from(), to(), ...argv], {
    ...setting,
    onWorld: (made) => {
      world = made;
      const write = made.stderr.write.bind(made.stderr);
      made.stderr.write = (text: string | Uint8Array) => {
        sofar.stderr += String(text);
        return write(text);
      };
    },
  });
  try {
    await until(() => sofar.stderr.includes('watching'));
    await work(sofar);
  } finally {
    world.stop.abort(interrupted);
  }
  return running;
};

test('once: what is there is translated, in order, and its folders are mirrored', async () => {
  await put({
    'b.txt': 'le chat',
    'a10.fr.txt': 'un\n',
    'a2.html': '<p>deux</p>',
    'x/y/c.txt': 'trois',
    'x/.d.txt': 'non',
    'e.css': 'p {}',
  });
  const first = await once();
  expect(first).toMatchObject({ exitCode: 0, stdout: '', disposed: 1 });
  expect(translated(first)).toEqual([
    'in/a2.html → out/a2.en.html',
    'in/a10.fr.txt → out/a10.en.txt',
    'in/b.txt → out/b.en.txt',
    'in/x/y/c.txt → out/x/y/c.en.txt',
  ]);
  expect(first.stderr).toMatch(/4 files translated\.\n$/u);
  expect(await english('x/y/c.en.txt')).toBe('TROIS');
  expect(await english('a2.en.html')).toBe('<p>DEUX</p>');
  expect((await readdir(to())).sort()).toEqual(['.fr2en-watch.jsonl', 'a10.en.txt', 'a2.en.html', 'b.en.txt', 'x']);
});

test('once again: nothing is translated twice, and no model is loaded for nothing', async () => {
  await put({ 'a.txt': 'un', 'b.txt': 'deux', 'c.txt': 'trois' });
  await once();
  const again = await once();
  expect(again).toMatchObject({ exitCode: 0, stderr: '', made: [] });
  await put({ 'b.txt': 'deux et demi', 'd.txt': 'quatre' });
  await utimes(from('a.txt'), new Date(), new Date());
  await rm(to('c.en.txt'));
  await rm(from('a.txt'));
  expect(translated(await once())).toEqual(['in/b.txt → out/b.en.txt', 'in/c.txt → out/c.en.txt', 'in/d.txt → out/d.en.txt']);
  // a source that is deleted leaves its English
  expect(await english('a.en.txt')).toBe('UN');
});

test('a file that was only touched is read, but not translated', async () => {
  await put({ 'a.txt': 'un' });
  await once();
  await utimes(from('a.txt'), new Date(), new Date());
  expect(await once()).toMatchObject({ stderr: '', made: [] });
});

test('other options translate again, and say so', async () => {
  await put({ 'a.txt': 'un', 'b.txt': 'deux' });
  await once();
  const other = await once('--quotes', 'straight');
  expect(other.stderr).toContain('2 files were translated with other options, and are translated again.');
  expect(translated(other)).toHaveLength(2);
  expect((await once('-q', 'straight', '--workers', '2', '--verbose')).stderr).not.toContain('→');
});

test('a glossary that has changed translates again', async () => {
  await put({ 'a.txt': 'le préfet' });
  const terms = join(folder, 'terms.tsv');
  await writeFile(terms, 'préfet\tprefect\n');
  const first = await once('-g', terms);
  expect(first.made).toMatchObject([{ glossary: [['préfet', 'prefect']] }]);
  expect((await once('-g', terms)).made).toEqual([]);
  await writeFile(terms, 'préfet\tcommissioner\n');
  expect(translated(await once('-g', terms))).toHaveLength(1);
  expect(await once('-g', join(folder, 'none.tsv'))).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('none.tsv') as string });
});

test('what fails is on a list, with its cause, until it succeeds or goes', async () => {
  await put({ 'a.txt': 'un', 'b.pdf': '%PDF-1.4', 'c.txt': 'trois', 'x/d.docx': 'no archive' });
  await writeFile(from('a.txt'), Buffer.from('\u00e9t\u00e9', 'latin1'));
  const first = await once();
  expect(first.exitCode).toBe(1);
  expect(translated(first)).toEqual(['in/c.txt → out/c.en.txt']);
  const lines = (await failures())?.trim().split('\n').slice(2);
  expect(lines).toEqual([
    expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d {2}.+in\/a\.txt: .+--encoding latin1$/u),
    expect.stringMatching(/^.+in\/b\.pdf: is a PDF file, not text\. .+pdftotext/u),
    expect.stringMatching(/^.+in\/x\/d\.docx: /u),
  ]);
  lines?.forEach((line) => {
    expect(first.stderr).toContain(line.slice(21));
  });
  await put({ 'a.txt': 'un' });
  await rm(from('b.pdf'));
  await rm(from('x'), { recursive: true });
  expect(await once()).toMatchObject({ exitCode: 0 });
  expect(await failures()).toBeUndefined();
});

test('of two files with one English name, the second waits until the first goes', async () => {
  await put({ 'a.fr.txt': 'un', 'a.txt': 'deux' });
  const first = await once();
  expect(first).toMatchObject({ exitCode: 1 });
  expect(first.stderr).toMatch(/in\/a\.txt: its English would be .+out\/a\.en\.txt, which is that of .+in\/a\.fr\.txt\. Give one/u);
  expect(await english('a.en.txt')).toBe('UN');
  await rm(from('a.fr.txt'));
  expect(await once()).toMatchObject({ exitCode: 0 });
  expect(await english('a.en.txt')).toBe('DEUX');
});

test('English that someone has mended is kept, unless forced', async () => {
  await put({ 'a.txt': 'un', 'b.txt': 'deux' });
  await mkdir(to());
  await writeFile(to('b.en.txt'), 'was here before');
  expect((await once()).stderr).toMatch(/in\/b\.txt: its English would overwrite .+out\/b\.en\.txt, which was there before\. .+--force/u);
  await writeFile(to('a.en.txt'), 'ONE, mended');
  expect((await once()).stderr).not.toContain('a.txt');
  await put({ 'a.txt': 'un et demi' });
  expect((await once()).stderr).toMatch(/in\/a\.txt: .+ changed by someone since it was made/u);
  expect(await english('a.en.txt')).toBe('ONE, mended');
  expect(await once('--force')).toMatchObject({ exitCode: 0 });
  expect([await english('a.en.txt'), await english('b.en.txt')]).toEqual(['UN ET DEMI', 'DEUX']);
});

test.each([
  ['in', 'in/english'],
  ['in/french', 'in'],
])('English is not translated again: %s and %s', async (source, target) => {
  const runOnce = (): Promise<Outcome> => run(['watch', '--once', ...quick, join(folder, source), join(folder, target)]);
  // the second puts its English where it looks for French
  await mkdir(join(folder, source, 'french'), { recursive: true });
  await writeFile(join(folder, source, 'french', 'a.txt'), 'un');
  expect(translated(await runOnce())).toHaveLength(1);
  expect(await runOnce()).toMatchObject({ exitCode: 0, stderr: '' });
});

test('a link is read, but not if it leads to English; links to folders are not followed', async () => {
  await put({ 'a.txt': 'un' });
  await symlink(from(), from('round'));
  await symlink('/nowhere', from('nowhere.txt'));
  await symlink(from('a.txt'), from('b.txt'));
  await once();
  await symlink(to('a.en.txt'), from('c.txt'));
  await once();
  expect((await readdir(to())).sort()).toEqual(['.fr2en-watch.jsonl', 'a.en.txt', 'b.en.txt']);
});

test('a file that is written to without rest is left to the next run', async () => {
  await put({ 'a.txt': 'un', 'log.txt': '' });
  const timer = setInterval(() => void writeFile(from('log.txt'), 'x', { flag: 'a' }), 20);
  const first = await once();
  clearInterval(timer);
  expect(first.exitCode).toBe(1);
  expect(first.stderr).toMatch(/in\/log\.txt: something is still writing to it\. The next run takes it up\./u);
  expect(translated(first)).toEqual(['in/a.txt → out/a.en.txt']);
  expect(await once()).toMatchObject({ exitCode: 0 });
});

test('watching: what comes, changes, goes and comes back', async () => {
  await put({ 'a.txt': 'un' });
  const outcome = await watching(async () => {
    await until(async () => (await english('a.en.txt')) === 'UN');
    await put({ 'x/y/b.txt': 'deux' });
    await until(async () => (await english('x/y/b.en.txt')) === 'DEUX');
    await put({ 'a.txt': 'trois', 'c.pdf': '%PDF-1.4' });
    await until(async () => (await english('a.en.txt')) === 'TROIS' && (await failures()) !== undefined);
    await rm(from('c.pdf'));
    await until(async () => (await failures()) === undefined);
  });
  expect(outcome).toMatchObject({ exitCode: 130, disposed: 1 });
  expect(outcome.made).toHaveLength(1);
  expect(outcome.stderr).toMatch(/fr2en: interrupted: 3 files translated\. The same command goes on from here\.\n$/u);
});

test('polling sees the same', async () => {
  const outcome = await watching(async () => {
    await put({ 'x/a.txt': 'un' });
    await until(async () => (await english('x/a.en.txt')) === 'UN');
  }, ['--poll']);
  expect(translated(outcome)).toEqual(['in/x/a.txt → out/x/a.en.txt']);
});

test('a file that changes while it is translated is translated again, whole', async () => {
  await put({ 'a.txt': 'un\nun\nun\nun' });
  let parts = 0;
  const outcome = await watching(() => until(async () => (await english('a.en.txt')) === 'DEUX\nDEUX'), [], {
    beforePart: async () => {
      parts += 1;
      if (parts === 2) await put({ 'a.txt': 'deux\ndeux' });
    },
  });
  expect(translated(outcome)).toHaveLength(2);
  expect(parts).toBe(5 + 3);
});

test('Ctrl-C drops the file in work: no half file, and none is lost', async () => {
  await put({ 'a.txt': 'un', 'b.txt': 'deux\ndeux' });
  let parts = 0;
  const outcome = await run(['watch', ...quick, from(), to()], {
    beforePart: (world) => {
      if ((parts += 1) === 4) world.stop.abort(interrupted);
    },
  });
  expect(outcome.exitCode).toBe(130);
  expect(outcome.stderr).toMatch(/interrupted: 1 file translated/u);
  expect((await readdir(to())).sort()).toEqual(['.fr2en-watch.jsonl', 'a.en.txt']);
  expect(translated(await once())).toEqual(['in/b.txt → out/b.en.txt']);
});

test('a model’s process that fails is started anew, after a while, and the file is tried again', async () => {
  await put({ 'a.txt': 'un', 'b.txt': 'deux' });
  const args = (await parse(['watch', ...quick, from(), to()], '1', 80)) as WatchArguments;
  let tries = 0;
  let world!: World;
  const { made } = await run(['completion'], {
    beforePart: (_world, { segment }) => {
      if (segment && (tries += 1) <= 2) throw new Fr2enError('ERR_WORKER', 'the model’s process ended. Look at the memory.');
    },
    onWorld: (played) => (world = played),
  });
  const watched = watch(args, world, { survey: 300, patience: 50 });
  await until(async () => (await english('a.en.txt')) !== undefined && (await english('b.en.txt')) !== undefined);
  await until(async () => (await failures()) === undefined);
  world.stop.abort(interrupted);
  expect(await watched).toBe(130);
  expect(made).toHaveLength(3);
});

test('what ends the watch at once', async () => {
  expect(await run(['watch', from(), from()])).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('same folder') as string });
  expect(await run(['watch', from('none'), to()])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('no such file') as string,
  });
  await put({ 'a.txt': 'un' });
  expect(await run(['watch', from('a.txt'), to()])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('is no folder') as string,
  });
  expect(await run(['watch', from(), from('a.txt')])).toMatchObject({
    exitCode: 1,
    stderr: expect.stringContaining('not a folder') as string,
  });
  const noModel = async (): Promise<never> => {
    throw new Fr2enError('ERR_MODEL_NOT_FOUND', 'there is no model x.');
  };
  expect(await run(['watch', from(), to()], { models: { modelPath: noModel } })).toMatchObject({
    exitCode: 1,
    stderr: 'fr2en: there is no model x.\n',
  });
});

test('two watches do not write to one folder; a lock that was left behind is no hindrance', async () => {
  await put({ 'a.txt': 'un' });
  await mkdir(to());
  const lock = to('.fr2en-watch.lock');
  await writeFile(lock, 'another');
  const beating = setInterval(() => void utimes(lock, new Date(), new Date()), 500);
  const refused = await once();
  clearInterval(beating);
  expect(refused).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/waiting for another.+\n.+another fr2en watch writes to/u) as string,
  });
  await utimes(lock, new Date(0), new Date(0));
  expect(translated(await once())).toEqual(['in/a.txt → out/a.en.txt']);
});

test('the folder goes', async () => {
  let world: World | undefined;
  const running = run(['watch', ...quick, from(), to()], { onWorld: (made) => (world = made) });
  await until(async () => (await readdir(folder)).includes('out'));
  await new Promise((resolve) => setTimeout(resolve, 300));
  await rm(from(), { recursive: true });
  expect(await running).toMatchObject({ exitCode: 1, stderr: expect.stringMatching(/in: (?:the folder is gone|no such file)/u) as string });
  expect(world?.stop.signal.aborted).toBe(false);
});

test.runIf(process.getuid?.() !== 0)('a folder that may not be read is on the list', async () => {
  await put({ 'a.txt': 'un', 'x/b.txt': 'deux' });
  await chmod(from('x'), 0);
  expect(await once()).toMatchObject({ exitCode: 1 });
  expect(await failures()).toMatch(/in\/x: permission denied\. Its files are not translated\./u);
  await chmod(from('x'), 0o700);
  expect(await once()).toMatchObject({ exitCode: 0 });
});
