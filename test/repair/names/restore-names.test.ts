import { describe, expect, test } from 'vitest';
import type { Aligned } from '../../../src/alignment/words.js';
import type { Judgement } from '../../../src/checks/types.js';
import { createLexicon, type Lexicon } from '../../../src/languages/lexicon.js';
import { type AbsentNames, restoreNames } from '../../../src/repair/names/restore-names.js';
import { drawn, type Looks } from '../drawn-alignment.js';

/** What the check finds if these names are missing, each wherever it stands. */
const missing = ({ answer }: Aligned, names: readonly string[], lexicon: Lexicon): Judgement[] =>
  names.map((name) => ({
    rule: 'names',
    status: 'failed',
    source: lexicon.properNames(answer.source).filter(({ text }) => text === name),
    values: { fault: 'missing', name },
  }));

const lexicon = createLexicon();
const restored = (aligned: Aligned, names: readonly string[], absent?: AbsentNames): [string, string] | undefined => {
  const found = restoreNames(aligned, lexicon, missing(aligned, names, lexicon), absent);
  return found && [found.rendering.text, found.restored.join(', ')];
};

type Row = [names: string, french: string, english: string, looks: Looks, expected: string];

describe('a garbled name is written over', () => {
  test.each<Row>([
    [
      'Quentovic, Plamondon',
      'Le maire de Qu·en·tovic et la police de Pla·mon·don.',
      'The mayor of Qu·tov and the police of Pl·mond.',
      { Qutov: 'Quentovic', Plmond: 'Plamondon' },
      'The mayor of Quentovic and the police of Plamondon.',
    ],
    // once, though it stands for two
    [
      'Suzon, Plamondon',
      'Le maire Suzon Plamondon dort.',
      'The mayor Su·zondon sleeps.',
      { Suzondon: { Suzon: 1, Plamondon: 1 } },
      'The mayor Suzon Plamondon sleeps.',
    ],
    ['Plamondon', 'Le chat de Pla·mon·don dort.', "The Pl·mond's cat sleeps.", { "Plmond's": 'Plamondon' }, "The Plamondon's cat sleeps."],
    ['Plamondon', 'Le chat de Pla·mon·don dort.', 'The Pl·mond’s cat sleeps.', { 'Plmond’s': 'Plamondon' }, 'The Plamondon’s cat sleeps.'],
    // its 's is no genitive
    [
      "McDonald's",
      "Le patron de McDo·nald·'s dort.",
      "The boss of McDo·nell's sleeps.",
      { "McDonell's": "McDonald's" },
      "The boss of McDonald's sleeps.",
    ],
    [
      'Plamondon',
      'Le chat de Pla·mon·don dort.',
      "The Pl·a's Mond cat sleeps.",
      { "Pla's": 'Plamondon', Mond: 'Plamondon' },
      'The Plamondon cat sleeps.',
    ],
  ])('%s: %s: %s', (names, french, english, looks, expected) => {
    expect(restored(drawn(french, english, looks), names.split(', '))).toEqual([expected, names]);
  });

  test('unless the check does not miss it', () => {
    const aligned = drawn('Le maire Pla·mon·don dort.', 'The mayor Pl·mond sleeps.', { Plmond: 'Plamondon' });
    const [found] = missing(aligned, ['Plamondon'], lexicon);
    expect(restoreNames(aligned, lexicon, [found!])?.restored).toEqual(['Plamondon']);
    for (const other of [
      { ...found!, rule: 'numbers' as const },
      { ...found!, values: { fault: 'garbled', name: 'Plamondon', word: 'Plmond' } },
      { rule: 'names' as const, status: 'ok' as const },
    ])
      expect(restoreNames(aligned, lexicon, [other])).toBeUndefined();
  });

  test('unless there is no alignment', () => {
    const aligned = drawn('Le maire Pla·mon·don dort.', 'The mayor Pl·mond sleeps.', { Plmond: 'Plamondon' });
    expect(restored({ ...aligned, attention: () => undefined }, ['Plamondon'])).toBeUndefined();
  });
});

describe('a form of several words takes the place of all of them', () => {
  const french = 'Le roi de Gran·de-·Bretagne dort.';
  test.each<[english: string, looks: Looks, expected: string]>([
    ['The king of Great Bri·ain sleeps.', { Briain: 'Grande-Bretagne' }, 'The king of Great Britain sleeps.'],
    ['The king of Great Bri·ain sleeps.', { Great: 'Grande-Bretagne' }, 'The king of Great Britain sleeps.'],
    ['Great Bri·ain sleeps.', { Great: 'Grande-Bretagne' }, 'Great Britain sleeps.'],
    ['The king of Great Bri·ain.', { Briain: 'Grande-Bretagne' }, 'The king of Great Britain.'],
    // other words stay: alone, it is more like the form
    ['The king of sleepy Bri·ain.', { Briain: 'Grande-Bretagne' }, 'The king of sleepy Great Britain.'],
    ['The king of Great-Bri·ttain sleeps.', { 'Great-Brittain': 'Grande-Bretagne' }, 'The king of Great Britain sleeps.'],
  ])('%s %o', (english, looks, expected) => {
    expect(restored(drawn(french, english, looks), ['Grande-Bretagne'])?.[0]).toBe(expected);
  });
});

describe('an article that belonged to the replaced word goes with it', () => {
  test.each<Row>([
    ['Quentovic', 'La rue de Quentovic dort.', 'The street of the East.', { East: 'Quentovic' }, 'The street of Quentovic.'],
    [
      'Quentovic',
      'La rue de Quentovic avec le chat.',
      'The street of the East with the cat.',
      { East: 'Quentovic' },
      'The street of Quentovic with the cat.',
    ],
    [
      'Quentovic',
      'La rue de Quentovic, rue sombre.',
      'The street of the East, dark street.',
      { East: 'Quentovic' },
      'The street of Quentovic, dark street.',
    ],
    // of another noun, of the French, or far away
    [
      'Quentovic',
      'La porte de la maison de Quentovic.',
      'The door of the East house.',
      { East: 'Quentovic' },
      'The door of the Quentovic house.',
    ],
    ['Quentovic', 'Le chat du Quentovic.', 'The cat of the East.', { East: 'Quentovic' }, 'The cat of the Quentovic.'],
    [
      'Quentovic',
      'Selon le maire de Quentovic et le chat.',
      'According to the mayor of East and the cat.',
      { East: 'Quentovic' },
      'According to the mayor of Quentovic and the cat.',
    ],
    ['Quentovic', 'Le chat de Quentovic.', 'To bathe East.', { East: 'Quentovic' }, 'To bathe Quentovic.'],
    [
      'Extrême-Orient',
      'La situation en Ext·rême·-Orient.',
      'The situation in the Ext·rem-Ori.',
      { 'Extrem-Ori': 'Extrême-Orient' },
      'The situation in the Far East.',
    ],
    ['Haye', 'Le maire de La Haye.', 'The mayor of the Ha·ye.', { Haye: 'Haye' }, 'The mayor of the Hague.'],
  ])('%s: %s: %s', (names, french, english, looks, expected) => {
    expect(restored(drawn(french, english, looks), [names])?.[0]).toBe(expected);
  });
});

describe('a name that was left out', () => {
  test.each<Row>([
    ['Plamondon', "Le chat de Roy et d'Anne Plamondon dort.", "Roy's and Anne's cat sleeps.", {}, "Roy's and Anne Plamondon's cat sleeps."],
    [
      'Anne',
      'Le chat de Roy et de Suzon Anne Plamondon dort.',
      "Roy's and Plamondon's cat sleeps.",
      {},
      "Roy's and Anne Plamondon's cat sleeps.",
    ],
    ['Plamondon', 'Anne Plamondon dort.', 'Anne sleeps.', {}, 'Anne Plamondon sleeps.'],
  ])('goes beside its neighbour: %s: %s', (names, french, english, looks, expected) => {
    expect(restored(drawn(french, english, looks), [names])).toEqual([expected, names]);
  });

  test.each<[name: string, french: string, english: string]>([
    ['Plamondon', "Le chat d'Anne Plamondon dort.", 'The cat sleeps.'],
    // which of them?
    ['Plamondon', "Le chat d'Anne et d'Anne Plamondon dort.", 'The cat of Anne and Anne sleeps.'],
    ['Plamondon', "Le chat d'Anne Plamondon dort.", 'The cat of Annette sleeps.'],
    ['Plamondon', "Le chat d'Anne Plamondon dort.", 'The cat of DeAnne sleeps.'],
    // not its neighbours
    ['Plamondon', "Le chat d'Anne, Plamondon et Roy.", 'The cat of Anne and Roy.'],
  ])('unless that is not to be found, once and for sure: %s: %s: %s', (name, french, english) => {
    expect(restored(drawn(french, english, {}), [name])).toBeUndefined();
  });

  test('goes behind the word before it as a last resort', () => {
    const aligned = drawn('Le maire Plamondon dort.', 'The mayor sleeps.', { mayor: 'maire' });
    expect(restored(aligned, ['Plamondon'])).toBeUndefined();
    expect(restored(aligned, ['Plamondon'], 'put-in')).toEqual(['The mayor Plamondon sleeps.', 'Plamondon']);
  });

  test('a name that English may translate does not', () => {
    const aligned = drawn('Le roi célèbre Macédoine hier.', 'The king celebrates yesterday.', { celebrates: 'célèbre' });
    expect(restored(aligned, ['Macédoine'], 'put-in')).toBeUndefined();
  });

  test('a name that came back in its English form is there', () => {
    const aligned = drawn('Le maire Mon·tré·al dort.', 'The mayor Montr·rreal sleeps.', { mayor: 'maire', Montrrreal: 'Montréal' });
    expect(restored(aligned, ['Montréal'], 'put-in')).toEqual(['The mayor Montreal sleeps.', 'Montréal']);
  });
});
