import { expect, test } from 'vitest';
import { validateAlternatives } from '../../../../src/repair/alternatives-option.js';
import { validateBeams } from '../../../../src/marian/options/beams.js';
import { ranges } from '../../../../src/server/routes/ours/options-schema.js';
import { started, startedAlone } from '../../started.js';

test('the server says what it is and takes, and what holds where a request says nothing', async () => {
  const { url } = await startedAlone({ limits: { characters: 1000 }, translator: { quotes: 'straight', beams: 2 } });
  const about = (await (await fetch(`${url}/v1/server`)).json()) as { readonly models: readonly string[] };
  expect(about).toMatchObject({
    version: expect.stringMatching(/^\d+\.\d+\.\d+/u) as string,
    defaults: { model: about.models[0], quotes: 'straight', punctuation: 'source', beams: 2 },
    limits: { characters: 1000, file: 50_000_000 },
    needsKey: false,
    emits: expect.arrayContaining(['same', 'json', 'tmx']) as string[],
    options: { quotes: ['english', 'source', 'straight'], beams: { least: 1, most: 16 } },
  });
  expect(about).toHaveProperty('formats', expect.arrayContaining([{ name: 'srt', extensions: ['.srt'], isText: true }]));
  expect(about).toHaveProperty('formats', expect.arrayContaining([expect.objectContaining({ name: 'docx', isText: false })]));
});

test('a folder of a model is not told to the world', async () => {
  const { url } = await started();
  expect(await (await fetch(`${url}/v1/server`)).text()).not.toContain('/fixtures/');
});

test('the ranges are those of the library', () => {
  for (const { most, least, validate } of [
    { ...ranges.beams, validate: (beams: number) => validateBeams({ beams }) },
    { ...ranges.alternatives, validate: (alternatives: number) => validateAlternatives({ alternatives }) },
  ]) {
    for (const right of [least, most]) expect(() => validate(right)).not.toThrow();
    for (const wrong of [least - 1, most + 1]) expect(() => validate(wrong)).toThrow();
  }
});
