import { describe, expect, test } from 'vitest';
import type { Aligned } from '../../../src/alignment/words.js';
import { createLexicon, type Term } from '../../../src/languages/lexicon.js';
import { placeOfName } from '../../../src/repair/names/place-name.js';
import { drawn, type Looks } from '../drawn-alignment.js';

/** The English that stands for a name of the French, as the given words attend to it. */
const place = (name: string, aligned: Aligned, terms: readonly Term[] = []): string | undefined => {
  const lexicon = createLexicon({ terms });
  const found = lexicon.properNames(aligned.answer.source).find(({ text }) => text === name)!;
  const span = placeOfName(found, aligned, aligned.attention()!, lexicon);
  return span && aligned.rendering.text.slice(span.start, span.end);
};

type Row = [name: string, french: string, english: string, looks: Looks, expected: string | undefined];

describe('a name with an English form', () => {
  const french = 'Le maire de Lon·dr·es dort.';
  test.each<Row>([
    // put together from pieces
    ['Londres', french, 'The mayor of Lo·donn sleeps.', { Lodonn: 'Londres' }, 'Lodonn'],
    ['Londres', french, 'The mayor of lo·donn sleeps.', { lodonn: 'Londres' }, 'lodonn'],
    // known to the model, but with a capital
    ['Londres', french, 'The mayor of Larch sleeps.', { Larch: 'Londres' }, 'Larch'],
    // known and without one: a translation
    ['Londres', french, 'The mayor of town sleeps.', { town: 'Londres' }, undefined],
    ['Londres', french, 'The mayor of The sleeps.', { The: 'Londres' }, undefined],
    ['Londres', french, 'The mayor of 12 sleeps.', { 12: 'Londres' }, undefined],
    // half of the attention is enough, less is not
    ['Londres', french, 'The mayor of Larch sleeps.', { Larch: { Londres: 5, maire: 5 } }, 'Larch'],
    ['Londres', french, 'The mayor of Larch sleeps.', { Larch: { Londres: 4, maire: 6 } }, undefined],
  ])('%s of %s: %s', (name, french, english, looks, expected) => {
    expect(place(name, drawn(french, english, looks))).toBe(expected);
  });

  test.each<Row>([
    // at least 0.7 of it
    ['Londres', french, 'The mayor of Londre sleeps.', { Londre: { Londres: 1, maire: 9 } }, 'Londre'],
    ['Londres', french, 'The mayor of Londre sleeps.', { Londre: { Londres: 1, maire: 10 } }, undefined],
    ['Londres', french, 'The mayor of Londoned sleeps.', { Londoned: { Londres: 4, maire: 6 } }, undefined],
    ['Saragosse', 'Le maire de Sar·ago·sse dort.', 'The mayor of Zargoze sleeps.', { Zargoze: { Saragosse: 4, maire: 6 } }, undefined],
    [
      'Copenhague',
      'Le maire de Co·pen·hague dort.',
      'The mayor of Copenhalos sleeps.',
      { Copenhalos: { Copenhague: 4, maire: 6 } },
      'Copenhalos',
    ],
    [
      'Brévin-le-Bas',
      'Le maire de Bré·vin-le·-Bas dort.',
      'Brevin-le-Ba sleeps.',
      { 'Brevin-le-Ba': { 'Brévin-le-Bas': 2, maire: 8 } },
      'Brevin-le-Ba',
    ],
  ])('with little attention, it must be spelt much like the name: %s of %s: %s', (name, french, english, looks, expected) => {
    expect(place(name, drawn(french, english, looks))).toBe(expected);
  });
});

describe('a name that stays', () => {
  const french = "Le maire d'·Ar·ven·ne dort.";
  test.each<Row>([
    // any word at all
    ['Arvenne', french, 'The mayor of respect sleeps.', { respect: "d'Arvenne" }, 'respect'],
    ['Arvenne', french, 'The mayor of respect sleeps.', { respect: { "d'Arvenne": 5, maire: 5 } }, 'respect'],
    ['Arvenne', french, 'The mayor of respect sleeps.', { respect: { "d'Arvenne": 4, maire: 6 } }, undefined],
    // but rather one that looks like an attempt
    [
      'Arvenne',
      french,
      'The mayor of Ar·nette respect sleeps.',
      { Arnette: { "d'Arvenne": 6, maire: 4 }, respect: "d'Arvenne" },
      'Arnette',
    ],
    // with little attention, half of the letters
    ['Arvenne', french, 'The mayor of Arvette sleeps.', { Arvette: { "d'Arvenne": 1, maire: 9 } }, 'Arvette'],
    ['Arvenne', french, 'The mayor of Arvette sleeps.', { Arvette: { "d'Arvenne": 1, maire: 10 } }, undefined],
    ['Arvenne', french, 'The mayor of Serene sleeps.', { Serene: { "d'Arvenne": 4, maire: 6 } }, undefined],
    ['Beaulieu', 'Le chat de Beaulieu dort.', 'The cat of Beaumont sleeps.', { Beaumont: { Beaulieu: 2, chat: 8 } }, 'Beaumont'],
    ['Suzon', 'Le chat de Suzon dort.', 'The cat of Suze sleeps.', { Suze: { Suzon: 2, chat: 8 } }, 'Suze'],
  ])('%s of %s: %s', (name, french, english, looks, expected) => {
    expect(place(name, drawn(french, english, looks))).toBe(expected);
  });

  test.each<Row>([
    // in two pieces the vocabulary almost has it: only a word like it is an attempt, and it comes before one that attends more
    ['Suzon', 'Le chat de Su·zon dort.', 'The Suzy respect sleeps.', { Suzy: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'Suzy'],
    ['Suzon', 'Le chat de Su·zon dort.', 'The Larch respect sleeps.', { Larch: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'Larch respect'],
    ['Suzon', 'Le chat de Su·zon dort.', 'The su·zy, respect sleeps.', { suzy: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'suzy'],
    ['Suzon', 'Le chat de Su·zon dort.', 'The la·rch, respect sleeps.', { larch: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'respect'],
    [
      'Beaulieu',
      'Le chat de Beau·lieu dort.',
      'The Beaumont, respect sleeps.',
      { Beaumont: { Beaulieu: 6, chat: 4 }, respect: 'Beaulieu' },
      'Beaumont',
    ],
    // a capital and pieces are an attempt at any name; three pieces of the name, and either will do
    ['Suzon', 'Le chat de Suzon dort.', 'The La·rch, respect sleeps.', { Larch: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'Larch'],
    ['Suzon', 'Le chat de S·uz·on dort.', 'The la·rch, respect sleeps.', { larch: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'larch'],
    ['Suzon', 'Le chat de S·uz·on dort.', 'The Larch, respect sleeps.', { Larch: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'Larch'],
    ['Suzon', 'Le chat de S·uz·on dort.', 'The suzy, respect sleeps.', { suzy: { Suzon: 6, chat: 4 }, respect: 'Suzon' }, 'respect'],
  ])('which words are attempts at %s: %s', (name, french, english, looks, expected) => {
    expect(place(name, drawn(french, english, looks))).toBe(expected);
  });

  test.each<Row>([
    // a function word, unless a capital in mid-sentence shows that it is none
    ['Arvenne', french, 'The mayor of it sleeps.', { it: "d'Arvenne" }, undefined],
    ['Arvenne', french, 'The mayor of If sleeps.', { If: "d'Arvenne" }, 'If'],
    ['Arvenne', french, 'The mayor, If sleeps.', { If: "d'Arvenne" }, 'If'],
    ['Arvenne', french, 'If the mayor sleeps.', { If: "d'Arvenne" }, undefined],
    ['Arvenne', french, 'The mayor sleeps. If only.', { If: "d'Arvenne" }, undefined],
    ['Arvenne', french, 'The mayor said "If only.', { If: "d'Arvenne" }, undefined],
    // a number
    ['Arvenne', french, 'The mayor of 12 sleeps.', { 12: "d'Arvenne" }, undefined],
    // another name in the source, or its English
    ['Arvenne', "Le chat de Roy et d'·Ar·ven·ne dort.", 'The cat of Roy sleeps.', { Roy: "d'Arvenne" }, undefined],
    ['Arvenne', "Le chat de Roy et d'·Ar·ven·ne dort.", "The Roy's cat sleeps.", { "Roy's": "d'Arvenne" }, undefined],
    ['Arvenne', "Le chat de Londres et d'·Ar·ven·ne dort.", 'The cat of London sleeps.', { London: "d'Arvenne" }, undefined],
    ['Arvenne', "Le chat de Londres et d'·Ar·ven·ne dort.", "The London's cat sleeps.", { "London's": "d'Arvenne" }, undefined],
    // but its own letters are no other name
    ['Arvenne', "Le chat de Londres et d'·Ar·ven·ne dort.", 'The cat of Paris sleeps.', { Paris: "d'Arvenne" }, 'Paris'],
  ])('no word that is right for something else: %s of %s: %s', (name, french, english, looks, expected) => {
    expect(place(name, drawn(french, english, looks))).toBe(expected);
  });
});

describe('a term', () => {
  test('its English is not given away to a name', () => {
    const pair = drawn("La grève d'·Ar·ven·ne dort.", 'The walkout sleeps.', { walkout: "d'Arvenne" });
    expect(place('Arvenne', pair, [['grève', 'walkout']])).toBeUndefined();
    expect(place('Arvenne', pair)).toBe('walkout');
  });
});

describe('the fragments of a torn name', () => {
  const french = "Le maire d'·Ar·ven·ne dort.";
  const some = { "d'Arvenne": 6, maire: 4 };
  test.each<Row>([
    // whichever attends more to it
    ['Arvenne', french, 'The mayor of Ar Venn sleeps.', { Ar: "d'Arvenne", Venn: some }, 'Ar Venn'],
    ['Arvenne', french, 'The mayor of Ar Venn sleeps.', { Ar: some, Venn: "d'Arvenne" }, 'Ar Venn'],
    ['Arvenne', french, 'Ar Venn Esse.', { Ar: some, Venn: "d'Arvenne", Esse: some }, 'Ar Venn Esse'],
    ['Arvenne', french, 'The mayor of Ar. Venn sleeps.', { Ar: "d'Arvenne", Venn: some }, 'Ar. Venn'],
    ['Arvenne', french, "The mayor of Ar' Venn sleeps.", { Ar: some, Venn: "d'Arvenne" }, "Ar' Venn"],
    // not torn, but twice
    ['Arvenne', french, 'The mayor of Ar, Venn sleeps.', { Ar: "d'Arvenne", Venn: some }, 'Ar'],
    ['Arvenne', french, 'The mayor of Ar, Venn sleeps.', { Ar: some, Venn: "d'Arvenne" }, 'Venn'],
    ['Arvenne', french, 'The mayor of Ar and Venn sleeps.', { Ar: some, Venn: "d'Arvenne" }, 'Venn'],
    ['Arvenne', french, 'The mayor of Ar - Venn sleeps.', { Ar: some, Venn: "d'Arvenne" }, 'Venn'],
  ])('%s of %s: %s', (name, french, english, looks, expected) => {
    expect(place(name, drawn(french, english, looks))).toBe(expected);
  });
});
