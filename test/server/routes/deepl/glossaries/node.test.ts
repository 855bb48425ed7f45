import { DeepLClient, DeepLError, GlossaryEntries, GlossaryNotFoundError, QuotaExceededError } from 'deepl-node';
import { expect, test } from 'vitest';
import { started, startedForAll } from '../../../started.js';
import { fileOfKeys } from '../keyed.js';

const clientOf = (serverUrl: string, key = 'any'): DeepLClient => new DeepLClient(key, { serverUrl, maxRetries: 1 });

const open = startedForAll();

const animals = new GlossaryEntries({ entries: { chat: 'dog', chien: 'house' } });

test('a glossary is made, listed, used for texts and files, and deleted', async () => {
  const client = clientOf(open());
  const made = await client.createGlossary('Bêtes', 'fr', 'en', animals);
  expect(made).toMatchObject({ name: 'Bêtes', ready: true, sourceLang: 'fr', targetLang: 'en', entryCount: 2 });
  expect(Date.now() - made.creationTime.getTime()).toBeLessThan(60_000);
  expect(await client.getGlossary(made.glossaryId)).toEqual(made);
  expect(await client.listGlossaries()).toContainEqual(made);
  expect((await client.getGlossaryEntries(made)).entries()).toEqual(animals.entries());
  expect((await client.translateText('Le chat dort.', 'fr', 'en-GB', { glossary: made })).text).toBe('The dog sleeps.');
  const html = await client.translateText('<p>Le <b>chat</b></p>', 'fr', 'en-US', { glossary: made.glossaryId, tagHandling: 'html' });
  expect(html.text).toBe('<p>The <b>dog</b></p>');
  const handle = await client.uploadDocument(Buffer.from('Le chien mange.'), 'fr', 'en-GB', { filename: 'a.txt', glossary: made });
  expect((await client.isDocumentTranslationComplete(handle)).status.ok()).toBe(true);
  const english = await fetch(`${open()}/v2/document/${handle.documentId}/result`, {
    method: 'POST',
    body: new URLSearchParams({ document_key: handle.documentKey }),
  });
  expect(await english.text()).toBe('The house eats.');
  await client.deleteGlossary(made);
  await expect(client.getGlossary(made.glossaryId)).rejects.toThrow(GlossaryNotFoundError);
  await expect(client.getGlossaryEntries(made)).rejects.toThrow(GlossaryNotFoundError);
  await expect(client.deleteGlossary(made)).rejects.toThrow(GlossaryNotFoundError);
  await expect(client.translateText('Oui', 'fr', 'en-GB', { glossary: made })).rejects.toThrow('Not found, message: Glossary not found');
});

test('CSV, with the languages or without; several glossaries at once, the later wins', async () => {
  const client = clientOf(open());
  const one = await client.createGlossaryWithCsv('a', 'fr', 'en', Buffer.from('chat,dog\n"chien","house"\n'));
  const other = await client.createGlossaryWithCsv('b', 'fr', 'en', Buffer.from('chat,mayor,fr,en\n'));
  expect((await client.getGlossaryEntries(one)).entries()).toEqual(animals.entries());
  const both = await client.translateText('Le chat dort. Le chien mange.', 'fr', 'en-GB', { glossaryIds: [one, other] });
  expect(both.text).toBe('The mayor sleeps. The house eats.');
});

test('glossaries of several languages have one dictionary here, which changes', async () => {
  const client = clientOf(open());
  const made = await client.createMultilingualGlossary('m', [{ sourceLangCode: 'fr', targetLangCode: 'en', entries: animals }]);
  const pair = { sourceLangCode: 'fr', targetLangCode: 'en' };
  expect(made).toMatchObject({ name: 'm', dictionaries: [{ ...pair, entryCount: 2 }] });
  expect(await client.getMultilingualGlossary(made.glossaryId)).toEqual(made);
  expect(await client.listMultilingualGlossaries()).toContainEqual(made);
  expect((await client.translateText('Le chat dort.', 'fr', 'en-GB', { glossary: made })).text).toBe('The dog sleeps.');

  const more = new GlossaryEntries({ entries: { chat: 'mayor', noir: 'pitch' } });
  expect(await client.updateMultilingualGlossaryDictionary(made, { ...pair, entries: more })).toMatchObject({
    dictionaries: [{ entryCount: 3 }],
  });
  const { entries } = await client.getMultilingualGlossaryDictionaryEntries(made, 'fr', 'en');
  expect(entries.entries()).toEqual({ chat: 'mayor', chien: 'house', noir: 'pitch' });
  // what was ready for use is not used any more
  expect((await client.translateText('Le chat dort.', 'fr', 'en-GB', { glossary: made })).text).toBe('The mayor sleeps.');
  expect(await client.updateMultilingualGlossaryName(made, 'n')).toMatchObject({ name: 'n', dictionaries: [{ entryCount: 3 }] });
  expect(await client.replaceMultilingualGlossaryDictionaryWithCsv(made, 'fr', 'en', 'chien,mayor')).toEqual({ ...pair, entryCount: 1 });

  await client.deleteMultilingualGlossaryDictionary(made, 'fr', 'en');
  expect(await client.getMultilingualGlossary(made.glossaryId)).toMatchObject({ name: 'n', dictionaries: [] });
  await expect(client.getMultilingualGlossaryDictionaryEntries(made, 'fr', 'en')).rejects.toThrow(GlossaryNotFoundError);
  await expect(client.getGlossary(made.glossaryId)).rejects.toThrow(GlossaryNotFoundError);
  await client.deleteMultilingualGlossary(made);
  await expect(client.getMultilingualGlossary(made.glossaryId)).rejects.toThrow(GlossaryNotFoundError);
});

test('the languages are French and English alone', async () => {
  const client = clientOf(open());
  expect(await client.getGlossaryLanguagePairs()).toEqual([{ sourceLang: 'fr', targetLang: 'en' }]);
  await expect(client.createGlossary('a', 'en', 'fr', animals)).rejects.toThrow("Value for 'source_lang' not supported.");
  await expect(client.createGlossary('a', 'fr', 'de', animals)).rejects.toThrow("Value for 'target_lang' not supported.");
  const german = { sourceLangCode: 'fr', targetLangCode: 'de', entries: animals } as const;
  await expect(client.createMultilingualGlossary('a', [german])).rejects.toThrow("Value for 'target_lang' not supported.");
});

test.each([
  ['chat,cat\nchat,dog\n', 'chat has two translations: cat, dog. Keep one.'],
  ['chat\n', 'line 1: there is one column only.'],
  ['chat,cat\nchien,\n', 'line 2: chien has no English.'],
  ['chat,cat,en,fr\n', 'line 1: the entry is from en into fr.'],
  ['chat,"c\u0007t"\n', 'has a control character.'],
  [`chat,${'é'.repeat(513)}\n`, 'is longer than 1024 bytes.'],
  ['"chat,cat\n', 'line 1: a quotation mark is not closed.'],
  ['\n', 'There are none.'],
])('the entries %j are refused', async (csv, detail) => {
  const made = clientOf(open()).createGlossaryWithCsv('a', 'fr', 'en', Buffer.from(csv));
  await expect(made).rejects.toThrow(DeepLError);
  await expect(made).rejects.toThrow(`Bad request, message: Invalid glossary entries provided, detail: `);
  await expect(made).rejects.toThrow(detail);
});

test('the same entry twice is no conflict, and a first line is no header', async () => {
  const client = clientOf(open());
  const made = await client.createGlossaryWithCsv('a', 'fr', 'en', Buffer.from('source,target\n# chat,# cat\nchat,cat\nchat,cat\n'));
  expect((await client.getGlossaryEntries(made)).entries()).toEqual({ source: 'target', '# chat': '# cat', chat: 'cat' });
});

test('a glossary belongs to the key that made it', async () => {
  const { url } = await started({ keys: await fileOfKeys('apple', 'pear') });
  const owner = clientOf(url, 'apple');
  const other = clientOf(url, 'pear');
  const made = await owner.createGlossary('a', 'fr', 'en', animals);
  expect(await other.listGlossaries()).toEqual([]);
  await expect(other.getGlossary(made.glossaryId)).rejects.toThrow(GlossaryNotFoundError);
  await expect(other.deleteGlossary(made)).rejects.toThrow(GlossaryNotFoundError);
  await expect(other.translateText('Le chat', 'fr', 'en-GB', { glossary: made })).rejects.toThrow('Glossary not found');
  expect((await owner.translateText('Le chat', 'fr', 'en-GB', { glossary: made })).text).toBe('The dog');
});

test('a key has so many at most', async () => {
  const { url } = await started({ keys: await fileOfKeys('many'), limits: { rate: 0 } });
  const client = clientOf(url, 'many');
  for (let nth = 0; nth < 100; nth += 1) await client.createGlossary('a', 'fr', 'en', animals);
  await expect(client.createGlossary('a', 'fr', 'en', animals)).rejects.toThrow(QuotaExceededError);
});
