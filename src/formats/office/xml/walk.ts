import { SaxesParser, type SaxesAttributeNS } from 'saxes';
import { Fr2enError } from '../../../errors.js';
import type { Span } from '../../../text/spans.js';
import { knownName } from './names.js';

/** A start tag. All positions are those of the text it stands in. */
export interface StartTag {
  /** As in names.ts: `w:p`. */
  readonly name: string;
  /** As the file writes it. */
  readonly written: string;
  readonly span: Span;
  /** Of an attribute, by its name as in names.ts; decoded. */
  readonly attribute: (name: string) => string | undefined;
  /** The name of that attribute as the file writes it. */
  readonly writtenName: (name: string) => string | undefined;
  /** The names of all attributes, as in names.ts. */
  readonly attributeNames: () => string[];
  /** `<w:tab/>`: its end tag comes next, and is empty. */
  readonly isEmpty: boolean;
}

/** What happens in an XML file, in its order. Comments and processing instructions are passed over. */
export interface XmlEvents {
  readonly start: (tag: StartTag) => void;
  /** Text between tags, as it is written, or inside `<![CDATA[`. Never empty. */
  readonly text: (span: Span, isCdata: boolean) => void;
  readonly end: (span: Span) => void;
}

/** Elements inside each other. A table in a table in a text box has forty; the readers of all programs give up somewhere. */
export const deepest = 1000;

/** One part of a document. */
export interface XmlPart {
  /** For messages. */
  readonly name: string;
  readonly text: string;
  /** Where `text` stands in the whole: added to all positions. */
  readonly offset: number;
}

/**
 * Goes through an XML file. It must be well-formed, and must not declare entities: `<!ENTITY a "&b;&b;">` is how a short file becomes a
 * long one.
 *
 * @throws `ERR_INPUT`: `word/document.xml, line 3, column 7: unexpected close tag. …`
 */
export const walkXml = ({ name, text, offset }: XmlPart, events: XmlEvents): void => {
  const parser = new SaxesParser({ xmlns: true });
  /** Where the last event ended. What is between it and the next tag is text: none has a `<` in it. */
  let at = 0;
  let depth = 0;
  const fail = (message: string): never => {
    const [, line, column, what] = /^(?:(\d+):(\d+): )?(.*)$/su.exec(message)!;
    throw new Fr2enError('ERR_INPUT', `${name}, line ${line ?? parser.line}, column ${column ?? parser.column}: ${clause(what!)}. ${cure}`);
  };
  const textBefore = (tag: number): void => {
    if (tag > at) events.text({ start: offset + at, end: offset + tag }, false);
  };
  /** The start of the markup that ends at `end`, after the text before it was told. */
  const markupTo = (end: number): Span => {
    const start = text.indexOf('<', at);
    if (depth > 0) textBefore(start);
    at = end;
    return { start: offset + start, end: offset + end };
  };
  parser.on('error', (error) => fail(error.message));
  parser.on('doctype', (declarations) => {
    if (/<!ENTITY/u.test(declarations)) fail('the file declares entities, which fr2en does not read');
    markupTo(parser.position);
  });
  parser.on('xmldecl', () => void markupTo(parser.position));
  parser.on('processinginstruction', () => void markupTo(parser.position));
  // the parser tells of a comment before it has read the '>'
  parser.on('comment', () => void markupTo(parser.position + 1));
  parser.on('cdata', () => {
    const { start, end } = markupTo(parser.position);
    if (end - start > 12) events.text({ start: start + 9, end: end - 3 }, true);
  });
  parser.on('opentag', (node) => {
    const span = markupTo(parser.position);
    depth += 1;
    if (depth > deepest) fail(`elements are nested more than ${deepest} deep`);
    events.start({
      name: knownName(node.uri, node.local),
      written: node.name,
      span,
      attribute: (wanted) => attributeOf(node.attributes, wanted)?.value,
      writtenName: (wanted) => attributeOf(node.attributes, wanted)?.name,
      attributeNames: () => Object.values(node.attributes).map(({ uri, local }) => knownName(uri, local)),
      isEmpty: node.isSelfClosing,
    });
  });
  parser.on('closetag', (node) => {
    const end = parser.position;
    events.end(node.isSelfClosing ? { start: offset + end, end: offset + end } : markupTo(end));
    depth -= 1;
  });
  parser.write(text).close();
};

const cure = 'Open the document in the program that made it and save it again.';

const clause = (message: string): string => message.replace(/\.$/u, '');

const attributeOf = (attributes: Readonly<Record<string, SaxesAttributeNS>>, wanted: string): SaxesAttributeNS | undefined => {
  for (const key in attributes) {
    const attribute = attributes[key]!;
    if (knownName(attribute.uri, attribute.local) === wanted) return attribute;
  }
  return undefined;
};
