import { isAttributionLine } from '../../attribution-lines/recognise/is-attribution-line.js';
import { trimSpan, type Span } from '../../text/spans.js';
import { sentencesIn } from '../sentences/sentences.js';
import type { Block, KnownBlock } from '../types.js';
import { toBlocks } from './blocks.js';
import { endsClause } from './text-lines.js';

/**
 * The blocks of a text: those that its reader knows, as they are, and between them those that the lines look like.
 *
 *     'Titre\nIl part.', heading 0–5   →   headline 'Titre', prose 'Il part.'
 *
 * @param known - in order, without overlap
 */
export const allBlocks = (text: string, known: readonly KnownBlock[]): Block[] => {
  if (known.length === 0) return toBlocks(text, isAttributionLine);
  const blocks: Block[] = [];
  let at = 0;
  for (const block of known) {
    blocks.push(...guessed(text, { start: at, end: block.start }), ...taken(text, block));
    at = block.end;
  }
  return [...blocks, ...guessed(text, { start: at, end: text.length })];
};

const guessed = (text: string, { start, end }: Span): Block[] => {
  const part = text.slice(start, end);
  if (part.trim() === '') return [];
  return toBlocks(part, isAttributionLine).map((block) => ({ ...block, start: start + block.start, end: start + block.end }));
};

const taken = (text: string, block: KnownBlock): Block[] => {
  if (block.kind === 'lines') return guessed(text, block);
  const span = trimSpan(text, block);
  return span.start === span.end ? [] : [{ ...span, kind: kindOf(text, span, block.kind) }];
};

const kindOf = (text: string, span: Span, kind: Exclude<KnownBlock['kind'], 'lines'>): Block['kind'] => {
  switch (kind) {
    case 'heading':
      return 'headline';
    case 'item':
      return 'item';
    case 'cue':
      return 'dialogue';
    case 'paragraph':
      return isByline(text, span) ? 'attribution' : 'prose';
    case 'cell':
      if (isByline(text, span)) return 'attribution';
      return endsClause(text, span) || sentencesIn(text, span).length > 1 ? 'prose' : 'headline';
  }
};

const isByline = (text: string, span: Span): boolean => !/[\n\r]/u.test(text.slice(span.start, span.end)) && isAttributionLine(text, span);
