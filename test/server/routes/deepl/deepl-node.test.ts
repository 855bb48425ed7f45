import { AuthorizationError, DeepLClient, DeepLError, TooManyRequestsError, type TranslateTextOptions, Translator } from 'deepl-node';
import { expect, test } from 'vitest';
import type { ServerOptions } from '../../../../src/server/types.js';
import { started, startedForAll } from '../../started.js';
import { fileOfKeys } from './keyed.js';

/** DeepL's own client for Node. A test does not wait for a server to recover, so it tries once. */
const clientOf = (serverUrl: string, key = 'any'): DeepLClient => new DeepLClient(key, { serverUrl, maxRetries: 1 });

const connected = async (options: ServerOptions = {}, key?: string): Promise<DeepLClient> => clientOf((await started(options)).url, key);

const open = startedForAll();

test('a text, and lists in order', async () => {
  const client = await connected();
  expect(await client.translateText('Le chat dort.', 'fr', 'en-GB')).toMatchObject({
    text: 'The cat sleeps.',
    detectedSourceLang: 'fr',
    billedCharacters: 13,
  });
  const french = ['Le chat dort.', '« Oui », a dit le maire.', 'Le chat\nLe chien', ' ', '😀 noir'];
  const english = await client.translateText(french, null, 'en-US');
  expect(english.map(({ text }) => text)).toEqual(['The cat sleeps.', '“Yes”, has said the mayor.', 'The cat\nThe dog', ' ', '😀 black']);
  expect(english.map(({ billedCharacters }) => billedCharacters)).toEqual([13, 24, 16, 1, 6]);
  const usage = await client.getUsage();
  expect(usage.character?.count).toBe(13 + 24 + 16 + 1 + 6 + 13);
  expect(usage.anyLimitReached()).toBe(false);
});

test('options that have a meaning here are heeded, others do no harm', async () => {
  const client = clientOf(open());
  const whole = await client.translateText('Le chat dort dans\nla maison.', 'fr', 'en-GB', { splitSentences: 'nonewlines' });
  expect(whole.text).toBe('The cat sleeps in\nthe house.');
  const answer = await client.translateText('Le chat dort. Le chien mange.', 'fr', 'en-GB', {
    splitSentences: 'off',
    preserveFormatting: true,
    formality: 'prefer_more',
    context: 'Un article sur les chats.',
    modelType: 'prefer_quality_optimized',
    customInstructions: ['Be friendly'],
    outlineDetection: false,
  });
  expect(answer).toMatchObject({ text: 'The cat sleeps. The dog eats.', modelTypeUsed: 'latency_optimized' });
});

test('HTML and XML keep their tags', async () => {
  const client = clientOf(open());
  const html = ['<p lang="fr">Le chat <b>noir</b> dort&nbsp;!</p>', '<p translate="no">Le chat</p>', 'Le <x>chat</x> dort.'];
  const pages = await client.translateText(html, 'fr', 'en-GB', { tagHandling: 'html', ignoreTags: 'X' });
  expect(pages.map(({ text }) => text)).toEqual([
    '<p lang="en">The cat <b>black</b> sleeps!</p>',
    '<p translate="no">Le chat</p>',
    'The <x>chat</x> sleeps.',
  ]);
  const xml = '<doc>\n <titre n="1">Le chat</titre>\n <par>Le <i>chat</i> de <nom>chien</nom> dort &amp; mange <x id="1"/>.</par>\n</doc>';
  const tags: TranslateTextOptions = { tagHandling: 'xml', ignoreTags: ['nom'] };
  expect((await client.translateText(xml, 'fr', 'en-GB', tags)).text).toBe(
    '<doc>\n <titre n="1">The cat</titre>\n <par>The <i>cat</i> of <nom>chien</nom> sleeps &amp; eats <x id="1"/>.</par>\n</doc>',
  );
  const halves = '<par>Le chat</par> <par>dort.</par>';
  expect((await client.translateText(halves, 'fr', 'en-GB', { tagHandling: 'xml', nonSplittingTags: 'par' })).text).toBe(
    '<par>The cat</par> <par>sleeps.</par>',
  );
  expect((await client.translateText('<a>Le chat', 'fr', 'en-GB', { tagHandling: 'xml' })).text).toBe('<a>The cat');
  const strict = client.translateText('<a>Le chat', 'fr', 'en-GB', { tagHandling: 'xml', tagHandlingVersion: 'v2' });
  await expect(strict).rejects.toThrow('Tag handling parsing failed');
});

test('languages', async () => {
  const client = clientOf(open());
  expect(await client.getSourceLanguages()).toEqual([{ name: 'French', code: 'fr' }]);
  expect((await client.getTargetLanguages()).map(({ code }) => code)).toEqual(['en-GB', 'en-US']);
});

test('a wrong pair, too many texts, too long a text', async () => {
  const client = await connected({ limits: { characters: 100 } });
  await expect(client.translateText('Oui', 'fr', 'de')).rejects.toThrow("Bad request, message: Value for 'target_lang' not supported.");
  await expect(client.translateText('Oui', 'de', 'en-GB')).rejects.toThrow("Value for 'source_lang' not supported.");
  await expect(client.translateText(Array<string>(51).fill('Oui'), 'fr', 'en-GB')).rejects.toThrow(/413.*at most 50/u);
  const long = client.translateText(['Oui. '.repeat(15), 'Non. '.repeat(15)], 'fr', 'en-GB');
  await expect(long).rejects.toThrow(/413.*has 150 characters; at most 100 are taken/u);
  await expect(long).rejects.toThrow(DeepLError);
});

test('a wrong key and a right one', async () => {
  const keys = await fileOfKeys('secret', 'other');
  const { url } = await started({ keys });
  const wrong = new Translator('wrong', { serverUrl: url });
  await expect(wrong.translateText('Oui', 'fr', 'en-GB')).rejects.toThrow(AuthorizationError);
  await expect(wrong.getUsage()).rejects.toThrow(AuthorizationError);
  await expect(wrong.getTargetLanguages()).rejects.toThrow(AuthorizationError);
  await expect(wrong.uploadDocument(Buffer.from('Oui'), 'fr', 'en-GB', { filename: 'a.txt' })).rejects.toThrow(AuthorizationError);
  const right = new Translator('secret', { serverUrl: url });
  expect((await right.translateText('Le chat', 'fr', 'en-GB')).text).toBe('The cat');
  expect((await right.getUsage()).character?.count).toBe(7);
  expect((await new Translator('other', { serverUrl: url }).getUsage()).character?.count).toBe(0);
});

test('too many requests', async () => {
  const keys = await fileOfKeys('secret');
  const client = await connected({ keys, limits: { rate: 2 } }, 'secret');
  await client.getUsage();
  await client.getUsage();
  await expect(client.getUsage()).rejects.toThrow(TooManyRequestsError);
});
