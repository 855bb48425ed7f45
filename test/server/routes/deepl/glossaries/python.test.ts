import { expect, test } from 'vitest';
import { haveClients, runClient } from '../../../clients.js';
import { started } from '../../../started.js';

const ofFirst = { result: 0 };
const pair = { source: 'FR', target: 'EN' };

test.skipIf(!haveClients)('DeepL’s client for Python makes, uses, changes and deletes glossaries', async () => {
  const { url } = await started();
  const answers = await runClient<unknown[]>('deepl.py', {
    url,
    key: 'any',
    calls: [
      { method: 'create_glossary', args: ['a', 'FR', 'EN-GB', { chat: 'dog' }] },
      { method: 'get_glossary_entries', args: [ofFirst] },
      { method: 'translate_text', args: ['Le chat dort.'], named: { source_lang: 'FR', target_lang: 'EN-GB', glossary: ofFirst } },
      { method: 'create_glossary_from_csv', args: ['b', 'FR', 'EN', 'chien,house\n'] },
      { method: 'create_multilingual_glossary', args: ['c', []] },
      { method: 'update_multilingual_glossary_name', args: [{ ...ofFirst, field: 'glossary_id' }, 'd'] },
      { method: 'get_multilingual_glossary', args: [{ ...ofFirst, field: 'glossary_id' }] },
      { method: 'get_multilingual_glossary_entries', args: [{ ...ofFirst, field: 'glossary_id' }, 'FR', 'EN'] },
      { method: 'delete_glossary', args: [ofFirst] },
      { method: 'get_glossary', args: [{ ...ofFirst, field: 'glossary_id' }] },
    ],
  });
  expect(answers).toEqual([
    { name: 'a', ...pair, entries: 1, ready: true },
    { chat: 'dog' },
    { text: 'The dog sleeps.', detected: 'FR', billed: 13 },
    { name: 'b', ...pair, entries: 1, ready: true },
    { error: 'DeepLException', message: expect.stringContaining("Value for 'dictionaries' not supported.") as string },
    { name: 'd', dictionaries: [{ ...pair, entries: 1 }] },
    { name: 'd', dictionaries: [{ ...pair, entries: 1 }] },
    [{ source: 'fr', target: 'en', entries: 'chat\tdog' }],
    null,
    { error: 'GlossaryNotFoundException', message: expect.stringContaining('Glossary not found') as string },
  ]);
});
