import type { MarkedPart } from '../../../src/documents/markup/with-markup.js';
import type { Document, PlacedTag, Tag } from '../../../src/formats/types.js';
import type { KnownBlock } from '../../../src/segmentation/types.js';
import type { Span } from '../../../src/text/spans.js';
import type { MarkedSentence } from '../../cases/markup/sentence.js';
import { marked } from './marked-text.js';

/** A document of marked sentences, each a block, as a format's reader would make it. */
export interface MarkedSentences extends Document {
  readonly blocks: readonly KnownBlock[];
  readonly opaque: readonly Span[];
  readonly tags: readonly Tag[];
}

const between = '\n\n';

export const documentOf = (sentences: readonly Pick<MarkedSentence, 'french' | 'block'>[]): MarkedSentences => {
  const blocks: KnownBlock[] = [];
  const opaque: Span[] = [];
  const all: Tag[] = [];
  let prose = '';
  for (const { french, block = 'paragraph' } of sentences) {
    if (prose !== '') prose += between;
    const start = prose.length;
    const { text, tags } = marked(french);
    const first = all.length;
    for (const { at, side, partner, raw } of tags)
      all.push({ at: start + at, side, partner: partner === undefined ? undefined : first + partner, label: raw });
    for (const { at, raw, partner } of tags) if (raw === '<code>') opaque.push({ start: start + at, end: start + tags[partner!]!.at });
    prose += text;
    blocks.push({ start, end: prose.length, kind: block === 'heading' ? 'heading' : 'paragraph' });
  }
  return { prose, bom: false, blocks, opaque, tags: all };
};

/** The English of a document's parts, a block each, with the places of its tags in it. */
export const blocksOf = (parts: readonly MarkedPart[]): { readonly text: string; readonly tags: readonly PlacedTag[] }[] => {
  let text = '';
  const tags: PlacedTag[] = [];
  const add = (piece: string, placed: readonly PlacedTag[]): void => {
    tags.push(...placed.map(({ tag, at }) => ({ tag, at: text.length + at })));
    text += piece;
  };
  for (const { gap, gapTags, segment, marked: own } of parts) {
    add(gap, gapTags);
    if (segment) add(own?.text ?? segment.target.text, own?.tags ?? []);
  }
  let start = 0;
  return text.split(between).map((block) => {
    const from = start;
    start += block.length + between.length;
    const inside = tags.filter(({ at }) => at >= from && at <= from + block.length);
    return { text: block, tags: inside.map(({ tag, at }) => ({ tag, at: at - from })) };
  });
};
