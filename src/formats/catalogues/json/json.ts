import { decode } from '../../encoding/encoding.js';
import { createBuilder } from '../../marked/builder.js';
import type { MarkedDocument, RenderSlot } from '../../marked/types.js';
import { markedWriter, writeMarked } from '../../marked/writer.js';
import type { Format, Writer } from '../../types.js';
import { addScalars } from '../add-scalar.js';
import { englishScalars } from '../english-scalar.js';
import { english, isFrench } from '../language-name.js';
import { readValue } from '../message/read-value.js';
import { readJsonString, writeJsonString } from './strings.js';
import { jsonStrings, type JsonString } from './walk.js';

const render: RenderSlot = (slot, document) => {
  const { file } = slot.slot;
  const [value = ''] = englishScalars([readJsonString(document.file, file).value], slot, document);
  return writeJsonString(value, document.file.slice(file.start, file.end));
};

const read = (bytes: Uint8Array, encoding?: string): MarkedDocument => {
  const { text: file, bom } = decode(bytes, encoding);
  const builder = createBuilder(file);
  const top: JsonString[] = [];
  let deepest = 0;
  for (const string of jsonStrings(file)) {
    if (string.role === 'key') {
      deepest = Math.max(deepest, string.depth);
      if (string.depth === 1) top.push(string);
      continue;
    }
    const scalar = readJsonString(file, string);
    if (string.key === '@@locale' && isFrench(scalar.value)) builder.patch({ start: string.start + 1, end: string.end - 1 }, english);
    const value = string.isMetadata ? undefined : readValue(scalar.value);
    if (value) addScalars(builder, scalar.file, [{ scalar, value }]);
  }
  const [only] = top;
  if (only && top.length === 1 && deepest > 1 && isFrench(only.key)) builder.patch({ start: only.start + 1, end: only.end - 1 }, english);
  return builder.build(bom);
};

/**
 * JSON as programs keep their texts in it, ARB of Flutter too. Prose is in string values; a key `fr` that holds all others becomes `en`,
 * and so does `@@locale`. What stands under a key that begins with `@` stays.
 */
export const json: Format<MarkedDocument> & { readonly writer: (document: MarkedDocument) => Writer } = {
  name: 'json',
  extensions: ['.json', '.arb'],
  read: (bytes, options) => read(bytes, options?.encoding),
  write: (document, pieces) => writeMarked(document, pieces, render),
  writer: (document) => markedWriter(document, render),
};
