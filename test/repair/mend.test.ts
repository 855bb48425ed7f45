import { describe, expect, test } from 'vitest';
import { toAligned } from '../../src/alignment/words.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import type { Align, Rendering } from '../../src/marian/types.js';
import { mend } from '../../src/repair/mend.js';
import { type Proposal, proposalOf } from '../../src/repair/proposals.js';
import { answerWith, changed, type PlayedWord, playedWords, renderingOf, straightMarks } from './played-marian.js';

const lexicon = createLexicon();

type Changes = Readonly<Record<string, string>>;

/** @param changes - English words, and what the model wrote in their place; '' leaves a word out */
const written = (source: string, changes: Changes): Rendering => renderingOf(source, changed(playedWords(source), changes));

const mended = async (source: string, rendering: Rendering, align?: Align): Promise<{ start: Proposal; proposal: Proposal }> => {
  const marks = straightMarks(source);
  const aligned = toAligned(answerWith(source, [rendering]), rendering);
  const start = proposalOf(aligned, marks, lexicon, []);
  return { start, proposal: await mend({ aligned, marks, start }, { lexicon, align }) };
};

const failed = ({ checks }: Proposal): unknown[] =>
  checks.filter(({ status }) => status === 'failed').map(({ values }) => values?.['fault']);

describe('each repair says what it has done, and for which rule', () => {
  test.each<[source: string, changes: Changes, english: string, step: Proposal['steps'][number]]>([
    [
      'Le maire a 35 ans et 12 lettres.',
      { '35': '53', '12': '21' },
      'The mayor has 35 years and 12 letters.',
      { rule: 'numbers', values: { repair: 'numbers-aligned', numbers: '35, 12' } },
    ],
    [
      'Le maire Plamondon dort.',
      { Plamondon: 'Plmond' },
      'The mayor Plamondon sleeps.',
      { rule: 'names', values: { repair: 'names-aligned', names: 'Plamondon' } },
    ],
    [
      'Avec Bérénice, le chat dort.',
      { Bérénice: 'Brenice' },
      'With Bérénice, the cat sleeps.',
      { rule: 'names', values: { repair: 'names-rewritten' } },
    ],
    [
      'La maison Quentovic dort.',
      { Quentovic: "Quentovic's" },
      'The house Quentovic sleeps.',
      { rule: 'names', values: { repair: 'endings-removed' } },
    ],
    [
      'Le maire a une Constitution.',
      { Constitution: 'constitution' },
      'The mayor has a Constitution.',
      { rule: 'names', values: { repair: 'capitals-restored' } },
    ],
    [
      'Une situation "très grave" hier.',
      { '"': '', very: "'very", serious: "serious'" },
      'A situation "very serious" yesterday.',
      { rule: 'quotations', values: { repair: 'marks-doubled' } },
    ],
    [
      'Une situation "très grave" hier.',
      { '"': '' },
      'A situation "very serious" yesterday.',
      { rule: 'quotations', values: { repair: 'marks-placed' } },
    ],
    [
      'Une situation très grave.',
      { very: '"very', serious: 'serious"' },
      'A situation very serious.',
      { rule: 'quotations', values: { repair: 'marks-removed' } },
    ],
  ])('%s %o', async (source, changes, english, step) => {
    const { proposal } = await mended(source, written(source, changes));
    expect(proposal.text).toBe(english);
    expect(proposal.steps).toEqual([step]);
    expect(failed(proposal)).toEqual([]);
  });
});

test('English without a fault is left as it is', async () => {
  const source = 'Une situation "très grave" hier.';
  const { start, proposal } = await mended(source, written(source, {}));
  expect(proposal).toBe(start);
});

test('the repairs follow one another, the marks around the repaired words', async () => {
  const source = 'Le maire Plamondon a "35 ans" hier.';
  const { proposal } = await mended(source, written(source, { Plamondon: 'Plmond', '35': '53', '"': '' }));
  expect(proposal.text).toBe('The mayor Plamondon has "35 years" yesterday.');
  expect(proposal.steps.map(({ values }) => values.repair)).toEqual(['numbers-aligned', 'names-aligned', 'marks-placed']);
});

test('single marks that the quotation has besides do not stay within it', async () => {
  const source = 'Une "situation très grave" de hier.';
  const { proposal } = await mended(source, written(source, { '"': '', very: "'very'" }));
  expect(proposal.text).toBe('A "situation very serious" of yesterday.');
});

test('marks that the alignment cannot put around all of their words are put in, and the words outside them told', async () => {
  const source = 'Une situation "très grave" hier.';
  const clean = playedWords(source).filter(({ text }) => text !== '"');
  // A very situation serious yesterday.
  const rendering = renderingOf(
    source,
    [0, 2, 1, 3, 4, 5].map((at) => clean[at]!),
  );
  const { start, proposal } = await mended(source, rendering);
  expect(failed(start)).toEqual(['count']);
  expect(proposal.text).toMatch(/^[^"]*"[^"]+"[^"]*$/u);
  expect(failed(proposal)).toEqual(['crossed']);
  const [crossed] = proposal.checks.filter(({ status }) => status === 'failed');
  const [word] = crossed!.target!;
  expect(proposal.text.slice(word!.start, word!.end)).toBe(crossed!.values!['word']);
});

test('what the alignment showed about the words is not forgotten when the marks are placed', async () => {
  // nobody can tell where 35 belongs: its neighbours are left out
  const source = 'La ville a perdu "35 postes" hier soir.';
  const clean = playedWords(source).filter(({ text }) => text !== '"');
  const rendering = renderingOf(source, [...clean.slice(0, 4), ...clean.slice(5), clean[4]!]);
  const { start, proposal } = await mended(source, rendering);
  expect(failed(start)).toContain('moved');
  expect(failed(proposal)).toEqual([]);
});

describe('English that the model did not align', () => {
  const source = 'Le maire Plamondon dort "hier soir".';
  const wrong = written(source, { Plamondon: 'Plmond', '"': '' });
  const { alignment, ...unaligned } = wrong;
  /** The other model aligns without quotation marks. */
  const lending =
    (rows: (given: readonly Float32Array[]) => readonly Float32Array[]): Align =>
    async (pairs) =>
      pairs.map(({ source: french, target }) => {
        const words = playedWords(french).map((word): PlayedWord => ({ ...word, text: word.text === 'Plamondon' ? 'Plmond' : word.text }));
        const given = renderingOf(french, words);
        expect(given.text).toBe(target);
        return answerWith(french, [{ ...given, alignment: rows(given.alignment!) }]);
      });

  test('stays as it is if nobody aligns it', async () => {
    const { start, proposal } = await mended(source, unaligned);
    expect(alignment).toBeDefined();
    expect(proposal).toBe(start);
  });

  test('is repaired by a borrowed alignment', async () => {
    const { proposal } = await mended(
      source,
      unaligned,
      lending((given) => given),
    );
    expect(proposal.text).toBe('The mayor Plamondon sleeps "yesterday evening".');
    expect(failed(proposal)).toEqual([]);
  });

  test('is marked as doubtful if that one is not sure of the place of a mark', async () => {
    const even = (given: readonly Float32Array[]): Float32Array[] => given.map((row) => row.map(() => 1 / row.length));
    const { proposal } = await mended(source, { ...unaligned, text: wrong.text.replace('Plmond', 'Plamondon') }, async (pairs) =>
      pairs.map(({ source: french }) => {
        const given = renderingOf(french, playedWords(french));
        return answerWith(french, [{ ...given, alignment: even(given.alignment!) }]);
      }),
    );
    expect(failed(proposal)).toEqual(['unsure']);
  });

  test('nothing is borrowed for what needs none', async () => {
    let asked = 0;
    const align: Align = async () => {
      asked += 1;
      return [];
    };
    const clean: Rendering = { ...written('Le maire dort.', {}) };
    delete (clean as { alignment?: unknown }).alignment;
    await mended('Le maire dort.', clean, align);
    await mended('Le maire dort.', { ...clean, text: 'The mayor sleeps sleeps sleeps sleeps.' }, align);
    expect(asked).toBe(0);
    await mended(source, unaligned, align);
    expect(asked).toBe(1);
  });
});
