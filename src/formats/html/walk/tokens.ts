import { Tokenizer, TokenizerMode, type Token as Tokens } from 'parse5';
import type { Span } from '../../../text/spans.js';

/** HTML as browsers read it, or XML: there names keep their case, `/>` ends any element, and no element has a syntax of its own. */
export type Syntax = 'html' | 'xml';

/** An attribute as the browser reads it, and its place from the name to the closing quote. */
export interface Attribute extends Span {
  readonly name: string;
  readonly value: string;
}

/** A start or end tag. */
export interface HtmlTag extends Span {
  /** In XML without its prefix. */
  readonly name: string;
  readonly side: 'start' | 'end';
  /** Written `<br/>`. */
  readonly selfClosing: boolean;
  readonly attributes: readonly Attribute[];
}

/** What is told of each part of the file, in order. */
export interface TokenReader {
  readonly text: (span: Span) => void;
  readonly tag: (tag: HtmlTag) => void;
  /** A comment, a processing instruction or what a browser takes for one. */
  readonly comment: (span: Span) => void;
  /** Whether the place after the last tag is in `svg` or `math`, where HTML has other rules. */
  readonly isForeign: () => boolean;
}

/** Units that the tokenizer is given at once: it keeps what it has not finished with, so the whole page would stay in memory twice. */
const chunk = 65536;

/**
 * Reads the tokens of a span of a file by the algorithm of the HTML standard: any text is some page. A tag that the file's end cuts off is
 * none.
 */
export const readTokens = (file: string, span: Span, syntax: Syntax, reader: TokenReader): void => {
  const reading = createReading(file, span, syntax, reader);
  let size = chunk;
  for (let at = span.start; at < span.end || at === span.start; at += size) {
    const before = reading.at();
    reading.write(file.slice(at, Math.min(at + size, span.end)), at + size >= span.end);
    if (at + size >= span.end) break;
    // a token of many chunks (a picture in an attribute) would be copied with each; doubled, that stays linear
    at += size;
    size = reading.at() > before ? chunk : size * 2;
    at -= size;
  }
};

interface Reading {
  readonly write: (text: string, isLast: boolean) => void;
  /** End of what has been told. */
  readonly at: () => number;
}

const createReading = (file: string, { start }: Span, syntax: Syntax, reader: TokenReader): Reading => {
  let told = start;
  let textEnd = start;
  const flush = (end: number): void => {
    if (end > told) reader.text({ start: told, end });
    told = Math.max(told, end);
  };
  const take = (token: Tokens.Token): Span => {
    const span = spanOf(token, start);
    flush(span.start);
    told = span.end;
    return span;
  };
  // where a character reference begins, its token's place does not: text is what lies between two other tokens
  const onText = (token: Tokens.Token): void => void (textEnd = spanOf(token, start).end);
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onCharacter: onText,
      onNullCharacter: onText,
      onWhitespaceCharacter: onText,
      onComment: (token) => reader.comment(take(token)),
      onDoctype: (token) => void take(token),
      onEof: () => flush(textEnd),
      onStartTag: (token) => {
        const span = take(token);
        const name = syntax === 'xml' ? nameIn(file, span.start + 1, token.tagName) : token.tagName;
        const { selfClosing } = token;
        reader.tag({ start: span.start, end: span.end, name, side: 'start', selfClosing, attributes: attributesOf(token, start) });
        if (syntax === 'xml') return;
        tokenizer.inForeignNode = reader.isForeign();
        if (!tokenizer.inForeignNode) tokenizer.state = modeOf(token.tagName);
      },
      onEndTag: (token) => {
        const span = take(token);
        const name = syntax === 'xml' ? nameIn(file, span.start + 2, token.tagName) : token.tagName;
        reader.tag({ start: span.start, end: span.end, name, side: 'end', selfClosing: false, attributes: [] });
        if (syntax === 'html') tokenizer.inForeignNode = reader.isForeign();
      },
      onParseError: null,
    },
  );
  tokenizer.inForeignNode = syntax === 'xml';
  return { write: (text, isLast) => tokenizer.write(text, isLast), at: () => Math.max(told, textEnd) };
};

const spanOf = ({ location }: Tokens.Token, offset: number): Span => ({
  start: offset + location!.startOffset,
  end: offset + location!.endOffset,
});

/** An element's name as it is written, without its prefix. @param name - in lower case, as the tokenizer has it */
const nameIn = (file: string, at: number, name: string): string => {
  const written = file.slice(at, at + name.length);
  return written.slice(written.indexOf(':') + 1);
};

const attributesOf = (token: Extract<Tokens.Token, { attrs: unknown }>, offset: number): Attribute[] =>
  token.attrs.map(({ name, value }) => {
    const { startOffset, endOffset } = token.location!.attrs![name]!;
    return { name, value, start: offset + startOffset, end: offset + endOffset };
  });

/** The tokenizer's state behind a start tag, as the standard's tree construction sets it; scripts are off, so `noscript` is markup. */
const modeOf = (name: string): Tokenizer['state'] => {
  switch (name) {
    case 'title':
    case 'textarea':
      return TokenizerMode.RCDATA;
    case 'style':
    case 'xmp':
    case 'iframe':
    case 'noembed':
    case 'noframes':
      return TokenizerMode.RAWTEXT;
    case 'script':
      return TokenizerMode.SCRIPT_DATA;
    case 'plaintext':
      return TokenizerMode.PLAINTEXT;
    default:
      return TokenizerMode.DATA;
  }
};
