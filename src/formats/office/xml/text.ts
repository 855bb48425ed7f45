import { decodeXML } from 'entities';
import type { Span } from '../../../text/spans.js';

/** A stretch of text in a file and what it says: `&amp;` says `&`. */
export interface Characters {
  readonly span: Span;
  readonly text: string;
}

const special = /&[^;]*;|[\t\n\r ]+/gu;

/**
 * What well-formed XML text says, in stretches that each either stand for themselves or are one entity or stretch of white space. Line
 * breaks and tabs count as spaces.
 *
 *     'a &amp; b'   →   'a ', '&' ← '&amp;', ' b'
 *
 * @param spaces - `keep`: each is one of its own; `one`: several count as one
 */
export const charactersOf = (file: string, { start, end }: Span, { isCdata, spaces }: TextRules): Characters[] => {
  const written = file.slice(start, end);
  const found: Characters[] = [];
  let at = 0;
  const put = (from: number, to: number, text: string): void => {
    if (to > from) found.push({ span: { start: start + from, end: start + to }, text });
  };
  for (const { 0: match, index } of written.matchAll(special)) {
    const isEntity = match.startsWith('&');
    if (isEntity && isCdata) continue;
    const said = isEntity ? decodeXML(match) : spaces === 'one' ? ' ' : ' '.repeat(match.length);
    if (said === match) continue;
    put(at, index, written.slice(at, index));
    put(index, index + match.length, said);
    at = index + match.length;
  }
  put(at, written.length, written.slice(at));
  return found;
};

/** How text is read. */
export interface TextRules {
  readonly isCdata: boolean;
  readonly spaces: 'keep' | 'one';
}

const illegal = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** English as XML text. Characters that XML cannot have are left out. */
export const escapeXml = (text: string): string =>
  text.replace(illegal, '').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** With its marks: English in its place is written without them. */
export const wholeOfCdata = ({ start, end }: Span): Span => ({ start: start - '<![CDATA['.length, end: end + ']]>'.length });
