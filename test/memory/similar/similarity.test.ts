import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bitsIn, mostWordEdits, passagesOf, runsOf, signatureOf } from '../../../src/memory/similar/passages.js';
import { similarityOf } from '../../../src/memory/similar/similarity.js';
import { tokensOf } from '../../../src/memory/similar/tokens.js';

const similarity = (one: string, other: string): number | undefined => similarityOf(tokensOf(one), tokensOf(other));

test.each([
  ['Le train part à midi.', 'Le train part à midi !', 1 - 1 / 11],
  ['Le train part à midi.', 'le train part à midi.', 1 - 1 / 11],
  ['Le train de nuit part à midi.', 'Le train de nuit part à minuit.', 1 - 2 / 15],
  ['Le train de nuit part à midi.', 'Le train de nuit ne part à midi.', 1 - 2 / 17],
  ['Merci à tous.', 'Merci à tous', 1 - 1 / 7],
  ['« Oui », dit le maire de Lyon.', '"Oui", dit le maire de Lyon.', 1],
  ['Il est tard.', 'Il est tard.', 1],
])('%s | %s', (one, other, alike) => expect(similarity(one, other)).toBeCloseTo(alike, 10));

test.each([
  ['Le train part à midi.', 'Le train part à minuit.'],
  ['Merci.', 'Merci !'],
  ['Oui', 'Non'],
  ['Le chat dort sur le lit.', 'Le lit dort sur le chat.'],
  ['Le maire a parlé hier à Lyon.', 'Le maire a parlé hier à Lyon, et le préfet aussi.'],
])('too different: %s | %s', (one, other) => expect(similarity(one, other)).toBeUndefined());

const token = fc.constantFrom(...'le la maire ville a dit oui non Oui hier 12 , . ! « » - route pont rue'.split(' '));
const text = fc.array(token, { minLength: 0, maxLength: 30 });
/** A text and one that a few edits have made of it. */
const pair = fc
  .tuple(text, fc.array(fc.tuple(fc.nat(29), fc.constantFrom('put', 'out', 'in'), token), { maxLength: 5 }))
  .map(([tokens, edits]) => {
    const other = [...tokens];
    for (const [at, kind, word] of edits) {
      if (kind === 'put' && at < other.length) other[at] = word;
      else if (kind === 'out') other.splice(at, 1);
      else if (kind === 'in') other.splice(at, 0, word);
    }
    return [tokens.join(' '), other.join(' ')] as const;
  });

test('it is the same both ways, between 0.85 and 1, and 1 only for the same words and signs', () => {
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const alike = similarity(one, other);
      expect(similarity(other, one)).toBe(alike);
      if (alike !== undefined) expect(alike).toBeGreaterThanOrEqual(0.85);
      expect(alike === 1).toBe(tokensOf(one).all.join(' ') === tokensOf(other).all.join(' '));
    }),
  );
});

test('texts that are alike share a passage at a place that is looked at, and their signatures are near', () => {
  let alike = 0;
  fc.assert(
    fc.property(pair, ([one, other]) => {
      const [a, b] = [tokensOf(one), tokensOf(other)];
      // a text of signs alone, or nearly so, has too few words to be cut into passages
      if (similarityOf(a, b) === undefined || Math.min(a.words.length, b.words.length) <= mostWordEdits(Math.max(a.size, b.size)) + 1)
        return;
      alike += 1;
      const edits = mostWordEdits(a.size);
      const runs = runsOf(a);
      const isFound = passagesOf(b).some(({ hashes, start }) =>
        runs.some(
          (run) =>
            run.hashes[0] === hashes[0] &&
            run.hashes[1] === hashes[1] &&
            Math.abs(start - run.start) + Math.abs(b.words.length - start - (a.words.length - run.start)) <= edits,
        ),
      );
      expect(isFound).toBe(true);
      expect(bitsIn(signatureOf(a) ^ signatureOf(b))).toBeLessThanOrEqual(2 * edits);
    }),
    { numRuns: 3000 },
  );
  expect(alike).toBeGreaterThan(500);
});
