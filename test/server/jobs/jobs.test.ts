import { spawnSync } from 'node:child_process';
import { chmod, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, onTestFinished, test, vi } from 'vitest';
import { createAdmission } from '../../../src/server/desk/admission.js';
import { createDesk } from '../../../src/server/desk/create-desk.js';
import { loadModels } from '../../../src/server/desk/models.js';
import { createJobs } from '../../../src/server/jobs/create-jobs.js';
import { openFolder } from '../../../src/server/jobs/folder.js';
import type { FileOptions, Jobs, Upload } from '../../../src/server/jobs/types.js';
import { defaultLimits } from '../../../src/server/limits.js';
import { Problem } from '../../../src/server/problems/problem.js';
import type { Limits } from '../../../src/server/types.js';
import { docxOf } from '../../formats/office/archives.js';
import { type Before, playedTranslator } from '../played-translator.js';

const log = { error: vi.fn(), info: vi.fn() };

interface Made {
  readonly jobs: Jobs;
  /** Names of what lies in the private folder. */
  readonly files: () => Promise<string[]>;
  readonly parent: string;
}

const ownFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-jobs-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

const make = async (limits: Partial<Limits> = {}, before?: Before, disk?: string): Promise<Made> => {
  const parent = disk ?? (await ownFolder());
  const all = { ...defaultLimits, ...limits };
  const models = await loadModels({}, [], { create: async () => playedTranslator(before), nameOf: async (name) => name });
  const desk = createDesk({ models, admission: createAdmission(all.queue), limits: all, log, onSegment: () => undefined });
  const jobs = createJobs({ desk, folder: await openFolder(parent), limits: all, log });
  const [own = ''] = await readdir(parent);
  return { jobs, parent, files: async () => (await readdir(join(parent, own))).sort() };
};

const text: FileOptions = { format: 'auto', emit: 'same', call: {} };
const upload = (content: string | Uint8Array | AsyncIterable<Uint8Array>, others: Partial<Upload> = {}): Upload => ({
  name: 'a.fr.txt',
  content:
    typeof content === 'string' || content instanceof Uint8Array
      ? (async function* () {
          yield Buffer.from(content as string);
        })()
      : content,
  options: () => text,
  owner: undefined,
  ...others,
});

const read = async (parts: AsyncIterable<Uint8Array>): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const part of parts) chunks.push(part);
  return Buffer.concat(chunks).toString('utf8');
};

/** Something that happens when it is told to. */
const gate = (): { readonly passed: Promise<void>; readonly open: () => void } => {
  let open = (): void => undefined;
  const passed = new Promise<void>((resolve) => (open = resolve));
  return { passed, open };
};

test('a file is translated; only its English is kept', async () => {
  const { jobs, files } = await make();
  const job = await jobs.add(upload('Oui.\nC’est faux.\n'));
  expect(job).toMatchObject({
    name: 'a.fr.txt',
    englishName: 'a.en.txt',
    owner: undefined,
    id: expect.stringMatching(/^[0-9a-f]{32}$/u) as string,
  });
  await job.settled;
  expect(job).toMatchObject({
    state: 'done',
    done: 2,
    total: 2,
    characters: 17,
    bytes: 19,
    problem: undefined,
    tally: { segments: 2, ok: 1, failed: 1 },
  });
  expect(await read(await jobs.read(job))).toBe('OUI.\nC’EST FAUX.\n');
  expect(await files()).toEqual([`${job.id}.en`]);
  await jobs.forget(job);
  expect(await files()).toEqual([]);
  expect(() => jobs.find(job.id, undefined)).toThrow(Problem);
});

test('the folder and what is in it are for this user alone', async () => {
  const { jobs, parent } = await make();
  const [own = ''] = await readdir(parent);
  expect((await stat(join(parent, own))).mode & 0o777).toBe(0o700);
  const job = await jobs.add(upload('Oui.'));
  await job.settled;
  expect((await stat(join(parent, own, `${job.id}.en`))).mode & 0o777).toBe(0o600);
});

test('nobody finds a file of somebody else', async () => {
  const { jobs } = await make();
  const job = await jobs.add(upload('Oui.', { owner: 'a' }));
  expect(jobs.find(job.id, 'a')).toBe(job);
  for (const owner of ['b', undefined]) expect(() => jobs.find(job.id, owner)).toThrow(/there is no such file/u);
  expect(() => jobs.find('../../etc/passwd', 'a')).toThrow(/there is no such file/u);
});

test('names are labels: nothing on the disk has them', async () => {
  const { jobs, files } = await make();
  for (const [name, shown, english] of [
    ['../../../etc/cron.d/x.txt', 'x.txt', 'x.en.txt'],
    ['C:\\Windows\\a.fr.txt', 'a.fr.txt', 'a.en.txt'],
    ['a\0.txt', 'a.txt', 'a.en.txt'],
    [`${'a'.repeat(5000)}.txt`, `${'a'.repeat(76)}.txt`, `${'a'.repeat(76)}.en.txt`],
  ] as const) {
    const job = await jobs.add(upload('Oui.', { name }));
    await job.settled;
    expect([job.name, job.englishName, job.state]).toEqual([shown, english, 'done']);
  }
  for (const file of await files()) expect(file).toMatch(/^[0-9a-f]{32}\.en$/u);
});

test('how it is to be translated may be known only once it has arrived', async () => {
  const { jobs } = await make();
  const asked: string[] = [];
  const content = (async function* () {
    asked.push('content');
    yield Buffer.from('Oui.');
  })();
  const options = (): FileOptions => {
    asked.push('options');
    return { ...text, name: 'b.fr.txt', emit: 'tsv' };
  };
  const job = await jobs.add(upload(content, { options }));
  expect(asked).toEqual(['content', 'options']);
  expect([job.name, job.englishName]).toEqual(['b.fr.txt', 'b.en.tsv']);
});

test.each([
  [
    'options that are refused',
    {
      options: () => {
        throw new Problem(400, 'bad_request', 'no.');
      },
    },
    400,
  ],
  [
    'content that breaks off',
    {
      content: (async function* () {
        yield Buffer.from('Oui');
        throw Object.assign(new Error('aborted'), { code: 'ECONNRESET' });
      })(),
    },
    undefined,
  ],
  [
    'content that is too large',
    {
      content: (async function* () {
        for (;;) yield Buffer.alloc(600);
      })(),
    },
    413,
  ],
] as const)('of %s nothing is left', async (_what, others, status) => {
  const { jobs, files } = await make({ file: 1000, jobs: 1 });
  await expect(jobs.add(upload('', others as Partial<Upload>))).rejects.toMatchObject(status === undefined ? {} : { status });
  expect(await files()).toEqual([]);
  expect(jobs.waiting()).toBe(0);
  // and its place is free
  expect((await jobs.add(upload('Oui.'))).state).toBe('waiting');
});

test('more than are kept are refused', async () => {
  const { jobs } = await make({ jobs: 2 });
  const first = await jobs.add(upload('Oui.'));
  await jobs.add(upload('Oui.'));
  await expect(jobs.add(upload('Oui.'))).rejects.toMatchObject({ status: 503, code: 'overloaded', retryAfter: 60 });
  await jobs.forget(first);
  await expect(jobs.add(upload('Oui.'))).resolves.toMatchObject({ name: 'a.fr.txt' });
});

test('one that is deleted while it waits or is translated leaves nothing', async () => {
  const { passed, open } = gate();
  const { jobs, files } = await make({}, async (line, signal) => {
    if (line === 'Bonjour.') return;
    await Promise.race([passed, new Promise((resolve) => signal?.addEventListener('abort', resolve))]);
  });
  const [one, two, waiting] = [await jobs.add(upload('Un.')), await jobs.add(upload('Deux.')), await jobs.add(upload('Trois.'))];
  expect(jobs.waiting()).toBe(3);
  await jobs.forget(waiting);
  await jobs.forget(one);
  await one.settled;
  expect(one).toMatchObject({ state: 'failed', problem: { status: 404 } });
  open();
  await Promise.all([two.settled, waiting.settled]);
  expect(two.state).toBe('done');
  expect(waiting.state).toBe('failed');
  expect(await files()).toEqual([`${two.id}.en`]);
});

test('a translated file is kept for its time, and no longer', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const { jobs, files } = await make({ keep: 2 });
  const job = await jobs.add(upload('Oui.'));
  await job.settled;
  await vi.advanceTimersByTimeAsync(119_000);
  expect(jobs.find(job.id, undefined)).toBe(job);
  await vi.advanceTimersByTimeAsync(2000);
  expect(() => jobs.find(job.id, undefined)).toThrow(/no such file/u);
  await vi.waitFor(async () => expect(await files()).toEqual([]));
});

test('a server that stops takes no more and gives up what is not done; what is done can be fetched until it is closed', async () => {
  const { jobs, parent } = await make({}, async (line, signal) => {
    if (line === 'Deux.') await new Promise((resolve) => signal?.addEventListener('abort', resolve));
  });
  const done = await jobs.add(upload('Un.'));
  await done.settled;
  const other = await jobs.add(upload('Deux.'));
  jobs.stop();
  await other.settled;
  expect(other).toMatchObject({ state: 'failed', problem: { status: 503, code: 'not_ready' } });
  await expect(jobs.add(upload('Trois.'))).rejects.toMatchObject({ status: 503, code: 'not_ready' });
  expect(await read(await jobs.read(done))).toBe('UN.');
  await jobs.close();
  expect(await readdir(parent)).toEqual([]);
});

const root = process.getuid?.() === 0;
test('a disk that takes no file: 507, and the log has the details', async () => {
  const { jobs, parent } = await make();
  const [own = ''] = await readdir(parent);
  // root may write anywhere, but not into a folder that is gone
  if (root) await rm(join(parent, own), { recursive: true });
  else await chmod(join(parent, own), 0o500);
  await expect(jobs.add(upload('Oui.'))).rejects.toMatchObject({
    status: 507,
    message: expect.stringMatching(/^the server cannot keep the file: .+\. Tell who runs it\.$/u) as string,
  });
  expect(jobs.waiting()).toBe(0);
});

/** A file system of 64 kB, as root of Linux may make one; undefined elsewhere. */
const tinyDisk = async (): Promise<string | undefined> => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-disk-'));
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  onTestFinished(async () => {
    if (status === 0) spawnSync('umount', [folder]);
    await rm(folder, { recursive: true });
  });
  return status === 0 ? folder : undefined;
};

test('a disk that is full, while a file arrives or while its English is written: 507, and nothing is left', async ({ skip }) => {
  const disk = await tinyDisk();
  if (disk === undefined) return skip('no file system of its own can be mounted here');
  const { jobs, files } = await make({}, undefined, disk);
  const full = { status: 507, message: 'the server cannot keep the file: no space left on the disk. Tell who runs it.' };
  await expect(jobs.add(upload(Buffer.alloc(200_000, 'Oui.\n')))).rejects.toMatchObject(full);
  expect(await files()).toEqual([]);
  const job = await jobs.add(upload(Buffer.alloc(40_000, 'Oui.\n')));
  await job.settled;
  expect(job).toMatchObject({ state: 'failed', problem: full });
  expect(await files()).toEqual([]);
  const small = await jobs.add(upload('Oui.'));
  await small.settled;
  expect(small.state).toBe('done');
});

test('a file that is no document of its kind fails with why, and is removed', async () => {
  const { jobs, files } = await make();
  const job = await jobs.add(upload(Buffer.from('89504e470d0a1a0a00', 'hex'), { name: 'a.txt' }));
  await job.settled;
  expect(job).toMatchObject({ state: 'failed', problem: { status: 422, code: 'unreadable_file' } });
  expect(job.problem?.message).not.toContain(tmpdir());
  expect(await files()).toEqual([]);
});

test.each([
  ['a.tex', 'Oui.', /^a\.tex: is LaTeX.+, with a name that ends in \.txt\.$/u],
  ['a.txt', docxOf('<w:p><w:r><w:t>Oui.</w:t></w:r></w:p>'), /^a\.txt: is docx, not text\. Use a name that ends in \.docx\.$/u],
  ['a.txt', Buffer.from('d\u00e9j\u00e0', 'latin1'), /^a\.txt: byte 1 is not UTF-8\. Save it in UTF-8 and send it again\.$/u],
])('%s of %j cannot be read, and the cure is one for a request', async (name, content, message) => {
  const { jobs } = await make();
  const job = await jobs.add(upload(content, { name }));
  await job.settled;
  expect(job.problem?.status).toBe(422);
  expect(job.problem?.message).toMatch(message);
});

test('a zip bomb is refused, and takes no memory', async () => {
  const { jobs, files } = await make();
  const parts = { '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': new Uint8Array(200_000_000) };
  const bomb = zipSync(parts, { level: 1 });
  expect(bomb.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  const job = await jobs.add(upload(bomb, { name: 'a.docx' }));
  await job.settled;
  expect(job).toMatchObject({ state: 'failed', problem: { status: 422, code: 'unreadable_file' } });
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
  expect(await files()).toEqual([]);
});

test('a Word file comes back as one', async () => {
  const { jobs } = await make();
  const job = await jobs.add(upload(docxOf('<w:p><w:r><w:t>Oui.</w:t></w:r></w:p>'), { name: 'Été.DOCX' }));
  await job.settled;
  expect(job).toMatchObject({ state: 'done', englishName: 'Été.en.DOCX' });
});

test('a model that fails: the job says so without a path, the log has the error', async () => {
  log.error.mockClear();
  const { jobs } = await make({}, (line) => {
    if (line === 'Non.') throw new Error('/home/someone/secret');
  });
  const job = await jobs.add(upload('Non.'));
  await job.settled;
  expect(job).toMatchObject({
    state: 'failed',
    problem: { status: 500, code: 'failed', message: expect.not.stringContaining('secret') as string },
  });
  expect(log.error).toHaveBeenCalledTimes(1);
});
