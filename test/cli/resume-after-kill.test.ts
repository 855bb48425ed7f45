import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bin, fr2en, root, start, tinyModel, until } from './built-command.js';

// The built command is killed (SIGKILL) and resumed: test/bench/resume.mjs does so a hundred times, at random moments.

let folder = '';
let home = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-kill-'));
  home = join(folder, 'home');
});
afterAll(() => rm(folder, { recursive: true }));

const tiny = ['--model', tinyModel, '--workers', '1', '--beams', '1'];
const lines = (count: number): string[] => Array.from({ length: count }, (_, nth) => `Le chat dort ${nth}.`);

/** What is in a folder, by name. */
const contents = async (output: string): Promise<Record<string, string>> => {
  const names = (await readdir(output)).sort();
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await readFile(join(output, name), 'base64')] as const)));
};

const works: readonly (readonly [string, () => Promise<string[]>])[] = [
  [
    'text',
    async () => {
      await writeFile(join(folder, 'a.fr.txt'), lines(200).join('\n\n'));
      return [join(folder, 'a.fr.txt')];
    },
  ],
  [
    'HTML',
    async () => {
      await writeFile(
        join(folder, 'a.fr.html'),
        `<!doctype html><body>${lines(200)
          .map((line) => `<p>${line}</p>`)
          .join('\n')}</body>`,
      );
      return [join(folder, 'a.fr.html')];
    },
  ],
  ['docx', async () => [`${root}samples/rapport.fr.docx`]],
  [
    'a folder of files',
    async () => {
      await mkdir(join(folder, 'many'));
      const files = Array.from({ length: 5 }, (_, nth) => join(folder, 'many', `${nth}.fr.txt`));
      await Promise.all(files.map((file) => writeFile(file, lines(40).join('\n\n'))));
      return files;
    },
  ],
];

describe.each(works)('%s', (name, make) => {
  test('killed three times and resumed: the bytes of an undisturbed run, and nothing beside them', async () => {
    const files = await make();
    const place = { env: { FR2EN_HOME: home } };
    const [whole, cut] = [join(folder, `${name}-whole/`), join(folder, `${name}-cut/`)];
    expect(await fr2en([...tiny, ...files, '-o', whole], '', { env: { FR2EN_HOME: join(folder, `${name}-home`) } })).toMatchObject({
      exitCode: 0,
    });
    for (const pause of [0, 60, 250]) {
      const { child, left } = start(process.execPath, [bin, ...tiny, '--resume', ...files, '-o', cut], place);
      child.stdin?.end();
      const hasBegun = async (): Promise<boolean> => (await readdir(cut).catch(() => [])).some((each) => each.endsWith('-lock'));
      await until(async () => child.exitCode !== null || (await hasBegun()), 50_000);
      await new Promise((resolve) => setTimeout(resolve, pause));
      child.kill('SIGKILL');
      await left;
    }
    const { exitCode, stdout, stderr } = await fr2en([...tiny, '--resume', ...files, '-o', cut], '', place);
    expect({ exitCode, stdout, stderr }).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(await contents(cut)).toEqual(await contents(whole));
  });
});

/** A disk of a few kilobytes, which only Linux lets a user make, and not everywhere. */
const smallDisk = (command: string): string => `mkdir -p disk && mount -t tmpfs -o size=20k tmpfs disk && { ${command}; }`;
const canMount = process.platform === 'linux' && (await start('sh', ['-c', 'unshare -rm mount -t tmpfs tmpfs /mnt']).left).exitCode === 0;

test.skipIf(!canMount)('a full disk: the run stops, says how to go on, and goes on when there is room', async () => {
  await writeFile(join(folder, 'long.fr.txt'), lines(900).join('\n\n'));
  await writeFile(join(folder, 'short.fr.txt'), 'Le chat dort.\n');
  const command = (option: string): string =>
    `"${process.execPath}" "${bin}" ${tiny.map((word) => `'${word}'`).join(' ')} ${option} -o disk/ long.fr.txt short.fr.txt`;
  const { stdout, stderr } = await start(
    'unshare',
    [
      '-rm',
      'sh',
      '-c',
      smallDisk(
        `${command('')}; echo "exit $?"; ls disk; mount -o remount,size=4m disk; ${command('--resume')}; echo "exit $?"; ls disk; cp disk/long.en.txt out.txt`,
      ),
    ],
    { cwd: folder, env: { FR2EN_HOME: home } },
  ).left;
  expect(stderr).toMatch(
    /^fr2en: disk\/long\.en\.txt: no space left on the disk\. .+ Go on with: fr2en --resume .+ -o disk\/ long\.fr\.txt short\.fr\.txt\n$/u,
  );
  expect(stdout).toBe('exit 1\nlong.en.txt.fr2en-journal\nlong.en.txt.fr2en-partial\nexit 0\nlong.en.txt\nshort.en.txt\n');
  const { stdout: whole } = await fr2en([...tiny, 'long.fr.txt'], '', { cwd: folder });
  expect(await readFile(join(folder, 'out.txt'), 'utf8')).toBe(whole);
  expect((await stat(join(folder, 'out.txt'))).size).toBeGreaterThan(16_000);
});
