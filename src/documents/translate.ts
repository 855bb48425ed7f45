import { Buffer } from 'node:buffer';
import type { Prose } from '../segmentation/types.js';
import type { TranslatedSegment, TranslateOptions } from '../translation.js';
import type { Translator } from '../translator/translator.js';
import type { Emit } from './outputs/emit.js';
import { emitterFor } from './outputs/emitter.js';
import { documentJson } from './outputs/json.js';
import type { Source } from './source.js';

/** How a document is written. */
export interface DocumentOptions extends TranslateOptions {
  readonly emit: Emit;
  /** `json`: one object a line, for programs, and not set out for reading. `jsonl`: each line names its file. */
  readonly isOneOfSeveral?: boolean;
  /** Told of every segment, in order, before it is written. */
  readonly onSegment?: (segment: TranslatedSegment) => void;
}

/**
 * Translates a document as it was read: the bytes of its English, as they come.
 *
 * @throws as `Translator.translate` does
 */
export async function* translateDocument(source: Source, translator: Translator, options: DocumentOptions): AsyncGenerator<Uint8Array> {
  const { emit, isOneOfSeveral = false, onSegment, ...call } = options;
  if (emit === 'json') {
    const english = await translator.translate(proseOf(source), call);
    for (const segment of english.segments) onSegment?.(segment);
    const json = documentJson(translator.model, source, english);
    yield Buffer.from(`${isOneOfSeveral ? JSON.stringify(json) : JSON.stringify(json, undefined, 2)}\n`);
    return;
  }
  const emitter = emitterFor(emit, source, isOneOfSeveral ? source.label : undefined);
  for await (const part of translator.stream(proseOf(source), call)) {
    if (part.segment) onSegment?.(part.segment);
    yield emitter.write(part);
  }
  yield emitter.end();
}

const proseOf = ({ document: { prose, blocks, opaque } }: Source): Prose => ({ text: prose, blocks, opaque });
