import { emitParagraph } from '../inline/emit.js';
import { isFrench } from '../../../languages/language-tags.js';
import { englishFor } from '../language/english.js';
import { findElements } from '../xml/elements.js';
import { plainParagraph } from '../inline/plain.js';
import type { XmlElement } from '../xml/tree.js';
import type { PartTarget } from './document.js';
import type { Part } from './parts.js';

/** What a file says of itself that people read, in the terms of Dublin Core, which all of these formats use. */
const prose = new Map([
  ['dc:title', 'heading'],
  ['dc:subject', 'cell'],
  ['dc:description', 'paragraph'],
] as const);

const wanted = new Set([...prose.keys(), 'dc:language']);

/** Reads the title, subject and description of a document, and says English in its language. */
export const readProperties = (part: Part, target: PartTarget): void =>
  findElements(part, { whole: wanted, element: (element) => readProperty(element, target) });

/** Reads one of them. */
export const readProperty = (element: XmlElement, { file, builder, plan }: PartTarget): void => {
  const kind = (prose as ReadonlyMap<string, 'heading' | 'cell' | 'paragraph'>).get(element.name);
  if (kind) emitParagraph(plainParagraph(element, kind, file), builder, plan);
  else if (element.name === 'dc:language') {
    const span = { start: element.tag.span.end, end: element.end.start };
    const said = file.slice(span.start, span.end).trim();
    if (isFrench(said)) builder.patch(span, englishFor(said));
  }
};
