import { appendFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { tinyModel } from '../fixtures/models.js';
import { catalogue, defaultModel, entryOf } from '../../src/models/catalogue/catalogue.js';
import { locateModel, type LocatedModel } from '../../src/models/store/locate.js';
import { embeddedFolder, modelsFolder } from '../../src/models/store/places.js';
import { validateStorage } from '../../src/models/catalogue/storage.js';
import { verifyModel } from '../../src/models/store/verify.js';

let work: string;
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'fr2en-models-'));
});
afterAll(() => rm(work, { recursive: true }));

/** A copy of the embedded model that may be damaged. */
const copied = async (name: string): Promise<LocatedModel> => {
  const folder = join(work, name);
  await cp(embeddedFolder('compact'), folder, { recursive: true });
  return { ...(await locateModel('compact')), folder };
};

test('the default model is inside the package, whole, with a size and hash for every file', async () => {
  const model = await locateModel(defaultModel);
  expect(entryOf(defaultModel)?.embedded).toBe(true);
  expect(Object.keys(model.files ?? {})).toHaveLength(7);
  expect(model.revision).toMatch(/^[0-9a-f]{12}$/u);
  expect(model.settings.longestUnit).toBe(80);
  await expect(verifyModel(model)).resolves.toBeUndefined();
});

test('the folder of the embedded model is the embedded model', async () => {
  expect((await locateModel(embeddedFolder('compact'))).name).toBe('compact');
});

test('a folder tells its own settings; without them it is a model of which nothing is known', async () => {
  expect((await locateModel(tinyModel)).settings).toMatchObject({ normalisation: 'compact', longestUnit: 80 });
  // of a folder nothing is known: float32 first, which gives the same English in any batch
  expect((await locateModel(tinyModel)).storages).toEqual(['float32', 'quantized']);
  const bare = join(work, 'bare');
  await cp(tinyModel, bare, { recursive: true });
  await rm(join(bare, 'fr2en.json'));
  expect((await locateModel(bare)).settings).toMatchObject({ normalisation: 'plain', longestUnit: 200 });
  await writeFile(join(bare, 'fr2en.json'), '{');
  await expect(locateModel(bare)).rejects.toMatchObject({
    code: 'ERR_MODEL_CORRUPT',
    message: expect.stringContaining('fr2en.json') as string,
  });
});

test('a folder changes its revision when a file does', async () => {
  const folder = join(work, 'changing');
  await cp(tinyModel, folder, { recursive: true });
  const before = (await locateModel(folder)).revision;
  expect((await locateModel(folder)).revision).toBe(before);
  await appendFile(join(folder, 'tokenizer.json'), ' ');
  const now = (await locateModel(folder)).revision;
  expect(now).not.toBe(before);
  await writeFile(join(folder, 'shortlist.bin.gz'), 'one that it did not have');
  expect((await locateModel(folder)).revision).not.toBe(now);
});

test('what is no model is told from what is not there, and both name the models that are', async () => {
  await expect(locateModel('compct')).rejects.toMatchObject({
    code: 'ERR_MODEL_NOT_FOUND',
    message: expect.stringMatching(/'compct'.*compact, opus/su) as string,
  });
  await expect(locateModel(work)).rejects.toMatchObject({
    code: 'ERR_MODEL_NOT_FOUND',
    message: expect.stringContaining('config.json') as string,
  });
});

test.each(['opus-mt-fr-en', 'someone/model', 'someone/model@v2'])(
  '%s, which is not on this machine, names the command that fetches it',
  async (name) => {
    vi.stubEnv('FR2EN_HOME', join(work, 'none'));
    await expect(locateModel(name)).rejects.toMatchObject({
      code: 'ERR_MODEL_NOT_FOUND',
      message: expect.stringContaining(`\`fr2en models pull ${name}\``) as string,
    });
    vi.unstubAllEnvs();
  },
);

test('a folder comes before a model of the hub of the same name', async () => {
  const before = process.cwd();
  await cp(tinyModel, join(work, 'models', 'mine'), { recursive: true });
  process.chdir(work);
  try {
    expect(await locateModel('models/mine')).toMatchObject({ name: 'mine', origin: 'folder' });
  } finally {
    process.chdir(before);
  }
});

test('models live where the system keeps data of programs', () => {
  expect(modelsFolder({ XDG_DATA_HOME: '/data' }, 'linux')).toBe(join('/data', 'fr2en', 'models'));
  expect(modelsFolder({ LOCALAPPDATA: 'C:\\L' }, 'win32')).toContain('fr2en');
  expect(modelsFolder({ XDG_DATA_HOME: 'relative' }, 'linux')).toBe(join(homedir(), '.local', 'share', 'fr2en', 'models'));
  expect(modelsFolder({ XDG_DATA_HOME: '', FR2EN_HOME: '' }, 'darwin')).toContain(join('Library', 'Application Support', 'fr2en'));
  expect(modelsFolder({ FR2EN_HOME: '/m', XDG_DATA_HOME: '/data' }, 'darwin')).toBe(join('/m', 'models'));
});

const decoder = join('onnx', 'decoder_model_merged_quantized.onnx');
test.each<[string, (path: string) => Promise<void>, RegExp]>([
  ['missing', (path) => rm(path), /is missing/u],
  ['truncated', (path) => truncate(path, 1000), /is 1000 bytes long, not \d+/u],
  ['empty', (path) => truncate(path, 0), /is empty/u],
])('a file that is %s is named, with the cure', async (name, damage, words) => {
  const model = await copied(name);
  await damage(join(model.folder, decoder));
  await expect(verifyModel(model)).rejects.toMatchObject({ code: 'ERR_MODEL_CORRUPT', message: expect.stringMatching(words) as string });
  await expect(verifyModel(model)).rejects.toThrow(join(model.folder, decoder));
  await expect(verifyModel(model)).rejects.toThrow(/Reinstall fr2en/u);
});

test('a file of the right size with one other byte is found out', async () => {
  const model = await copied('tampered');
  const path = join(model.folder, 'config.json');
  await truncate(path, model.files!['config.json']!.bytes - 1);
  await appendFile(path, ' ');
  await expect(verifyModel(model)).rejects.toThrow(/config\.json is not as it was published/u);
});

test('an unlisted model must have its files, of its storage only', async () => {
  const folder = join(work, 'partial');
  await cp(tinyModel, folder, { recursive: true });
  await rm(join(folder, 'onnx', 'encoder_model.onnx'));
  const model = await locateModel(folder);
  expect(model.storages).toEqual(['quantized']);
  await expect(verifyModel(model, 'quantized')).resolves.toBeUndefined();
  await expect(verifyModel(model, 'float32')).rejects.toMatchObject({ code: 'ERR_MODEL_CORRUPT' });
});

test('names of the catalogue are unique, and none looks like a path', () => {
  const names = catalogue.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.every((name) => /^[\w-]+$/u.test(name))).toBe(true);
});

test('a storage is one of those known', () => {
  for (const storage of ['auto', 'quantized', 'int8', 'float32']) expect(() => validateStorage({ storage })).not.toThrow();
  expect(() => validateStorage({ storage: 'int4' })).toThrow(/'int4' is not a storage. Use auto, quantized, int8 or float32/u);
});

test('the figures of the embedded model are those of the newest version in its card, also in the README; the curve has all versions', async () => {
  const card = await readFile(join(embeddedFolder('compact'), 'README.md'), 'utf8');
  const table = /<!-- versions: newest first -->\n.*\n.*\n([^]*?)<!-- end of versions -->/u.exec(card)![1]!;
  const versions = table
    .trim()
    .split('\n')
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const [newest] = versions;
  expect(entryOf('compact')?.quality).toMatchObject({ testSet: 'newstest2013', bleu: Number(newest?.[5]), chrf: Number(newest?.[6]) });
  const readme = await readFile(join(embeddedFolder('compact'), '..', '..', 'README.md'), 'utf8');
  expect(readme).toContain(`BLEU ${newest?.[5]} and chrF ${newest?.[6]} with 4 beams`);
  expect(versions.flat().every((cell) => /^[\d.,]+$/u.test(cell))).toBe(true);
  const curve = await readFile(join(embeddedFolder('compact'), 'curve.svg'), 'utf8');
  for (const [version, , , greedy, , beams] of versions) {
    expect(curve).toContain(`v${version}: ${greedy}<`);
    expect(curve).toContain(`v${version}: ${beams}<`);
  }
});
