import { DecodingMode, HtmlEntityDecoder } from 'entities/decode';
import type { Span } from '../../../text/spans.js';
import type { Syntax } from './tokens.js';

/** Where the characters of a text go. */
export interface CharacterSink {
  /** @param prose - if it is not what the file has there: an entity's character */
  readonly words: (span: Span, prose?: string) => void;
  /** White space that browsers show as one space. */
  readonly white: (span: Span) => void;
  /** A section of CDATA in XML, which is copied. */
  readonly markup: (span: Span) => void;
}

/**
 * Reads text as it stands in the file: words with single spaces between them in one piece, each entity by itself. What nobody sees, a soft
 * hyphen or a zero-width space, goes nowhere: it would be a letter of the word to everybody but the reader.
 *
 *     'l&rsquo;eau  de in&shy;ternational'   →   'l', ’, 'eau', white, 'de in', 'ternational'
 */
export const readCharacters = (file: string, { start, end }: Span, syntax: Syntax, sink: CharacterSink): void => {
  let at = start;
  while (at < end) {
    const code = file.charCodeAt(at);
    let next = at + 1;
    if (isSpace(code)) {
      while (next < end && isSpace(file.charCodeAt(next))) next += 1;
      sink.white({ start: at, end: next });
    } else if (!isSpecial(code)) {
      next = endOfWords(file, at, end);
      sink.words({ start: at, end: next });
    } else if (code === ampersand) next = readEntity(file, { start: at, end }, syntax, sink);
    else if (code === lessThan) next = readLessThan(file, { start: at, end }, syntax, sink);
    at = next;
  }
};

/** What browsers collapse: space, tab, line feed, form feed, carriage return. */
const isSpace = (code: number): boolean => code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

const ampersand = 0x26;
const lessThan = 0x3c;

const isSpecial = (code: number): boolean => code === ampersand || code === lessThan || isUnseen(code);

/** NUL, which browsers skip; soft hyphen; zero-width space, non-joiner and no-break space, word joiner. The joiner holds emoji together. */
const isUnseen = (code: number): boolean =>
  code === 0 || code === 0xad || code === 0x200b || code === 0x200c || code === 0x2060 || code === 0xfeff;

const endOfWords = (file: string, start: number, end: number): number => {
  let at = start + 1;
  while (at < end) {
    const code = file.charCodeAt(at);
    if (code === 0x20) {
      const next = file.charCodeAt(at + 1);
      if (at + 1 >= end || isSpace(next) || isSpecial(next)) break;
    } else if (isSpace(code) || isSpecial(code)) break;
    at += 1;
  }
  return at;
};

const readEntity = (file: string, { start, end }: Span, syntax: Syntax, sink: CharacterSink): number => {
  const entity = entityAt(file, start, end, syntax === 'xml' ? DecodingMode.Strict : DecodingMode.Legacy);
  if (!entity) {
    sink.words({ start, end: start + 1 });
    return start + 1;
  }
  const span = { start, end: entity.end };
  const code = entity.text.charCodeAt(0);
  if (isSpace(code)) sink.white(span);
  else if (!isUnseen(code)) sink.words(span, entity.text);
  return entity.end;
};

/** The entity that begins with the `&` at `start`, by the rules of the HTML standard (`&eacute` counts); undefined if none does. */
export const entityAt = (
  file: string,
  start: number,
  end: number,
  mode: DecodingMode,
): { readonly text: string; readonly end: number } | undefined => {
  let text = '';
  const decoder = new HtmlEntityDecoder((code) => (text += String.fromCodePoint(code)));
  decoder.startEntity(mode);
  let length = decoder.write(file.slice(start + 1, end), 0);
  if (length < 0) length = decoder.end();
  return length > 0 && text !== '' ? { text, end: start + length } : undefined;
};

const readLessThan = (file: string, { start, end }: Span, syntax: Syntax, sink: CharacterSink): number => {
  if (syntax === 'xml' && file.startsWith('<![CDATA[', start)) {
    const close = file.indexOf(']]>', start);
    const next = close < 0 || close + 3 > end ? end : close + 3;
    sink.markup({ start, end: next });
    return next;
  }
  // an end tag without a name is dropped
  if (syntax === 'html' && file.startsWith('</>', start) && start + 3 <= end) return start + 3;
  sink.words({ start, end: start + 1 });
  return start + 1;
};
