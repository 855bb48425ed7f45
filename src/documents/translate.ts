import { Buffer } from 'node:buffer';
import type { Prose } from '../segmentation/types.js';
import type { TranslatedSegment, TranslateOptions } from '../translation.js';
import type { Translator } from '../translator/translator.js';
import type { Emit } from './outputs/emit.js';
import { emitterFor } from './outputs/emitter.js';
import { documentJson } from './outputs/json.js';
import type { Source } from './source.js';

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
