// A model that answers at once: word for word, with an alignment and full confidence. It serves to measure everything but the model.
import { setImmediate as turn } from 'node:timers/promises';

const dictionary = new Map(
  Object.entries({
    le: 'the',
    la: 'the',
    les: 'the',
    un: 'a',
    une: 'a',
    des: 'some',
    de: 'of',
    du: 'of-the',
    et: 'and',
    est: 'is',
    à: 'in',
    au: 'at-the',
    a: 'has',
    en: 'in',
    que: 'that',
    qui: 'who',
    ce: 'this',
    ne: 'not',
    pas: 'indeed',
    dans: 'in',
    pour: 'for',
    par: 'by',
    sur: 'on',
    avec: 'with',
    ont: 'have',
    été: 'been',
    personne: 'nobody',
    selon: 'according-to',
    depuis: 'since',
    plus: 'more',
    cette: 'this',
    aussi: 'also',
    déjà: 'already',
    sans: 'without',
  }),
);

const words = /\p{L}+/gu;
const decimals = /(?<=\d),(?=\d)/gu;

/** The English of a token: of the words in it, those that the dictionary has, the others as they are. */
const inEnglish = (token) => token.replace(words, (word) => dictionary.get(word.toLowerCase()) ?? word).replace(decimals, '.');

/** Word for word: each step looks at its own word. Made once for each length, since what is measured is not the model's memory. */
const alignmentOf = (steps) => {
  const known = alignments.get(steps);
  if (known) return known;
  const made = Array.from({ length: steps }, (_, step) => new Float32Array(steps).fill(1, step, step + 1));
  alignments.set(steps, made);
  return made;
};
const alignments = new Map();

/** The answer to a unit: a token is what stands between two spaces. */
export const playedAnswer = (source) => {
  const sourceSpans = [];
  const spans = [];
  let text = '';
  let at = 0;
  for (const token of source.split(' ')) {
    sourceSpans.push({ start: at, end: at + token.length });
    at += token.length + 1;
    const word = inEnglish(token);
    if (spans.length > 0) text += ' ';
    spans.push({ start: text.length, end: text.length + word.length });
    text += word;
  }
  const alignment = alignmentOf(spans.length + 1);
  const hypothesis = {
    tokens: spans.map(() => 1),
    score: -0.1,
    tokenScores: alignment.map(() => -0.1),
    alignment,
    text,
    spans,
    truncated: false,
  };
  return { source, sourceSpans, unknown: [], hypotheses: [hypothesis] };
};

/** A {@link Marian} of such answers. */
export const playedMarian = () => ({
  name: 'played',
  revision: '1',
  longestUnit: 80,
  workers: 1,
  aligns: true,
  // in a turn of the loop of its own, as the message of a worker comes in
  translate: async (units) => {
    await turn();
    return units.map((unit) => playedAnswer(unit));
  },
  score: async () => [],
  align: async () => [],
  dispose: async () => undefined,
});
