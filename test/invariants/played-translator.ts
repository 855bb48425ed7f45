import { segment } from '../../src/segmentation/segment.js';
import type { Prose } from '../../src/segmentation/types.js';
import type { Part, TranslatedSegment, WordPair } from '../../src/translation.js';
import type { Translator } from '../../src/translator/translator.js';
import { wordsOf } from '../../src/units/attached/words.js';

/**
 * A translator with real segments and a model that is a function: gaps are copied, and the English words stand for the French words in
 * their order.
 */
export const playedTranslator = (english: (french: string) => string): Translator => {
  async function* stream(source: AsyncIterable<string> | Prose): AsyncGenerator<Part> {
    if (!('text' in source)) throw new Error('a played translator takes prose');
    const { text, seams = [] } = source;
    let at = 0;
    let length = 0;
    for (const [id, found] of segment(source).entries()) {
      const gap = text.slice(at, found.start);
      const french = text.slice(found.start, found.end);
      const target = english(french);
      const start = length + gap.length;
      length = start + target.length;
      at = found.end;
      const hasSeam = seams.some((seam) => found.start < seam && seam < found.end);
      const translated: TranslatedSegment = {
        id,
        kind: found.kind,
        source: { start: found.start, end: found.end, text: french },
        target: { start, end: length, text: target },
        quotation: found.quotation,
        attributions: found.attributions,
        origin: 'model',
        checks: [],
        ...(hasSeam && { words: pairsInOrder(french, target, found.start, start) }),
      };
      yield { gap, segment: translated };
    }
    yield { gap: text.slice(at), segment: undefined };
  }
  const dispose = async (): Promise<void> => undefined;
  return {
    model: { name: 'played', revision: '1' },
    stream,
    translate: async () => {
      throw new Error('a played translator streams');
    },
    statistics: () => noStatistics,
    dispose,
    [Symbol.asyncDispose]: dispose,
  };
};

const noStatistics = { waiting: 0, running: 0, batches: 0, rows: 0, aborted: 0, sourceTokens: 0, places: 0, targetTokens: 0 };

/** The French again. */
export const echo = playedTranslator((french) => french);

const pairsInOrder = (french: string, english: string, from: number, to: number): WordPair[] => {
  const there = wordsOf(english);
  return wordsOf(french).flatMap(({ start, end }, nth) => {
    const target = there[nth];
    return target ? [{ source: { start: start + from, end: end + from }, target: { start: target.start + to, end: target.end + to } }] : [];
  });
};
