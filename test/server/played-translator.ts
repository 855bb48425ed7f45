import { withDocuments, type DocumentTranslator } from '../../src/documents/create-translator.js';
import { Fr2enError } from '../../src/errors.js';
import type { Prose } from '../../src/segmentation/types.js';
import type { Part, TranslateOptions } from '../../src/translation.js';
import { collect } from '../../src/translator/collect.js';

/** What a played model does before it answers a line; what it throws is its failure. */
export type Before = (line: string, signal: AbortSignal | undefined) => Promise<void> | void;

const noStatistics = { waiting: 0, running: 0, batches: 0, rows: 0, aborted: 0, sourceTokens: 0, places: 0, targetTokens: 0 };

/** A translator that writes each line in capitals. */
export const playedTranslator = (
  before: Before = () => undefined,
  name = 'capitals',
): DocumentTranslator & { readonly disposed: () => boolean } => {
  let isDisposed = false;
  async function* stream(source: AsyncIterable<string> | Prose, { signal, onProgress }: TranslateOptions = {}): AsyncGenerator<Part> {
    let french = 'text' in source ? source.text : '';
    if (!('text' in source)) for await (const chunk of source) french += chunk;
    const lines = [...french.matchAll(/[^\r\n]+/gu)];
    let at = 0;
    for (const [id, { index, 0: line }] of lines.entries()) {
      await before(line, signal as AbortSignal | undefined);
      if (signal?.aborted) throw new Fr2enError('ERR_ABORTED', 'the translation was stopped by its signal.', { cause: signal.reason });
      const span = { start: index, end: index + line.length };
      onProgress?.({ done: id + 1, total: lines.length, secondsLeft: 0 });
      yield {
        gap: french.slice(at, index),
        segment: {
          id,
          kind: 'sentence',
          source: { ...span, text: line },
          target: { ...span, text: line.toUpperCase() },
          quotation: { depth: 0, opens: 0, closes: 0 },
          attributions: [],
          origin: 'model',
          tokens: 3,
          checks: line.includes('faux') ? [{ rule: 'numbers', status: 'failed', detail: '3 is missing' }] : [],
        },
      };
      at = span.end;
    }
    yield { gap: french.slice(at), segment: undefined };
  }
  const dispose = async (): Promise<void> => {
    isDisposed = true;
  };
  return {
    ...withDocuments({
      model: { name, revision: '1' },
      stream,
      translate: async (french, options) => collect(stream(typeof french === 'string' ? { text: french } : french, options)),
      statistics: () => ({ ...noStatistics, running: 1 }),
      dispose,
      [Symbol.asyncDispose]: dispose,
    }),
    disposed: () => isDisposed,
  };
};
