import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DeepLClient, DocumentNotReadyError, DocumentTranslationError } from 'deepl-node';
import { expect, test } from 'vitest';
import { docx } from '../../../../../src/formats/office/docx/docx.js';
import type { ServerOptions } from '../../../../../src/server/types.js';
import { docxOf } from '../../../../formats/office/archives.js';
import { started } from '../../../started.js';
import { fileOfKeys, temporaryFolder } from '../keyed.js';

const connected = async (options: ServerOptions = {}): Promise<DeepLClient> => {
  const { url } = await started(options);
  return new DeepLClient('any', { serverUrl: url, maxRetries: 1 });
};

test('files go up and come down translated', async () => {
  const client = await connected();
  const folder = await temporaryFolder();
  const page = join(folder, 'chat.html');
  await writeFile(page, '<h1>Le chat</h1><p>Le chat <b>dort</b>.</p>');
  const { billedCharacters, status } = await client.translateDocument(page, join(folder, 'cat.html'), 'fr', 'en-GB');
  expect({ billedCharacters, status }).toEqual({ billedCharacters: 22, status: 'done' });
  expect(await readFile(join(folder, 'cat.html'), 'utf8')).toBe('<h1>The cat</h1><p>The cat <b>sleeps</b>.</p>');
  expect((await client.getUsage()).character?.count).toBe(22);

  const cues = '1\n00:00:01,000 --> 00:00:02,500\nLe chat dort.\n\n2\n00:00:03,000 --> 00:00:04,000\nLe chien mange.\n';
  await writeFile(join(folder, 'chat.srt'), cues);
  await client.translateDocument(join(folder, 'chat.srt'), join(folder, 'cat.srt'), null, 'en-US');
  const english = cues.replace('Le chat dort', 'The cat sleeps').replace('Le chien mange', 'The dog eats');
  expect(await readFile(join(folder, 'cat.srt'), 'utf8')).toBe(english);

  await writeFile(join(folder, 'chat.docx'), docxOf('<w:p><w:r><w:t>Le chat dort.</w:t></w:r></w:p>'));
  await client.translateDocument(join(folder, 'chat.docx'), join(folder, 'cat.docx'), 'fr', 'en-GB');
  expect(docx.read(await readFile(join(folder, 'cat.docx'))).prose).toBe('The cat sleeps.');
  // the client asks every 5 s, and a busy machine may take longer than the first answer waits
}, 90_000);

test('the steps, one by one; the file is fetched once', async () => {
  const client = await connected();
  const folder = await temporaryFolder();
  const handle = await client.uploadDocument(Buffer.from('Le chat dort.'), 'fr', 'en-GB', { filename: 'chat.txt' });
  expect(handle.documentKey).toMatch(/^[0-9a-f]{64}$/u);
  const { status } = await client.isDocumentTranslationComplete(handle);
  expect(status.done()).toBe(true);
  await expect(client.getDocumentStatus({ ...handle, documentKey: '0'.repeat(64) })).rejects.toThrow('Document not found');
  await client.downloadDocument(handle, join(folder, 'cat.txt'));
  expect(await readFile(join(folder, 'cat.txt'), 'utf8')).toBe('The cat sleeps.');
  await expect(client.downloadDocument(handle, join(folder, 'again.txt'))).rejects.toThrow('Not found');
});

test('one that is not done cannot be fetched', async () => {
  const client = await connected();
  const handle = await client.uploadDocument(Buffer.from('Le chat dort. '.repeat(20_000)), 'fr', 'en-GB', { filename: 'chat.txt' });
  const folder = await temporaryFolder();
  await expect(client.downloadDocument(handle, join(folder, 'cat.txt'))).rejects.toThrow(DocumentNotReadyError);
  expect((await client.getDocumentStatus(handle)).status).toBe('translating');
});

test('another pair, a glossary, another format, too large a file', async () => {
  const client = await connected({ limits: { file: 1000 } });
  const send = (content: string, target: 'de' | 'en-GB', options = {}) =>
    client.uploadDocument(Buffer.from(content), 'fr', target, { filename: 'a.txt', ...options });
  await expect(send('Oui', 'de')).rejects.toThrow("Value for 'target_lang' not supported.");
  await expect(send('Oui', 'en-GB', { glossary: 'a' })).rejects.toThrow('Glossary not found');
  await expect(send('Oui', 'en-GB', { extraRequestParameters: { output_format: 'pdf' } })).rejects.toThrow("Value for 'output_format'");
  await expect(send('Oui. '.repeat(201), 'en-GB')).rejects.toThrow(/413.*larger than 1000 bytes/u);
  // nothing of these is left: the server keeps files of one sender only so long
  expect((await send('Oui', 'en-GB')).documentId).toMatch(/^[0-9a-f]{32}$/u);
});

test('a file that cannot be read says why', async () => {
  const client = await connected();
  const folder = await temporaryFolder();
  const broken = join(folder, 'a.docx');
  await writeFile(broken, 'Le chat');
  await expect(client.translateDocument(broken, join(folder, 'b.docx'), 'fr', 'en-GB')).rejects.toThrow(DocumentTranslationError);
  await expect(client.translateDocument(broken, join(folder, 'b.docx'), 'fr', 'en-GB')).rejects.toThrow('it is no ZIP archive');
});

test("nobody else's file is found", async () => {
  const { url } = await started({ keys: await fileOfKeys('one', 'two') });
  const [one, two] = ['one', 'two'].map((key) => new DeepLClient(key, { serverUrl: url }));
  const handle = await one!.uploadDocument(Buffer.from('Le chat'), 'fr', 'en-GB', { filename: 'a.txt' });
  await expect(two!.getDocumentStatus(handle)).rejects.toThrow('Not found');
  expect((await one!.getDocumentStatus(handle)).done()).toBe(true);
});
