import { type DocumentTranslator, withDocuments } from '../../documents/create-translator.js';
import type { Part, TranslatedSegment } from '../../translation.js';
import type { Translator } from '../../translator/translator.js';

/** The same translator, and every segment that it translates is told, whatever the route. */
export const counted = (translator: Translator, onSegment: (segment: TranslatedSegment) => void): DocumentTranslator => {
  const stream = async function* (...call: Parameters<Translator['stream']>): AsyncGenerator<Part> {
    for await (const part of translator.stream(...call)) {
      if (part.segment) onSegment(part.segment);
      yield part;
    }
  };
  return withDocuments({
    ...translator,
    stream,
    translate: async (...call) => {
      const translation = await translator.translate(...call);
      translation.segments.forEach(onSegment);
      return translation;
    },
  });
};
