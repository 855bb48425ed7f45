import { describe, expect, test } from 'vitest';
import { createLexicon, type Term } from '../../../src/languages/lexicon.js';
import { editRendering } from '../../../src/alignment/edit-rendering.js';
import { replaceTerms } from '../../../src/repair/terms/replace-terms.js';
import { drawn, type Looks } from '../drawn-alignment.js';

const desk: readonly Term[] = [
  ['grève', 'walkout'],
  ['mairie', 'town hall'],
  ['panne', 'outage'],
  ['Musée du Lin', 'Linen Museum'],
  ['La Haye', 'The Hague'],
  ['montre', 'iWatch'],
  ['code du travail', 'labour code'],
  ['flotte belge', 'Belgian navy'],
  ['La Halle', 'La Halle'],
  ['L’Écho', 'L’Écho'],
  ['Les Quais', 'Les Quais'],
  ['Lande', 'Land’s End'],
];

/** The English with missing terms written in it, and which; undefined if nothing was written. */
const replaced = async (french: string, english: string, looks: Looks): Promise<readonly [string, unknown] | undefined> => {
  const lexicon = createLexicon({ terms: desk });
  const [made] = await replaceTerms([{ aligned: drawn(french, english, looks), steps: [] }], { lexicon, ask: async () => [] });
  return made && [made.aligned.rendering.text, made.steps[0]?.values['terms']];
};

describe('a term is written in the place of the words that stand for it', () => {
  test.each<[string, string, Looks, string]>([
    ['La grève dure.', 'The strike lasts.', { strike: 'grève' }, 'The walkout lasts.'],
    ['Grève à Lyon.', 'Strike in Lyon.', { Strike: 'Grève' }, 'Walkout in Lyon.'],
    ['"Grève", dit-il.', '"Strike," he said.', { Strike: 'Grève' }, '"Walkout," he said.'],
    ['Le Musée du Lin dort.', 'The Museum of the Flax sleeps.', { Museum: 'Musée', Flax: 'Lin' }, 'The Linen Museum sleeps.'],
    ['Le code du travail dort.', 'Work code sleeps.', { Work: 'Le', code: 'code' }, 'Labour code sleeps.'],
    ['Un code du travail dort.', 'Work code sleeps.', { Work: 'Un', code: 'code' }, 'Labour code sleeps.'],
    ['Il lit le code du travail.', 'He reads work code.', { work: 'le', code: 'code' }, 'He reads labour code.'],
    ['Ce code du travail dort.', 'This code sleeps.', { This: 'Ce', code: 'code' }, 'This labour code sleeps.'],
    ['Le gros code du travail dort.', 'Big code sleeps.', { Big: 'Le', code: 'code' }, 'Big labour code sleeps.'],
    ['Selon code du travail.', 'Work code says.', { Work: 'Selon', code: 'code' }, 'Work labour code says.'],
    ['La flotte belge dort.', 'The B.E. fleet sleeps.', { 'B.E': 'belge', fleet: 'flotte' }, 'The Belgian navy sleeps.'],
    ['La flotte belge dort.', 'The B.E.L. fleet sleeps.', { 'B.E.L': 'belge', fleet: 'flotte' }, 'The Belgian navy sleeps.'],
    ['Flotte belge.', 'B.E. fleet.', { 'B.E': 'belge', fleet: 'Flotte' }, 'Belgian navy.'],
    [
      'La flotte belge dort.',
      'They are Belgian. Fleet sleeps.',
      { Belgian: { belge: 6, dort: 4 }, Fleet: 'flotte' },
      'They are Belgian. Belgian navy sleeps.',
    ],
    [
      'La flotte belge dort.',
      'The B.E.; fleet sleeps.',
      { 'B.E': { belge: 6, dort: 4 }, fleet: 'flotte' },
      'The B.E.; Belgian navy sleeps.',
    ],
    ['La flotte belge dort.', 'In the B. fleet sleeps.', { B: { belge: 6, dort: 4 }, fleet: 'flotte' }, 'In the B. Belgian navy sleeps.'],
    ['La mairie-annexe dort.', 'The annex sleeps.', { annex: 'mairie-annexe' }, 'The annex sleeps.'],
  ])('%s', async (french, english, looks, expected) => {
    expect((await replaced(french, english, looks))?.[0] ?? english).toBe(expected);
  });

  test.each<[string, string, Looks, string]>([
    ['Une panne dure.', 'A breakdown lasts.', { breakdown: 'panne' }, 'An outage lasts.'],
    ['Une grève dure.', 'An action lasts.', { action: 'grève' }, 'A walkout lasts.'],
    ['Il subit une grève.', 'He suffers an action.', { action: 'grève' }, 'He suffers a walkout.'],
    ['Le tribunal de La Haye dort.', 'The court of the Hedge sleeps.', { Hedge: 'Haye' }, 'The court of The Hague sleeps.'],
    ['La Halle dort.', 'The Hall sleeps.', { Hall: 'Halle' }, 'La Halle sleeps.'],
    ['Elle lit L’Écho.', 'She reads the Echo.', { Echo: 'L’Écho' }, 'She reads L’Écho.'],
    ['Selon Les Quais.', 'According to the Docks.', { Docks: 'Quais' }, 'According to Les Quais.'],
    ['La Lande dort.', 'The Moor sleeps.', { Moor: 'Lande' }, 'The Land’s End sleeps.'],
    ['Les grèves durent.', 'A strike lasts.', { strike: 'grèves' }, 'Walkouts lasts.'],
    ['Montre en main.', 'Watch in hand.', { Watch: 'Montre' }, 'iWatch in hand.'],
    ['Une montre dort.', 'A watch sleeps.', { watch: 'montre' }, 'An iWatch sleeps.'],
  ])('with its article and its capital: %s', async (french, english, looks, expected) => {
    expect((await replaced(french, english, looks))?.[0]).toBe(expected);
  });

  test.each<[string, string, Looks, string]>([
    ['Les 45 pannes durent.', 'The 45breaks last.', { '45breaks': 'pannes' }, 'The 45 outages last.'],
    ['Les 1.200 grèves durent.', 'The 1.200strikers last.', { '1.200strikers': 'grèves' }, 'The 1.200 walkouts last.'],
    ['La 3e panne dure.', 'The 3rd breakdown lasts.', { breakdown: 'panne' }, 'The 3rd outage lasts.'],
    ['La 2e grève dure.', 'The 2nd lasts.', { '2nd': 'grève' }, 'The walkout lasts.'],
  ])('but not of a number that is glued to them: %s', async (french, english, looks, expected) => {
    expect((await replaced(french, english, looks))?.[0]).toBe(expected);
  });

  test('several, each in its own place, and only those that are missing', async () => {
    const looks = { strike: 'grève', town: 'mairie', hall: 'mairie', breakdown: 'panne' };
    const english = 'The strike at the town hall is a breakdown.';
    expect(await replaced('La grève à la mairie est une panne.', english, looks)).toEqual([
      'The walkout at the town hall is an outage.',
      'grève, panne',
    ]);
  });
});

test('a text that is nothing but a term is the term', async () => {
  expect(await replaced('Grève !', 'Strike action is on!', {})).toEqual(['Walkout!', 'grève']);
});

test('one that was left out goes behind the word before it', async () => {
  expect(await replaced('Le célèbre Musée du Lin dort.', 'The famous sleeps.', { famous: 'célèbre' })).toEqual([
    'The famous Linen Museum sleeps.',
    'Musée du Lin',
  ]);
});

test.each<[string, string, Looks]>([
  ['La grève dure.', 'It lasts.', {}],
  ['La grève dure.', 'The walkout lasts.', { walkout: 'grève' }],
  ['Il pleut.', 'It rains.', { rains: 'pleut' }],
])('nothing is written where there is no place, or no need: %s %s', async (french, english, looks) => {
  expect(await replaced(french, english, looks)).toBeUndefined();
});

test('without an alignment of its own, English is aligned by another model, which the checks do not see', async () => {
  const lexicon = createLexicon({ terms: desk });
  const { answer, rendering } = drawn('La grève dure.', 'The strike lasts.', { strike: 'grève' });
  const { alignment, ...blind } = rendering;
  expect(alignment).toBeDefined();
  const aligned = { answer, rendering: blind, attention: () => undefined };
  const align = async () => [{ ...answer, hypotheses: [rendering] }];
  const tools = { lexicon, ask: async () => [], align };
  const [made] = await replaceTerms([{ aligned, steps: [] }], tools);
  expect(made!.aligned.rendering).toEqual(editRendering(blind, [{ start: 4, end: 10, text: 'walkout' }]));
  expect(await replaceTerms([{ aligned, steps: [] }], { lexicon, ask: async () => [] })).toEqual([]);
});
