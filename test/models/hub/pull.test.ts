import '../../fixtures/typescript/children.js';
import { appendFile, chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { loadMarian } from '../../../src/marian/load.js';
import { locateModel } from '../../../src/models/store/locate.js';
import { listModels, modelPath, removeModel, verifyModel } from '../../../src/models/manage.js';
import type { PullProgress } from '../../../src/models/hub/types.js';
import { say, sha256 } from '../../fixtures/hub/hub.js';
import { commitOf, tinyFiles, tinyRepository } from '../../fixtures/hub/tiny-repository.js';
import { pullModel, useHubRoom } from './hub-room.js';

const room = useHubRoom();
const name = 'opus-mt-fr-en';
const encoder = 'onnx/encoder_model.onnx';
const encoderBytes = tinyFiles()[encoder]!;

const record = async (): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(join(room.home, 'models', name, 'pulled.json'), 'utf8')) as Record<string, unknown>;

test('a pull fetches what the model needs and nothing else, pins the commit and records the hash of every file', async () => {
  const pulled = await pullModel(name);
  const files = [
    'config.json',
    'generation_config.json',
    'tokenizer.json',
    'tokenizer_config.json',
    encoder,
    'onnx/decoder_model_merged.onnx',
  ];
  expect(pulled).toMatchObject({ name, commit: commitOf('first'), storages: ['float32'], isChanged: true });
  expect(pulled.bytes).toBe(files.reduce((total, file) => total + tinyFiles()[file]!.length, 0));
  expect(
    (await readdir(pulled.folder, { recursive: true }))
      .filter((file) => file !== 'onnx')
      .map((file) => file.replaceAll('\\', '/'))
      .sort(),
  ).toEqual(files.sort());
  for (const file of files) expect(await readFile(join(pulled.folder, file))).toEqual(tinyFiles()[file]);
  const hashes = Object.fromEntries(files.map((file) => [file, { bytes: tinyFiles()[file]!.length, sha256: sha256(tinyFiles()[file]!) }]));
  expect(await record()).toMatchObject({
    name,
    repository: 'Xenova/opus-mt-fr-en',
    revision: 'HEAD',
    commit: commitOf('first'),
    storages: ['float32'],
    files: hashes,
  });
  expect((await readdir(dirname(pulled.folder))).sort()).toEqual([pulled.commit, 'pulled.json'].sort());
});

test('after the pull the model is used by its name, without the hub, with the settings of the catalogue', async () => {
  await pullModel(name);
  await room.hub.close();
  const asked = room.hub.asked.length;
  expect(await locateModel(name)).toMatchObject({
    name,
    origin: 'hub',
    revision: commitOf('first').slice(0, 12),
    settings: { normalisation: 'plain', longestUnit: 200 },
  });
  const marian = await loadMarian({ model: name, storage: 'auto', workers: 1, threads: 1 });
  const [answer] = await marian.translate(['Le chat dort.'], { beams: 1, nBest: 1 });
  await marian.dispose();
  expect(answer?.hypotheses[0]?.text).toBe('The cat sleeps.');
  expect(await pullModel(name)).toMatchObject({ isChanged: false });
  expect(await verifyModel(name)).toMatchObject({ isByHash: true });
  expect(room.hub.asked).toHaveLength(asked);
});

test('the folder that path names is the same model, and another name of it too', async () => {
  const { folder } = await pullModel('Xenova/opus-mt-fr-en');
  expect(await modelPath(name)).toBe(folder);
  expect(await locateModel(folder)).toEqual(await locateModel(name));
  expect(await locateModel('Xenova/opus-mt-fr-en')).toEqual(await locateModel(name));
});

test('progress grows to the end', async () => {
  const seen: PullProgress[] = [];
  const { bytes } = await pullModel(name, { onProgress: (progress) => seen.push(progress) });
  const done = seen.map((progress) => progress.done);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(seen.at(-1)).toMatchObject({ done: bytes, total: bytes });
  expect(new Set(seen.map(({ file }) => file)).size).toBe(6);
});

test('a second storage is added beside the first, at the same commit', async () => {
  await pullModel(name);
  room.hub.repositories['Xenova/opus-mt-fr-en']!.branches['main'] = commitOf('nowhere');
  const both = await pullModel(name, { storage: 'quantized' });
  expect(both).toMatchObject({ commit: commitOf('first'), storages: ['float32', 'quantized'], isChanged: true });
  expect((await locateModel(name)).storages).toEqual(['float32', 'quantized']);
  await expect(verifyModel(name)).resolves.toMatchObject({ isByHash: true });
  await expect(pullModel(name, { storage: 'int8' })).rejects.toMatchObject({
    code: 'ERR_OPTION',
    message: expect.stringContaining('Use quantized, float32 or auto') as string,
  });
});

const moveOn = (): void => {
  const repository = room.hub.repositories['Xenova/opus-mt-fr-en']!;
  repository.commits[commitOf('second')] = { ...tinyFiles(), 'generation_config.json': Buffer.from('{"num_beams":9}') };
  repository.branches['main'] = commitOf('second');
};

test('the branch moves on, the model stays: used, verified, mended and pulled again as it was', async () => {
  const { folder } = await pullModel(name);
  moveOn();
  expect(await pullModel(name)).toMatchObject({ folder, isChanged: false });
  await rm(join(folder, 'generation_config.json'));
  await expect(verifyModel(name)).rejects.toThrow(/generation_config\.json is missing.*models pull opus-mt-fr-en/su);
  expect(await pullModel(name)).toMatchObject({ folder, isChanged: true });
  expect(await readFile(join(folder, 'generation_config.json'))).toEqual(tinyFiles()['generation_config.json']);
});

test('force takes what the branch is today, with all storages that were here, and leaves nothing of the old', async () => {
  const { folder } = await pullModel(name);
  await pullModel(name, { storage: 'quantized' });
  moveOn();
  const now = await pullModel(name, { force: true });
  expect(now).toMatchObject({ commit: commitOf('second'), storages: ['float32', 'quantized'], isChanged: true });
  expect(await readFile(join(now.folder, 'generation_config.json'), 'utf8')).toBe('{"num_beams":9}');
  await expect(stat(folder)).rejects.toThrow(/ENOENT/u);
  expect((await locateModel(name)).revision).toBe(commitOf('second').slice(0, 12));
});

test('force that is cut off leaves the old model as it was, and is gone on with', async () => {
  const before = await pullModel(name);
  moveOn();
  room.hub.intervene = ({ url }, response) => (url.includes(`resolve/${commitOf('second')}/onnx`) ? say(response, 404) : false);
  await expect(pullModel(name, { force: true })).rejects.toMatchObject({ code: 'ERR_DOWNLOAD' });
  await expect(verifyModel(name)).resolves.toMatchObject({ folder: before.folder });
  room.hub.intervene = () => false;
  await expect(pullModel(name, { force: true })).resolves.toMatchObject({ commit: commitOf('second') });
});

test('a revision that is asked for is another model beside the first', async () => {
  await pullModel(name);
  moveOn();
  const now = await pullModel(`${name}@main`);
  expect(now.commit).toBe(commitOf('second'));
  expect((await locateModel(name)).revision).toBe(commitOf('first').slice(0, 12));
  expect((await locateModel(`${name}@main`)).settings).toEqual((await locateModel(name)).settings);
  expect((await pullModel(`${name}@${commitOf('first')}`)).commit).toBe(commitOf('first'));
  expect((await listModels()).map((model) => model.name)).toEqual(['compact', name, `${name}@${commitOf('first')}`, `${name}@main`]);
});

test('any Marian model of the hub is pulled by owner and name, with settings of its own or safe ones', async () => {
  const own = Buffer.from('{"normalisation":"compact","longestUnit":60}');
  const generation = Buffer.from('{"length_penalty":0.6,"no_repeat_ngram_size":3,"num_beams":6}');
  room.hub.repositories['someone/with-settings'] = tinyRepository({ ...tinyFiles(), 'fr2en.json': own });
  room.hub.repositories['someone/without'] = tinyRepository({ ...tinyFiles(), 'generation_config.json': generation });
  await pullModel('someone/with-settings');
  await pullModel('someone/without', { storage: 'quantized' });
  expect((await locateModel('someone/with-settings')).settings).toEqual({
    normalisation: 'compact',
    longestUnit: 60,
    lengthPenalty: 1,
    noRepeat: 0,
  });
  expect(await locateModel('someone/without')).toMatchObject({
    storages: ['quantized'],
    settings: { normalisation: 'plain', longestUnit: 200, lengthPenalty: 0.6, noRepeat: 3 },
  });
});

test('a shortlist is pulled with its model, and checked', async () => {
  const shortlist = Buffer.from('any bytes');
  room.hub.repositories['someone/with-shortlist'] = tinyRepository({ ...tinyFiles(), 'shortlist.bin.gz': shortlist });
  const { folder } = await pullModel('someone/with-shortlist');
  expect(await readFile(join(folder, 'shortlist.bin.gz'))).toEqual(shortlist);
  const listed = (await listModels()).map(({ name, hasShortlist }) => [name, hasShortlist]);
  expect(listed).toEqual(
    expect.arrayContaining([
      ['compact', true],
      ['someone/with-shortlist', true],
    ]),
  );
  await writeFile(join(folder, 'shortlist.bin.gz'), 'ANY BYTES');
  await expect(verifyModel('someone/with-shortlist')).rejects.toThrow(/shortlist\.bin\.gz is not as it was published/u);
});

test('what is no Marian model is refused before its large files', async () => {
  room.hub.repositories['someone/bert'] = tinyRepository({ ...tinyFiles(), 'config.json': Buffer.from('{"model_type":"bert"}') });
  await expect(pullModel('someone/bert')).rejects.toMatchObject({
    code: 'ERR_DOWNLOAD',
    message: expect.stringMatching(/not a Marian model.*'bert'/u) as string,
  });
  expect(room.hub.asked.filter(({ url }) => url.includes('.onnx'))).toEqual([]);
  const others = Object.fromEntries(Object.entries(tinyFiles()).filter(([path]) => !/encoder_model/u.test(path)));
  room.hub.repositories['someone/torch'] = tinyRepository(others);
  await expect(pullModel('someone/torch')).rejects.toThrow(
    /does not have the layout of Xenova\/opus-mt-\*: onnx\/encoder_model\.onnx missing/u,
  );
});

test('a file that was changed after the pull is refused by name; a pull fetches that file again, and only that', async () => {
  const { folder } = await pullModel(name);
  const path = join(folder, encoder);
  const tampered = Buffer.from(encoderBytes);
  tampered[5000]! ^= 1;
  await writeFile(path, tampered);
  await expect(loadMarian({ model: name, storage: 'auto', workers: 1, threads: 1 })).rejects.toMatchObject({
    code: 'ERR_MODEL_CORRUPT',
    message: expect.stringMatching(/encoder_model\.onnx is not as it was published.*fr2en models pull opus-mt-fr-en/u) as string,
  });
  const asked = room.hub.asked.length;
  await pullModel(name);
  expect(
    room.hub.asked
      .slice(asked)
      .filter(({ url }) => url.includes('/resolve/'))
      .map(({ url }) => url),
  ).toEqual([expect.stringContaining(encoder)]);
  await expect(verifyModel(name)).resolves.toMatchObject({ folder });
});

test.each(['fr2en.json', 'shortlist.bin.gz'])('%s that was put in beside the model is refused, and taken away by a pull', async (file) => {
  const { folder } = await pullModel(name);
  await writeFile(join(folder, file), '{"longestUnit":5}');
  await expect(verifyModel(name)).rejects.toThrow(`${file} does not belong to the model`);
  await pullModel(name);
  await expect(verifyModel(name)).resolves.toMatchObject({ folder });
});

test('a record that cannot be read is told from a missing one; force makes it anew', async () => {
  await pullModel(name);
  await appendFile(join(room.home, 'models', name, 'pulled.json'), '}');
  await expect(locateModel(name)).rejects.toMatchObject({ code: 'ERR_MODEL_CORRUPT' });
  await expect(pullModel(name)).rejects.toMatchObject({ code: 'ERR_MODEL_CORRUPT' });
  await pullModel(name, { force: true });
  await expect(verifyModel(name)).resolves.toMatchObject({ isByHash: true });
});

test('remove takes away a pulled model, and what a cut pull has left; the embedded one stays', async () => {
  const { folder, bytes } = await pullModel(name);
  expect(await removeModel(name)).toMatchObject({ name, bytes, folder: dirname(folder) });
  expect(await readdir(join(room.home, 'models'))).toEqual([]);
  await expect(removeModel(name)).rejects.toMatchObject({ code: 'ERR_MODEL_NOT_FOUND' });
  await mkdir(join(room.home, 'models', name, 'parts'), { recursive: true });
  expect((await listModels()).map(({ state }) => state)).toEqual(['embedded', 'unfinished']);
  expect(await removeModel(name)).toMatchObject({ bytes: 0 });
  await expect(removeModel('compact')).rejects.toMatchObject({ code: 'ERR_OPTION' });
});

test('what a cut pull of any other model has left is listed by its name, so that it can be removed', async () => {
  for (const key of ['a--b@refs%2Fpr%2F1', 'opus-mt-fr-en@v1', 'not ours'])
    await mkdir(join(room.home, 'models', key, 'parts'), { recursive: true });
  const unfinished = (await listModels()).filter(({ state }) => state === 'unfinished').map((model) => model.name);
  expect(unfinished.sort()).toEqual(['a/b@refs/pr/1', 'opus-mt-fr-en@v1']);
  for (const one of unfinished) await removeModel(one);
  expect(await readdir(join(room.home, 'models'))).toEqual(['not ours']);
});

test('a model that is whole is used and needs no writing: not even a lock', async () => {
  const { folder } = await pullModel(name);
  await writeFile(join(room.home, 'models', `.${name}.lock`), 'of another');
  const onWait = (): void => expect.unreachable('it waits for a lock');
  expect(await pullModel(name, { onWait })).toMatchObject({ folder, isChanged: false });
});

test.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'a folder that can only be read has its models used and none pulled',
  async () => {
    await pullModel(name);
    const models = join(room.home, 'models');
    await chmod(models, 0o555);
    try {
      expect(await pullModel(name)).toMatchObject({ isChanged: false });
      await expect(pullModel('Xenova/opus-mt-fr-en@main')).rejects.toMatchObject({
        code: 'ERR_STORE',
        message: expect.stringContaining('permission denied') as string,
      });
    } finally {
      await chmod(models, 0o755);
    }
  },
);

test('a place where nothing can be written is said, with what to do', async () => {
  await writeFile(join(room.home, 'file'), '');
  process.env['FR2EN_HOME'] = join(room.home, 'file');
  await expect(pullModel(name)).rejects.toMatchObject({
    code: 'ERR_STORE',
    message: expect.stringMatching(/the models folder cannot be written: a part of the path is a file.*FR2EN_HOME/u) as string,
  });
});

test('the embedded model needs no pull, and what is no name is no model', async () => {
  expect(await pullModel('compact')).toMatchObject({ commit: undefined, isChanged: false });
  for (const wrong of ['nope', './here', 'a/b/c', '../x/y', 'compact@main', 'a/b@../../c']) {
    await expect(pullModel(wrong)).rejects.toMatchObject({ code: 'ERR_MODEL_NOT_FOUND' });
  }
  expect(room.hub.asked).toEqual([]);
});
