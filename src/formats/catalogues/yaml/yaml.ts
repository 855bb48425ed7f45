import { isMap, isPair, isScalar, isSeq, type Document, type Scalar as YamlNode } from 'yaml';
import { decode } from '../../encoding/encoding.js';
import { createBuilder, type Builder } from '../../marked/builder.js';
import type { MarkedDocument, RenderSlot } from '../../marked/types.js';
import { markedWriter, writeMarked } from '../../marked/writer.js';
import type { Format, Writer } from '../../types.js';
import { addScalars } from '../add-scalar.js';
import { englishScalars } from '../english-scalar.js';
import { english, isFrench } from '../language-name.js';
import { readValue } from '../message/read-value.js';
import { yamlDocuments } from './documents.js';
import { isPlainSafe } from './plain-safe.js';
import { readYamlScalar } from './read-scalar.js';
import { type ScalarPlace, writeYamlScalar } from './write-scalar.js';

/** A YAML file, and the starts of those of its slots that stand inside [ ] or { }. */
export interface YamlFile extends MarkedDocument {
  readonly inFlow: ReadonlySet<number>;
}

const render: RenderSlot<YamlFile> = (slot, document) => {
  const { file } = slot.slot;
  const [value = ''] = englishScalars([readYamlScalar(document.file, file).value], slot, document);
  return writeYamlScalar(value, document.file, file, document.inFlow.has(file.start) ? 'flow' : 'block');
};

const read = (bytes: Uint8Array, encoding?: string): YamlFile => {
  const { text: file, bom } = decode(bytes, encoding);
  const builder = createBuilder(file);
  const inFlow = new Set<number>();
  for (const document of yamlDocuments(file)) {
    renameLanguage(builder, file, document);
    for (const { node, place } of valuesOf(document)) {
      if (typeof node.value !== 'string' || !node.range || (node.tag !== undefined && node.tag !== 'tag:yaml.org,2002:str')) continue;
      addNode(builder, file, { value: node.value, start: node.range[0], end: node.range[1], isPlain: node.type === 'PLAIN', place });
      if (place === 'flow') inFlow.add(node.range[0]);
    }
  }
  return { ...builder.build(bom), inFlow };
};

interface Found {
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly isPlain: boolean;
  readonly place: ScalarPlace;
}

const addNode = (builder: Builder, file: string, { value, start, end, isPlain, place }: Found): void => {
  // what YAML 1.1 takes for a boolean or a number (no, 1:30) is no text there
  if (isPlain && !value.includes('\n') && !value.startsWith(':') && !isPlainSafe(value, place)) return;
  const scalar = readYamlScalar(file, { start, end });
  // the parser is right; where we read something else, the scalar stays as it is
  if (scalar.value !== value.slice(0, scalar.value.length) || !/^\n*$/u.test(value.slice(scalar.value.length))) return;
  const read = readValue(scalar.value);
  if (read) addScalars(builder, scalar.file, [{ scalar, value: read }]);
};

/** The scalars of a document that are no keys, in order. */
function* valuesOf(document: Document.Parsed): Generator<{ readonly node: YamlNode; readonly place: ScalarPlace }> {
  const waiting: { readonly node: unknown; readonly place: ScalarPlace }[] = [{ node: document.contents, place: 'block' }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node } = next;
    if (isScalar(node)) yield { node, place: next.place };
    else if (isMap(node) || isSeq(node)) {
      const place = node.flow || next.place === 'flow' ? 'flow' : 'block';
      for (let nth = node.items.length - 1; nth >= 0; nth -= 1) {
        const item: unknown = node.items[nth];
        waiting.push({ node: isPair(item) ? item.value : item, place });
      }
    }
  }
}

/** A key `fr` that holds all of a document becomes `en`, as Rails wants it. */
const renameLanguage = (builder: Builder, file: string, { contents }: Document.Parsed): void => {
  if (!isMap(contents) || contents.items.length !== 1) return;
  const { key, value } = contents.items[0]!;
  if (!isScalar(key) || typeof key.value !== 'string' || !isFrench(key.value) || !isMap(value)) return;
  const start = file.indexOf(key.value, key.range[0]);
  if (start < key.range[1]) builder.patch({ start, end: start + key.value.length }, english);
};

/** YAML as programs keep their texts in it: Rails, Symfony, Hugo. Prose is in string values; keys and all other types stay. */
export const yaml: Format<YamlFile> & { readonly writer: (document: YamlFile) => Writer } = {
  name: 'yaml',
  extensions: ['.yaml', '.yml'],
  read: (bytes, options) => read(bytes, options?.encoding),
  write: (document, pieces) => writeMarked(document, pieces, render),
  writer: (document) => markedWriter(document, render),
};
