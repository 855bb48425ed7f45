import { decodeHTML } from 'entities';
import type { Span } from '../../../text/spans.js';
import { placeholder } from './placeholders.js';
import type { Part } from './types.js';

/** Elements that end a paragraph: no sentence goes on behind them. */
const blockTags =
  'address|article|aside|blockquote|body|caption|dd|div|dl|dt|figcaption|figure|footer|form|h[1-6]|header|hr|html|legend|li|main|nav|ol|option|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul';

const kinds = [
  String.raw`(?<comment><!--[^]{0,500}?-->)`,
  String.raw`(?<block><\/?(?:${blockTags})(?:\s[^<>]{0,2000})?\/?>|\|{1,2})`,
  // numbers: react-i18next
  String.raw`(?<tag><(?<slash>\/?)(?<name>[A-Za-z][\w.:-]{0,60}|\d{1,3})(?:\s[^<>]{0,2000}?)?(?<empty>\/?)>)`,
  String.raw`(?<entity>&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});)`,
  String.raw`(?<percent>%%)`,
  // control characters and halves of surrogate pairs are no text
  String.raw`(?<opaque>${placeholder}|(?:(?![\t\n\r])\p{Cc})+|[\ud800-\udfff]+)`,
];

const token = new RegExp(kinds.join('|'), 'gu');

/** Cheap: most strings have none of these. */
const anySign = /[<>&%{|:$@[\p{Cc}\ud800-\udfff]/u;

/**
 * Cuts a stretch of a value, without ICU arguments, into its parts.
 *
 *     '<b>%s</b> articles'   →   tag, opaque, tag, text
 */
export const partsOf = (value: string, { start, end }: Span): Part[] => {
  const text = value.slice(start, end);
  if (!anySign.test(text)) return text === '' ? [] : [{ type: 'text', start, end }];
  const parts: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(token)) {
    if (match.index > at) parts.push({ type: 'text', start: start + at, end: start + match.index });
    at = match.index + match[0].length;
    parts.push(...partOf(match, { start: start + match.index, end: start + at }));
  }
  if (at < text.length) parts.push({ type: 'text', start: start + at, end });
  return parts;
};

const partOf = ({ 0: found, groups = {} }: RegExpExecArray, span: Span): Part[] => {
  const { tag, slash, name = '', empty, entity, percent, block } = groups;
  if (block !== undefined) return [{ type: 'break', ...span }];
  if (percent !== undefined) return [{ type: 'text', ...span, prose: '%' }];
  if (entity !== undefined) {
    const decoded = decodeHTML(found);
    return [decoded === found ? { type: 'opaque', ...span } : { type: 'text', ...span, prose: decoded }];
  }
  if (tag === undefined) return [{ type: 'opaque', ...span }];
  const side = empty || voidTags.has(name.toLowerCase()) ? 'point' : slash ? 'close' : 'open';
  return [{ type: 'tag', ...span, name: name.toLowerCase(), side }];
};

const voidTags = new Set(['area', 'br', 'col', 'embed', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
