import { Buffer } from 'node:buffer';
import type { TranslatedSegment, TranslateOptions } from '../translation.js';
import { collect } from '../translator/collect.js';
import type { Translator } from '../translator/translator.js';
import { createMarkupPlacer, type MarkedPart, withoutWords } from './markup/with-markup.js';
import type { Emit } from './outputs/emit.js';
import { emitterFor } from './outputs/emitter.js';
import { documentJson } from './outputs/json.js';
import { proseOf } from './prose.js';
import type { Source } from './source.js';
import { version } from './version.js';

/** How to write a document. */
export interface DocumentOptions extends TranslateOptions {
  readonly emit: Emit;
  /** With `json`: one object per line, for programs, not indented for reading. With `jsonl`: each line names its file. */
  readonly isOneOfSeveral?: boolean;
  /** Called with every segment, in order, before it is written. */
  readonly onSegment?: (segment: TranslatedSegment) => void;
}

/**
 * Translates a document and yields the bytes of its English as they are made.
 *
 * @throws the same errors as `Translator.translate`
 */
export async function* translateDocument(source: Source, translator: Translator, options: DocumentOptions): AsyncGenerator<Uint8Array> {
  const { emit, isOneOfSeveral = false, onSegment, ...call } = options;
  // the page shows in the English, too, who is speaking: aligned words tell
  const parts = translateParts(source, translator, emit === 'bilingual' ? { ...call, words: true } : call, onSegment);
  if (emit === 'json') {
    const json = documentJson(translator.model, source, await collect(parts));
    yield Buffer.from(`${isOneOfSeveral ? JSON.stringify(json) : JSON.stringify(json, undefined, 2)}\n`);
    return;
  }
  const emitter = emitterFor(emit, source, { label: source.label, model: translator.model, version: version(), isOneOfSeveral });
  for await (const part of parts) yield emitter.write(part);
  yield emitter.end();
}

/** The whole English of a document at once. @throws the same errors as `Translator.translate` */
export const translateWhole = async (source: Source, translator: Translator, options: DocumentOptions): Promise<Buffer> => {
  const pieces: Uint8Array[] = [];
  for await (const piece of translateDocument(source, translator, options)) pieces.push(piece);
  return Buffer.concat(pieces);
};

/**
 * The parts of a document as the translator makes them, each with its inline markup in place.
 *
 * @throws the same errors as `Translator.translate`
 */
export async function* translateParts(
  { document }: Pick<Source, 'document'>,
  translator: Translator,
  call: TranslateOptions,
  onSegment?: DocumentOptions['onSegment'],
): AsyncGenerator<MarkedPart> {
  const place = createMarkupPlacer(document);
  const keepsWords = call.words ?? false;
  for await (const part of translator.stream(proseOf(document), call)) {
    const marked = place(part);
    const segment = marked.segment && (keepsWords || !document.tags ? marked.segment : withoutWords(marked.segment));
    if (segment) onSegment?.(segment);
    yield { ...marked, segment };
  }
}
