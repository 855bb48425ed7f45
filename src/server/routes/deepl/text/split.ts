import type { KnownBlock, Prose } from '../../../../segmentation/types.js';

/** Where a text is cut into sentences: nowhere, at line breaks too, or at points alone. */
export type Split = '0' | '1' | 'nonewlines';

/** The values of `split_sentences`. */
export const splits: readonly Split[] = ['0', '1', 'nonewlines'];

/**
 * A plain text, cut as the request wants it. Line breaks between sentences stay where they are.
 *
 *     'Il pleut\nce soir. Il neige.'   1: 'Il pleut', 'ce soir.', 'Il neige.'   nonewlines: 'Il pleut\nce soir.', 'Il neige.'
 */
export const splitText = (text: string, split: Split): Prose => {
  if (split === 'nonewlines') return { text };
  if (split === '0') return { text, blocks: [{ start: 0, end: text.length, kind: 'heading' }] };
  return { text, blocks: linesOf(text) };
};

/** The same for the blocks of markup, in which a line break is a space. */
export const splitBlocks = (blocks: readonly KnownBlock[], split: Split): readonly KnownBlock[] =>
  split === '0' ? blocks.map((block) => ({ ...block, kind: 'heading' })) : blocks;

/** Each line by itself, so that no sentence goes on into the next; what it looks like is guessed from it, a list's item or a byline. */
const linesOf = (text: string): KnownBlock[] =>
  Array.from(text.matchAll(/[^\n\r]+/gu), ({ 0: line, index }) => ({ start: index, end: index + line.length, kind: 'lines' }));
