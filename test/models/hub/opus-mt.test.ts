// What the catalogue knows of opus-mt-fr-en, on a model of its form.
import '../../fixtures/typescript/children.js';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createTranslator } from '../../../src/index.js';
import { entryOf } from '../../../src/models/catalogue/catalogue.js';
import { locateModel } from '../../../src/models/store/locate.js';
import { plainFiles, tinyRepository } from '../../fixtures/hub/tiny-repository.js';
import { pullModel, useHubRoom } from './hub-room.js';

const room = useHubRoom();
const name = 'opus-mt-fr-en';

test('its settings are data: text as it is, a length of its own, and float32 before files whose English depends on the batch', () => {
  expect(entryOf(name)).toMatchObject({
    repository: 'Xenova/opus-mt-fr-en',
    settings: { normalisation: 'plain', longestUnit: 200, lengthPenalty: 1, noRepeat: 0 },
    storages: ['float32', 'quantized'],
  });
});

test('a model of six layers without an alignment is pulled, loaded and searched', async () => {
  room.hub.repositories['Xenova/opus-mt-fr-en'] = tinyRepository(plainFiles());
  const { folder } = await pullModel(name);
  expect(JSON.parse(await readFile(join(folder, 'config.json'), 'utf8'))).toMatchObject({ decoder_layers: 6, encoder_layers: 6 });
  expect((await locateModel(name)).settings).toEqual(entryOf(name)?.settings);
  // word for word, whatever its generation_config.json says of beams
  for (const beams of [1, 4]) {
    const translator = await createTranslator({ model: name, beams, workers: 1, threads: 1 });
    const { text, report } = await translator.translate('« Le chat dort », a dit le maire.\n\nLe maire a 35 chats.');
    await translator.dispose();
    expect(text).toBe('“The cat sleeps”, has said the mayor.\n\nThe mayor has 35 cats.');
    expect(report).toMatchObject({ failed: 0 });
  }
});
