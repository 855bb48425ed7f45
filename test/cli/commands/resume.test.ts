import { readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import { interrupted } from '../../../src/cli/world.js';
import { Fr2enError } from '../../../src/errors.js';
import { type Outcome, run, type Setting } from '../played-world.js';
import { at, got, inFolder, put } from '../in-folder.js';

inFolder();
const names = async (): Promise<string[]> => (await readdir(at(''))).sort();

/** Stops the run before this line is translated. */
const cutAt = (line: string): Setting => ({
  beforePart: (world, { segment }) => {
    if (segment?.source.text === line) world.stop.abort(interrupted);
  },
});

/** Counts what is translated. */
const counting = (): { readonly lines: string[]; readonly setting: Setting } => {
  const lines: string[] = [];
  return {
    lines,
    setting: {
      beforePart: (_world, { segment }) => {
        if (segment) lines.push(segment.source.text);
      },
    },
  };
};

const cutRun = async (...options: readonly string[]): Promise<Outcome> => {
  const file = await put('a.txt', 'Un.\nDeux.\nTrois.\n');
  return run([file, '-o', at('x.txt'), ...options], cutAt('Trois.'));
};
const resume = (...options: readonly string[]): Promise<Outcome> => run(['--resume', at('a.txt'), '-o', at('x.txt'), ...options]);

describe('one file', () => {
  test('goes on to the same bytes, and nothing else is left', async () => {
    expect(await cutRun()).toMatchObject({
      exitCode: 130,
      stderr: `fr2en: interrupted after sentence 2 of 3 in ${at('a.txt')}. The part that is done is in ${at('x.txt.fr2en-partial')}. Go on with: fr2en --resume ${at('a.txt')} -o ${at('x.txt')}\n`,
    });
    expect(await names()).toEqual(['a.txt', 'x.txt.fr2en-journal', 'x.txt.fr2en-partial']);
    const { ino } = await stat(at('x.txt.fr2en-partial'));
    expect(await resume()).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\nTROIS.\n');
    expect((await stat(at('x.txt'))).ino).toBe(ino);
    expect(await names()).toEqual(['a.txt', 'x.txt']);
  });

  test('without anything to go on from it begins', async () => {
    await put('a.txt', 'Un.\n');
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await names()).toEqual(['a.txt', 'x.txt']);
  });

  test('is resumed as often as it is cut', async () => {
    await put('a.txt', 'Un.\nDeux.\nTrois.\n');
    for (const line of ['Un.', 'Deux.', 'Deux.', 'Trois.']) {
      expect(await run(['--resume', at('a.txt'), '-o', at('x.txt')], cutAt(line))).toMatchObject({ exitCode: 130 });
    }
    expect(await resume()).toMatchObject({ exitCode: 0 });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\nTROIS.\n');
  });

  test.each([
    ['ends within a word', 'UN.\nDE'],
    ['is empty', ''],
    ['ends in zeros, as a power cut may leave it', `UN.\n${'\0'.repeat(100_000)}`],
    ['is whole', 'UN.\nDEUX.\nTROIS.\n'],
  ])('what is there %s', async (_name, content) => {
    await cutRun();
    await put('x.txt.fr2en-partial', content);
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\nTROIS.\n');
  });

  test('without its journal the bytes are compared all the same', async () => {
    await cutRun();
    await rm(at('x.txt.fr2en-journal'));
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await names()).toEqual(['a.txt', 'x.txt']);
  });

  test.each(['{"version": 1, "mak', '', '{"version": 99}', '[]', 'null'])('a journal that is none (%s) counts as none', async (journal) => {
    await cutRun();
    await put('x.txt.fr2en-journal', journal);
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\nTROIS.\n');
  });

  test.each([
    ['differs', 'UN.\nDEUS.'],
    ['is longer', 'UN.\nDEUX.\nTROIS.\nQUATRE.\n'],
  ])('what is there %s: it is kept, and --force writes it anew', async (_name, content) => {
    await cutRun();
    await put('x.txt.fr2en-partial', content);
    expect(await resume()).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/^fr2en: .*x\.txt: what is there of it is not what this run would write\. .*--force/u) as string,
    });
    expect(await got('x.txt.fr2en-partial')).toBe(content);
    expect(await names()).toEqual(['a.txt', 'x.txt.fr2en-journal', 'x.txt.fr2en-partial']);
    expect(await resume('--force')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\nTROIS.\n');
  });
});

describe('what has changed since', () => {
  const refusal = async (...options: readonly string[]): Promise<string> => {
    const before = await got('x.txt.fr2en-partial');
    const { exitCode, stderr } = await resume(...options);
    expect(exitCode).toBe(1);
    expect(await got('x.txt.fr2en-partial')).toBe(before);
    expect(await names()).toEqual(['a.txt', 'x.txt.fr2en-journal', 'x.txt.fr2en-partial']);
    return stderr;
  };

  test('the source: it is named, and --force starts over', async () => {
    await cutRun();
    await put('a.txt', 'Quatre.\nCinq.\n');
    expect(await refusal()).toBe(
      `fr2en: ${at('x.txt')}: cannot go on from where it was cut: ${at('a.txt')} has changed since. Add --force to start over.\n`,
    );
    expect(await resume('--force')).toMatchObject({ exitCode: 0 });
    expect(await got('x.txt')).toBe('QUATRE.\nCINQ.\n');
  });

  test.each([
    [['--quotes', 'straight'], '--quotes was english and is now straight'],
    [['--beams', '1'], '--beams was 4 and is now 1'],
    [['--no-shortlist'], '--shortlist was true and is now false'],
    [['--emit', 'text'], '--emit was same and is now text'],
    [['--encoding', 'utf-8'], '--encoding was not given'],
    [['--from-format', 'markdown'], '--from-format was text and is now markdown'],
  ])('an option: %j', async (options, what) => {
    await cutRun();
    expect(await refusal(...options)).toContain(`cut: ${what}. Give it as before, or add --force to start over.\n`);
  });

  test('the model', async () => {
    await cutRun();
    await writeFile(at('x.txt.fr2en-journal'), (await got('x.txt.fr2en-journal')).replace('capitals 1', 'capitals 0'));
    expect(await refusal()).toContain('the model was capitals 0 and is now capitals 1. Give it as before');
  });

  test('speed is no difference', async () => {
    await cutRun('--workers', '2');
    expect(await resume('--workers', '1', '--threads', '1', '--concurrency', '3')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('of one of several files: none is touched', async () => {
    const files = [await put('a.txt', 'Un.\n'), await put('b.txt', 'Deux.\nTrois.\n'), await put('c.txt', 'Quatre.\n')];
    await run([...files, '-o', at('en/')], cutAt('Trois.'));
    await put('b.txt', 'Cinq.\n');
    expect(await run([...files, '-o', at('en/'), '--resume'])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('b.txt has changed') as string,
    });
    expect((await readdir(at('en'))).sort()).toEqual([
      'a.en.txt',
      'a.en.txt.fr2en-journal',
      'b.en.txt.fr2en-journal',
      'b.en.txt.fr2en-partial',
    ]);
  });
});

describe('several files', () => {
  const files = async (): Promise<string[]> =>
    Promise.all(['a', 'b', 'c'].map((name) => put(`${name}.txt`, `Un ${name}.\nDeux ${name}.\n`)));

  test('finished ones are not translated again, and all journals go at the end', async () => {
    const inputs = await files();
    await run([...inputs, '-o', at('en')], cutAt('Deux b.'));
    const { lines, setting } = counting();
    expect(await run(['--resume', ...inputs, '-o', at('en')], setting)).toMatchObject({ exitCode: 0, stderr: '' });
    expect(lines).toEqual(['Un b.', 'Deux b.', 'Un c.', 'Deux c.']);
    expect((await readdir(at('en'))).sort()).toEqual(['a.en.txt', 'b.en.txt', 'c.en.txt']);
    expect(await got('en/b.en.txt')).toBe('UN B.\nDEUX B.\n');
  });

  test('a report has the finished ones too', async () => {
    const inputs = await files();
    const whole = await run([...inputs, '-o', at('whole'), '-r', at('whole.json')]);
    await run([...inputs, '-o', at('en'), '-r', at('cut.json')], cutAt('Deux b.'));
    expect(await run(['--resume', ...inputs, '-o', at('en'), '-r', at('cut.json')])).toMatchObject({
      exitCode: whole.exitCode,
      stderr: '',
    });
    const timeless = async (name: string): Promise<string> => (await got(name)).replace(/"milliseconds": \d+/gu, '');
    expect(await timeless('cut.json')).toBe(await timeless('whole.json'));
    // again, though all is done, as after a kill in the last moment
    expect(await run(['--resume', ...inputs, '-o', at('en'), '-r', at('cut.json')])).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('a report of other inputs is not overwritten', async () => {
    const inputs = await files();
    await put('r.json', '{"inputs": []}');
    expect(await run(['--resume', ...inputs, '-o', at('en'), '-r', at('r.json')])).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/r\.json: already exists\. Use --force/u) as string,
    });
    expect(await got('r.json')).toBe('{"inputs": []}');
  });

  test('--strict finds what failed in a finished one', async () => {
    const inputs = [await put('a.txt', 'FAUTE.\n'), await put('b.txt', 'Un.\nDeux.\n')];
    await run([...inputs, '-o', at('en'), '--strict'], cutAt('Deux.'));
    expect(await run(['--resume', ...inputs, '-o', at('en'), '--strict'])).toMatchObject({ exitCode: 3 });
  });

  test.each(['same', 'text', 'json', 'jsonl', 'tsv', 'tmx', 'xliff', 'bilingual'])('%s: cut anywhere, the same bytes', async (emit) => {
    const inputs = await files();
    const how = ['--emit', emit];
    await run([...inputs, ...how, '-o', at('whole')]);
    for (const line of ['Un a.', 'Deux b.', 'Un c.', 'Deux c.']) {
      await run(['--resume', ...inputs, ...how, '-o', at('en')], cutAt(line));
    }
    expect(await run(['--resume', ...inputs, ...how, '-o', at('en')])).toMatchObject({ exitCode: 0, stderr: '' });
    const timeless = async (name: string): Promise<string> => (await got(name)).replace(/"milliseconds": \d+/gu, '');
    const outputs = (await readdir(at('whole'))).sort();
    expect((await readdir(at('en'))).sort()).toEqual(outputs);
    for (const name of outputs) expect(await timeless(`en/${name}`)).toBe(await timeless(`whole/${name}`));
    // once more: what is finished is recognised, also without journals
    expect(await run(['--resume', ...inputs, ...how, '-o', at('en')])).toMatchObject({ exitCode: 0, stderr: '' });
    for (const name of outputs) expect(await timeless(`en/${name}`)).toBe(await timeless(`whole/${name}`));
  });
});

describe('what exists', () => {
  test('is not overwritten without --force, unless it is what the run would write', async () => {
    await put('a.txt', 'Un.\n');
    await put('x.txt', 'mine\n');
    expect(await resume()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('Add --force to write it anew') as string });
    expect(await got('x.txt')).toBe('mine\n');
    await put('x.txt', 'UN.\n');
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await names()).toEqual(['a.txt', 'x.txt']);
  });

  test('the part of a run that was cut is not overwritten by a run that does not resume', async () => {
    await cutRun();
    expect(await run([at('a.txt'), '-o', at('x.txt')])).toMatchObject({
      exitCode: 1,
      stderr: `fr2en: ${at('x.txt')}: a run that was cut has left ${at('x.txt.fr2en-partial')}. Add --resume to go on from there, or --force to start over.\n`,
    });
    expect(await got('x.txt.fr2en-partial')).toBe('UN.\nDEUX.');
    expect(await run([at('a.txt'), '-o', at('x.txt'), '--force'])).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await names()).toEqual(['a.txt', 'x.txt']);
  });

  test('an output that a run was to overwrite is overwritten when it is resumed', async () => {
    await put('x.txt', 'old');
    await cutRun('--force');
    expect(await got('x.txt')).toBe('old');
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\nTROIS.\n');
  });

  test('an output that came from elsewhere since the run was cut', async () => {
    await cutRun();
    await put('x.txt', 'mine');
    expect(await resume()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('already exists. Use --force') as string });
    expect([await got('x.txt'), await got('x.txt.fr2en-partial')]).toEqual(['mine', 'UN.\nDEUX.']);
  });
});

describe('one run at a time', () => {
  const lock = (holder: object): Promise<string> =>
    put('x.txt.fr2en-lock', JSON.stringify({ pid: process.pid, host: hostname(), ...holder }));

  test('a second run on the same output is refused', async () => {
    await put('a.txt', 'Un.\nDeux.\n');
    let second: Outcome | undefined;
    const first = await run([at('a.txt'), '-o', at('x.txt')], {
      beforePart: async (_world, { segment }) => {
        if (segment?.source.text === 'Deux.') second = await run([at('a.txt'), '-o', at('x.txt'), '--force']);
      },
    });
    expect(first).toMatchObject({ exitCode: 0, stderr: '' });
    expect(second).toMatchObject({
      exitCode: 1,
      stderr: expect.stringMatching(/x\.txt: process \d+ on .+ is writing it\. .+ delete .+x\.txt\.fr2en-lock\.\n$/u) as string,
    });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\n');
    expect(await names()).toEqual(['a.txt', 'x.txt']);
  });

  test.each([
    ['a process that is gone', { pid: 2 ** 30 }],
    ['an earlier process of the same number', { started: '1' }],
  ])('the lock of %s does not count', async (_name, holder) => {
    await cutRun();
    await lock(holder);
    const isLinux = process.platform === 'linux' || !('started' in holder);
    expect(await resume()).toMatchObject({ exitCode: isLinux ? 0 : 1 });
  });

  test('on another machine, a lock counts as long as it is touched', async () => {
    await cutRun();
    await lock({ host: 'elsewhere' });
    expect(await resume()).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('on elsewhere is writing it') as string });
    await utimes(at('x.txt.fr2en-lock'), new Date(), new Date(Date.now() - 120_000));
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await names()).toEqual(['a.txt', 'x.txt']);
  });

  test('a lock that was never written to does not count', async () => {
    await cutRun();
    await put('x.txt.fr2en-lock', '');
    expect(await resume()).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('an output that appears while the run is at another file is not overwritten', async () => {
    const files = [await put('a.txt', 'Un.\n'), await put('b.txt', 'Deux.\n')];
    const outcome = await run([...files, '-o', at('en/')], {
      beforePart: async (_world, { segment }) => {
        if (segment?.source.text === 'Un.') await put('en/b.en.txt', 'mine');
      },
    });
    expect(outcome).toMatchObject({ exitCode: 1, stderr: expect.stringContaining('b.en.txt: already exists') as string });
    expect([await got('en/a.en.txt'), await got('en/b.en.txt')]).toEqual(['UN.\n', 'mine']);
  });
});

describe('where it cannot be', () => {
  test('standard output', async () => {
    await put('a.txt', 'Un.\n');
    for (const output of [[], ['-o', '-']])
      expect(await run(['--resume', at('a.txt'), ...output])).toMatchObject({
        exitCode: 2,
        stdout: '',
        stderr: expect.stringContaining('--resume goes on with a file, and standard output keeps nothing. Add --output FILE') as string,
      });
  });

  test.skipIf(process.platform === 'win32')('a device', async () => {
    await put('a.txt', 'Un.\n');
    expect(await run(['--resume', at('a.txt'), '-o', '/dev/null'])).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('/dev/null is a device or pipe') as string,
    });
  });
});

describe('what ends a run', () => {
  test('a model that is lost: what is done is kept, and the message says how to go on', async () => {
    await put('a.txt', 'Un.\nDeux.\n');
    const outcome = await run([at('a.txt'), '-o', at('x.txt')], {
      beforePart: (_world, { segment }) => {
        if (segment?.source.text === 'Deux.') throw new Fr2enError('ERR_WORKER', 'the process died.');
      },
    });
    expect(outcome).toMatchObject({
      exitCode: 1,
      stderr: `fr2en: the process died. The part that is done is in ${at('x.txt.fr2en-partial')}. Go on with: fr2en --resume ${at('a.txt')} -o ${at('x.txt')}\n`,
    });
    expect(await resume()).toMatchObject({ exitCode: 0 });
    expect(await got('x.txt')).toBe('UN.\nDEUX.\n');
  });

  test('standard input has to be given again', async () => {
    const outcome = await run(['-o', at('x.txt')], { stdin: 'Un.\nDeux.\n', ...cutAt('Deux.') });
    expect(outcome.stderr).toContain(`Go on with: fr2en --resume -o ${at('x.txt')} (and the same standard input)\n`);
    expect(await run(['--resume', '-o', at('x.txt')], { stdin: 'Un.\nTrois.\n' })).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('standard input has changed since') as string,
    });
    expect(await run(['--resume', '-o', at('x.txt')], { stdin: 'Un.\nDeux.\n' })).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
