import { readdir, symlink, mkdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { interrupted } from '../../../src/cli/world.js';
import { Fr2enError } from '../../../src/errors.js';
import { run } from '../played-world.js';
import { at, got, inFolder, put } from '../in-folder.js';

inFolder();

test('standard input goes to standard output, and nothing else is said', async () => {
  const { exitCode, stdout, stderr, disposed } = await run([], { stdin: 'Il pleut.\r\n\r\n  Bon.\n' });
  expect({ exitCode, stdout, stderr, disposed }).toEqual({ exitCode: 0, stdout: 'IL PLEUT.\r\n\r\n  BON.\n', stderr: '', disposed: 1 });
});

test('inputs follow each other in their order, the byte order mark only at the beginning', async () => {
  const marked = await put('a.txt', '\u{feff}Un.\n');
  const other = await put('b.txt', '\u{feff}Deux.\n');
  const { stdout } = await run([marked, '-', other], { stdin: 'Zéro.\n' });
  expect(stdout).toBe('\u{feff}UN.\nZÉRO.\nDEUX.\n');
});

test('a unit is on standard output before the next is translated', async () => {
  const seen: string[] = [];
  let stdout = '';
  await run([], {
    stdin: 'Un.\nDeux.\nTrois.\n',
    onOutput: (written) => {
      stdout = written;
    },
    beforePart: () => {
      seen.push(stdout);
    },
  });
  expect(seen).toEqual(['', 'UN.', 'UN.\nDEUX.', 'UN.\nDEUX.\nTROIS.']);
});

test('several inputs go into a folder that is made, each under its English name', async () => {
  const files = [await put('a.fr.txt', 'Un.\n'), await put('b.txt', 'Deux.\n'), await put('c', 'Trois.\n')];
  const { exitCode, stdout, stderr } = await run([...files, '-o', at('new/english')]);
  expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  expect((await readdir(at('new/english'))).sort()).toEqual(['a.en.txt', 'b.en.txt', 'c.en']);
  expect(await got('new/english/a.en.txt')).toBe('UN.\n');
});

test('several inputs do not fit into a file; a folder may have such a name if it is there, or ends in a slash', async () => {
  const files = [await put('a.txt', 'Un.'), await put('b.txt', 'Deux.')];
  const { exitCode, stderr, made } = await run([...files, '-o', at('out.txt')]);
  expect({ exitCode, made, left: await readdir(at('')) }).toEqual({ exitCode: 2, made: [], left: ['a.txt', 'b.txt'] });
  expect(stderr).toMatch(/--output .*out\.txt: 2 inputs need a folder, .* add a slash: --output .*out\.txt\/\n/u);
  expect(await run([...files, '-o', at('out.txt/')])).toMatchObject({ exitCode: 0 });
  expect(await run([...files, '-o', at('out.txt'), '--force'])).toMatchObject({ exitCode: 0 });
  expect(await readdir(at('out.txt'))).toEqual(['a.en.txt', 'b.en.txt']);
});

test('a first word like a command, that is no file, is refused before any work', async () => {
  const file = await put('a.txt', 'Un.');
  const outcome = await run(['segmnt', file]);
  expect(outcome).toMatchObject({ exitCode: 2, stdout: '', made: [] });
  expect(outcome.stderr).toMatch(/^fr2en: segmnt: no such file, and no such command\. Did you mean fr2en segment\?\nUsage: /u);
  expect(await run(['paragraphe', file])).toMatchObject({ exitCode: 1, stdout: 'UN.' });
});

test('a file of another format is refused with the option that forces it, and the others are done', async () => {
  const files = [await put('page.tex', 'Un.'), await put('b.txt', 'Deux.')];
  const refused = await run([...files, '-o', at('out/')]);
  expect(refused).toMatchObject({ exitCode: 1, made: [{}] });
  expect(refused.stderr).toMatch(/^fr2en: \S*page\.tex: is LaTeX, which fr2en does not read\. .+, with --from-format text\.\n$/u);
  expect(await readdir(at('out'))).toEqual(['b.en.txt']);
  expect(await run([files[0]!, '-f', 'text'])).toMatchObject({ exitCode: 0, stdout: 'UN.', stderr: '' });
  expect(await run([files[0]!, '-o', at('x')])).toMatchObject({ exitCode: 1, made: [] });
});

test('a document whose name says text is refused with the option that reads it', async () => {
  const { exitCode, stderr } = await run([await put('report.txt', `PK\u0003\u0004${'\u0000'.repeat(26)}[Content_Types].xml`)]);
  expect(exitCode).toBe(1);
  expect(stderr).toMatch(/report\.txt: is docx, not text\. Use --from-format docx\.\n$/u);
});

test('a page on standard input is a page', async () => {
  const page = await run([], { stdin: '<!DOCTYPE html>\n<p>Un <b>mot</b>.</p>' });
  expect(page).toMatchObject({ exitCode: 0, stdout: '<!DOCTYPE html>\n<p>UN <b>MOT</b>.</p>', stderr: '' });
});

test('what is no text is refused, also if it is said to be', async () => {
  const feed = await run([], { stdin: '<?xml version="1.0"?>\n<rss></rss>' });
  expect(feed).toMatchObject({ exitCode: 1, stdout: '' });
  expect(feed.stderr).toMatch(/^fr2en: standard input: is XML, .*--from-format text\.\n$/u);
  const pdf = await run([await put('a.pdf.txt', '%PDF-1.4\n'), '-f', 'text']);
  expect(pdf).toMatchObject({ exitCode: 1, stdout: '' });
  expect(pdf.stderr).toMatch(/a\.pdf\.txt: is a PDF file, not text\. .*: pdftotext \S*a\.pdf\.txt \S*a\.pdf\.text\n$/u);
});

test('an empty file gives an empty file', async () => {
  const { exitCode } = await run([await put('empty.txt', ''), '-o', at('empty.en.txt')]);
  expect({ exitCode, english: await got('empty.en.txt') }).toEqual({ exitCode: 0, english: '' });
});

test('two inputs of one base name are refused before any work', async () => {
  const files = [await put('a.fr.txt', 'Un.'), await put('a.txt', 'Deux.')];
  const { exitCode, stderr, made } = await run([...files, '-o', at('out')]);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(/a\.fr\.txt and .*a\.txt would both be written to .*a\.en\.txt/u);
  expect(made).toEqual([]);
  expect(await readdir(at(''))).toEqual(['a.fr.txt', 'a.txt']);
});

test('an output that is an input, or the report, is refused', async () => {
  const file = await put('a.txt', 'Un.');
  expect(await run([file, '-o', file, '--force'])).toMatchObject({ exitCode: 2, made: [] });
  expect(await run([file, '-o', at('x'), '-r', at('x')])).toMatchObject({ exitCode: 2, made: [] });
  expect(await got('a.txt')).toBe('Un.');
});

test('an output that exists stays as it is, and the other files are done', async () => {
  const files = [await put('a.txt', 'Un.'), await put('b.txt', 'Deux.')];
  await mkdir(at('out'));
  await put('out/a.en.txt', 'old');
  const { exitCode, stderr } = await run([...files, '-o', at('out/')]);
  expect({ exitCode, stderr }).toEqual({
    exitCode: 1,
    stderr: `fr2en: ${at('out/a.en.txt')}: already exists. Use --force to overwrite it, or choose another --output.\n`,
  });
  expect([await got('out/a.en.txt'), await got('out/b.en.txt')]).toEqual(['old', 'DEUX.']);
});

test('--force overwrites, and a link stays a link', async () => {
  const file = await put('a.txt', 'Un.');
  await put('real.txt', 'old');
  await symlink(at('real.txt'), at('link.txt'));
  expect(await run([file, '-o', at('link.txt'), '--force'])).toMatchObject({ exitCode: 0 });
  expect([await got('real.txt'), await got('link.txt')]).toEqual(['UN.', 'UN.']);
  expect((await readdir(at(''))).filter((name) => name.includes('partial'))).toEqual([]);
});

test('a device is written as it is', async () => {
  expect(await run([await put('a.txt', 'Un.'), '-o', '/dev/null'])).toMatchObject({ exitCode: 0, stderr: '' });
});

test('a segment that fails takes its file with it, not the others', async () => {
  const files = [await put('a.txt', 'Un.\nDeux.\n'), await put('b.txt', 'Trois.\n')];
  const outcome = await run([...files, '-o', at('out')], {
    beforePart: (_world, { segment }) => {
      if (segment?.source.text === 'Deux.') throw new Fr2enError('ERR_SEGMENT', 'segment 1: it cannot be. Leave it out.');
    },
  });
  expect(outcome).toMatchObject({ exitCode: 1, stderr: `fr2en: ${at('a.txt')}: segment 1: it cannot be. Leave it out.\n`, disposed: 1 });
  expect(await readdir(at('out'))).toEqual(['b.en.txt']);
});

test('a failure of ours is a line without a stack, with --verbose it has one', async () => {
  const beforePart = (): never => {
    throw new TypeError('x is not a function\nat y');
  };
  const short = await run([], { stdin: 'Un.', beforePart });
  expect(short.stderr).toBe(
    'fr2en: unexpected error: x is not a function. Run it again with --verbose for details, and please report it.\n',
  );
  const long = await run(['--verbose'], { stdin: 'Un.', beforePart });
  expect(long.stderr).toMatch(/\n\s+at .*translate\.test/u);
  expect([short.exitCode, long.exitCode, short.disposed, long.disposed]).toEqual([1, 1, 1, 1]);
});

test('the model: the option, else $FR2EN_MODEL, else the default', async () => {
  const models = async (argv: string[], env: Record<string, string>) => (await run(argv, { stdin: 'Un.', env })).made[0]?.model;
  expect(await models(['-m', 'x'], { FR2EN_MODEL: 'y' })).toBe('x');
  expect(await models([], { FR2EN_MODEL: 'y' })).toBe('y');
  expect(await models([], { FR2EN_MODEL: '' })).toBeUndefined();
});

test('on a terminal the embedded model is named once; not with another one, and not when quiet', async () => {
  const files = [await put('a.txt', 'Un.'), await put('b.txt', 'Deux.')];
  const lines = async (...argv: string[]): Promise<number> => {
    const { stderr } = await run([...files, '--no-progress', ...argv], { terminals: ['stderr'] });
    return stderr.split('embedded model').length - 1;
  };
  expect(await lines()).toBe(1);
  expect(await lines('-m', 'x')).toBe(0);
  expect((await run([...files, '--quiet'], { terminals: ['stderr'] })).stderr).toBe('');
});

test('whoever types at standard input is told how to end', async () => {
  expect((await run([], { stdin: 'Un.', terminals: ['stdin'] })).stderr).toMatch(/^fr2en: .*Ctrl-D.*\n$/u);
  expect((await run([await put('a.txt', 'Un.')], { terminals: ['stdin'] })).stderr).toBe('');
});

const german = 'Der Minister sagte gestern, dass die Rentenreform trotz des Streiks noch vor Ende des Jahres verabschiedet werde. ';

test('a text that is hardly French is translated with a warning; a French one and a few words without', async () => {
  expect(await run([], { stdin: german.repeat(2) })).toMatchObject({
    exitCode: 0,
    stdout: german.repeat(2).toUpperCase(),
    stderr: expect.stringMatching(/^fr2en: standard input: this does not look like French; it looks like German\..*\n$/u) as string,
  });
  expect((await run(['--quiet'], { stdin: german })).stderr).toBe('');
  expect((await run([], { stdin: 'Le ministre a dit hier que la réforme serait votée avant la fin de l’année. '.repeat(4) })).stderr).toBe(
    '',
  );
  expect((await run([], { stdin: 'Guten Tag.' })).stderr).toBe('');
});

test('--strict says each finding and ends with 3; without it nothing is said', async () => {
  const stdin = 'Bon.\nUne FAUTE ici.\nMENDED.\n';
  expect(await run(['--strict'], { stdin })).toMatchObject({
    exitCode: 3,
    stdout: stdin.toUpperCase(),
    stderr: 'fr2en: standard input: segment 1: numbers failed: 3 is missing. In: Une FAUTE ici.\n',
  });
  expect(await run([], { stdin })).toMatchObject({ exitCode: 0, stderr: '' });
  expect(await run(['--strict'], { stdin: 'Bon.\nMENDED.\n' })).toMatchObject({ exitCode: 0, stderr: '' });
});

test('--report writes the counts and the checks of each input', async () => {
  const file = await put('a.txt', 'Bon.\nFAUTE.\nMENDED.\n');
  expect(await run([file, '-r', at('report.json')])).toMatchObject({ exitCode: 0, stdout: 'BON.\nFAUTE.\nMENDED.\n' });
  expect(JSON.parse(await got('report.json'))).toMatchObject({
    model: { name: 'capitals', revision: '1' },
    inputs: [
      {
        source: { file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string },
        report: { segments: 3, ok: 1, repaired: 1, failed: 1 },
        segments: [
          { id: 1, source: { start: 5, end: 11, text: 'FAUTE.' }, checks: [{ rule: 'numbers', status: 'failed', detail: '3 is missing' }] },
          { id: 2, checks: [{ rule: 'numbers', status: 'repaired' }] },
        ],
      },
    ],
  });
  const again = await run([file, '-r', at('report.json')]);
  expect(again).toMatchObject({ exitCode: 1, stdout: '', made: [] });
  expect(again.stderr).toMatch(/report\.json: already exists\. Use --force to overwrite it, or choose another --report\.\n$/u);
  expect((await run([file, '-r', at('no/report.json')])).stderr).toMatch(/does not exist\. .*choose another --report\.\n$/u);
  expect((await run([file, '-r', at('')])).stderr).toMatch(/is a folder, not a file\. Name a file in it: --report .*\/report\.json\n$/u);
});

test('stopped: how far it is, and the partial file; finished files stay', async () => {
  const files = [await put('a.txt', 'Un.\n'), await put('b.txt', 'Deux.\nTrois.\n'), await put('c.txt', 'Quatre.\n')];
  const outcome = await run([...files, '-o', at('out')], {
    beforePart: (world, { segment }) => {
      if (segment?.source.text === 'Trois.') world.stop.abort(interrupted);
    },
  });
  const partial = at('out/b.en.txt.fr2en-partial');
  expect(outcome).toMatchObject({ exitCode: 130, disposed: 1 });
  expect(outcome.stderr).toBe(
    `fr2en: interrupted after sentence 1 of 2 in ${at('b.txt')}; 1 of 3 inputs finished. The part that is done is in ${partial}. ` +
      `Go on with: fr2en --resume ${files.join(' ')} -o ${at('out')}\n`,
  );
  expect((await readdir(at('out'))).sort()).toEqual([
    'a.en.txt',
    'a.en.txt.fr2en-journal',
    'b.en.txt.fr2en-journal',
    'b.en.txt.fr2en-partial',
  ]);
  expect(await got('out/b.en.txt.fr2en-partial')).toBe('DEUX.');
});

test('when the reader of standard output has gone, nothing is said', async () => {
  const outcome = await run([await put('a.txt', 'Un.\nDeux.\nTrois.\n')], {
    onOutput: () => {
      throw Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    },
  });
  expect(outcome).toMatchObject({ exitCode: 0, stderr: '', disposed: 1 });
});

test('a full disk behind standard output is a failure', async () => {
  const onOutput = (): never => {
    throw Object.assign(new Error('write ENOSPC'), { code: 'ENOSPC' });
  };
  const files = [await put('a.txt', 'Un.'), await put('b.txt', 'Deux.')];
  expect(await run(files, { onOutput })).toMatchObject({
    exitCode: 1,
    stderr: expect.stringMatching(/^fr2en: standard output: .*\n$/u) as string,
  });
});

test('progress is a line on standard error', async () => {
  const file = await put('a.txt', 'Un.\nDeux.\n');
  expect((await run([file, '-o', at('x'), '-m', 'x', '--progress'])).stderr).toMatch(/a\.txt: .*sentences/u);
  expect((await run([file, '-o', at('y'), '-m', 'x', '--no-progress'], { terminals: ['stderr'] })).stderr).toBe('');
});

test.each([
  [['-e', 'tmx'], 'tmx'],
  [['-e', 'bilingual'], 'bilingual'],
  [['-f', 'docx'], 'docx'],
])('several inputs with %j need a folder', async (options, kind) => {
  const { exitCode, stderr, made } = await run([await put('one.txt', 'Un.'), await put('two.txt', 'Deux.'), ...options]);
  expect({ exitCode, made }).toEqual({ exitCode: 2, made: [] });
  expect(stderr).toContain(`2 inputs make 2 files of ${kind}, which cannot stand one behind the other on standard output.`);
});
