import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Marian } from '../../src/marian/types.js';
import { toSettings } from '../../src/options.js';
import { translatorOf } from '../../src/translator/pipeline.js';
import { answerWith, changed, playedMarian, playedWords, renderingOf } from '../repair/played-marian.js';

const translator = translatorOf(playedMarian(), toSettings({}));
const english = async (french: string): Promise<string> => (await translator.translate(french)).text;

describe('with a model that hands its words through', () => {
  test.each([
    ['Le chat a supprimé /srv/notes/ hier.', 'The cat has cut /srv/notes/ yesterday.'],
    ['Le maire a dit ("`tri "a" \'b\'`").', 'The mayor has said (“`tri "a" \'b\'`”).'],
    ['--force dort.', '--force sleeps.'],
    ['La ville de {ville} => la rue.', 'The city of {ville} => the street.'],
    ['chat<br>maison et prou{x}', 'cat<br>house and prou{x}'],
    ['/srv/notes\nMAX_PAR_VILLE : 12', '/srv/notes\nMAX_PAR_VILLE : 12'],
    ['Avec Léa Fontan <lea@ville.example>.', 'With Léa Fontan <lea@ville.example>.'],
    ['\u001b[31mLe chat\u001b[0m dort.', 'The cat sleeps.'],
    ['Le chat[3] dort[4].', 'The cat[3] sleeps[4].'],
    ['« Le chat dort »[1], a dit le maire.', '“The cat sleeps”[1], has said the mayor.'],
  ])('%j', async (french, expected) => {
    expect(await english(french)).toBe(expected);
  });

  test('opaque words come out as they are, each once, wherever they stand', async () => {
    const codes = [
      '/var/log/x',
      '--vite=2',
      'TAILLE_MAX',
      'tri("a, b")',
      '{nom}',
      '192.168.0.1',
      'L. 123-4',
      '2-07-036822-8',
      '&nbsp;',
      "`a = 'b'`",
    ];
    const code = fc.constantFrom(...codes);
    const words = fc.constantFrom('Le chat', 'la ville,', '« Oui »', '(hier)', 'dort.', '12 000', 'LE MAIRE');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(code, words), { minLength: 1, maxLength: 10 }), async (pieces) => {
        const french = pieces.join(' ');
        const { text, segments } = await translator.translate(french);
        for (const { source, target } of segments) {
          expect(french.slice(source.start, source.end)).toBe(source.text);
          expect(text.slice(target.start, target.end)).toBe(target.text);
        }
        for (const own of codes) expect(text.split(own).length).toBe(french.split(own).length);
        expect(text).not.toMatch(/[\ue000-\uf8ff]/u);
      }),
    );
  });
});

test('an opaque word that the model leaves out is put in where it belongs', async () => {
  const forgetful: Marian = {
    ...playedMarian(),
    translate: async (units) =>
      units.map((unit) => answerWith(unit, [renderingOf(unit, changed(playedWords(unit), { '9041': '', '7306': '' }))])),
  };
  const { text, segments } = await translatorOf(forgetful, toSettings({})).translate(
    'Le chat a perdu TAILLE_MAX et la maison /srv/notes hier.',
  );
  expect(text).toBe('The cat has lost TAILLE_MAX and the house /srv/notes yesterday.');
  expect(segments[0]?.checks.find(({ rule }) => rule === 'numbers')?.status).toBe('repaired');
});
