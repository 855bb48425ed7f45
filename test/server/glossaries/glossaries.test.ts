import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createGlossaries } from '../../../src/server/glossaries/create-glossaries.js';

const emptyFolder = async (): Promise<string> => {
  const parent = await mkdtemp(join(tmpdir(), 'fr2en-stored-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true }));
  return join(parent, 'glossaries');
};

const terms = [
  ['quai', 'quay'],
  ['bief', 'pound', 'noun'],
] as const;

test('what one server has kept, the next one has; what one changes, another that runs sees', async () => {
  const folder = await emptyFolder();
  const first = createGlossaries(folder);
  const made = await first.add('a', { name: 'port', terms });
  const second = createGlossaries(folder);
  expect(await second.find('a', made.id)).toEqual(made);
  expect([...(await second.use('a', [made.id]))]).toEqual(terms);
  await first.change('a', made.id, () => ({ terms: [['quai', 'wharf']] }));
  expect([...(await second.use('a', [made.id]))]).toEqual([['quai', 'wharf']]);
  await second.remove('a', made.id);
  await expect(first.use('a', [made.id])).rejects.toMatchObject({ status: 404 });
});

test('it is made ready once, and of several the later wins', async () => {
  const glossaries = createGlossaries(await emptyFolder());
  const one = await glossaries.add(undefined, { name: 'one', terms });
  const other = await glossaries.add(undefined, { name: 'other', terms: [['quai', 'wharf']] });
  expect(await glossaries.use(undefined, [one.id])).toBe(await glossaries.use(undefined, [one.id]));
  const both = await glossaries.use(undefined, [one.id, other.id]);
  expect(new Map(Array.from(both, ([french, english]) => [french, english])).get('quai')).toBe('wharf');
  expect(both.size).toBe(2);
});

test('only the newest that were used are kept ready', async () => {
  const glossaries = createGlossaries(await emptyFolder());
  const made = [];
  for (let nth = 0; nth < 21; nth += 1) made.push(await glossaries.add(undefined, { name: `${nth}`, terms }));
  const ids = made.map(({ id }) => id);
  const first = await glossaries.use(undefined, [ids[0]!]);
  for (const id of ids.slice(1, 20)) await glossaries.use(undefined, [id]);
  expect(await glossaries.use(undefined, [ids[0]!])).toBe(first);
  const second = await glossaries.use(undefined, [ids[1]!]);
  await glossaries.use(undefined, [ids[20]!]);
  expect(await glossaries.use(undefined, [ids[0]!])).toBe(first);
  expect(await glossaries.use(undefined, [ids[1]!])).toBe(second);
  expect(await glossaries.use(undefined, [ids[2]!])).not.toBe(undefined);
});

test('an owner sees none of another’s, and nobody leaves the folder', async () => {
  const folder = await emptyFolder();
  const glossaries = createGlossaries(folder);
  const { id } = await glossaries.add('../a', { name: 'port', terms });
  for (const owner of [undefined, 'b', '..']) {
    expect(await glossaries.list(owner)).toEqual([]);
    await expect(glossaries.find(owner, id)).rejects.toMatchObject({ status: 404, message: 'Glossary not found' });
    await expect(glossaries.remove(owner, id)).rejects.toMatchObject({ status: 404 });
  }
  await writeFile(`${folder}.json`, '{}');
  for (const wrong of ['', '..', '../../glossaries', `${id}/../${id}`, id.toUpperCase(), `${id}\n`]) {
    await expect(glossaries.find('../a', wrong)).rejects.toMatchObject({ status: 404 });
  }
  expect((await glossaries.list('../a')).map(({ name }) => name)).toEqual(['port']);
});

test('changes that come together all count, and no file is left half written', async () => {
  const folder = await emptyFolder();
  const glossaries = createGlossaries(folder);
  const { id } = await glossaries.add('a', { name: 'n', terms: [] });
  const numbers = Array.from({ length: 30 }, (_, nth) => nth);
  await Promise.all(
    numbers.map((nth) => glossaries.change('a', id, (before) => ({ terms: [...before.terms, [`mot ${nth}`, `word ${nth}`]] }))),
  );
  expect((await glossaries.find('a', id)).terms).toEqual(numbers.map((nth) => [`mot ${nth}`, `word ${nth}`]));
  const [own = ''] = await readdir(folder);
  expect(await readdir(join(folder, own))).toEqual([`${id}.json`]);
  expect(JSON.parse(await readFile(join(folder, own, `${id}.json`), 'utf8'))).toMatchObject({ id, name: 'n' });
  expect((await stat(join(folder, own))).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, own, `${id}.json`))).mode & 0o777).toBe(0o600);
});

test('a folder that cannot be written is told of, and reading from none finds none', async () => {
  const folder = await emptyFolder();
  expect(await createGlossaries(folder).list('a')).toEqual([]);
  await writeFile(folder, 'a file');
  await expect(createGlossaries(folder).add('a', { name: 'n', terms })).rejects.toMatchObject({
    status: 507,
    message: expect.stringMatching(/^the server cannot keep the glossary: .+ Tell who runs it\.$/u) as string,
  });
  await chmod(folder, 0o600);
});
