import { Fr2enError } from '../../../errors.js';
import { walkHtml } from '../../html/walk/walk.js';
import { renderXhtml } from '../../html/write/render.js';
import type { RenderSlot } from '../../marked/types.js';
import type { Format } from '../../types.js';
import { readArchive } from '../archive/read.js';
import { emitParagraph } from '../inline/emit.js';
import { plainParagraph } from '../inline/plain.js';
import { renderDressed } from '../inline/render.js';
import { sayEnglish } from '../language/english.js';
import { documentWriter, readDocument, writeDocument, type OfficeDocument, type PartTarget } from '../package/document.js';
import { readMimetype } from '../package/mimetype.js';
import type { Part } from '../package/parts.js';
import { readProperty } from '../package/properties.js';
import { findElements } from '../xml/elements.js';
import { assertReadable } from './encryption.js';
import { bookPartsOf } from './package.js';

/**
 * E-books. Prose is what HTML has in the chapters and the table of contents, and the book's title, subjects and description. Style sheets,
 * pictures and fonts stay as they are, and so does the book's identifier.
 */
export const epub: Format<OfficeDocument> = {
  name: 'epub',
  extensions: ['.epub'],
  read: (bytes) => {
    const archive = readArchive(bytes);
    const type = readMimetype(archive);
    if (type !== undefined && type !== 'application/epub+zip')
      throw new Fr2enError('ERR_INPUT', `it is not an e-book, but ${JSON.stringify(type)}. Save it as .epub.`);
    const { packages, contents, pages } = bookPartsOf(archive);
    const entries = [...new Set([...packages, ...contents, ...pages])];
    assertReadable(archive, entries);
    const isPage = new Set(pages);
    return readDocument(archive, entries, (part, target) => {
      if (isPage.has(part.entry)) readPage(part, target);
      else readPackage(part, target);
    });
  },
  write: (document, pieces) => writeDocument(document, pieces, renderIn(document)),
  writer: (document) => documentWriter(document, renderIn(document)),
};

const readPage = ({ name, text, offset, file: place }: Part, { file, builder }: PartTarget): void => {
  const root = text.search(/<(?:\w+:)?html\b/iu);
  if (/<!ENTITY/u.test(text.slice(0, Math.max(0, root))))
    throw new Fr2enError('ERR_INPUT', `${name}: the file declares entities, which fr2en does not read. Get a new copy.`);
  walkHtml(file, builder, { span: { start: offset, end: place.end }, syntax: 'xml' });
};

/** Titles and texts of `content.opf` and `toc.ncx`; who wrote the book stays. */
const wanted = new Set(['dc:title', 'dc:subject', 'dc:description', 'dc:language', 'ncx:docTitle', 'ncx:navLabel']);

const readPackage = (part: Part, target: PartTarget): void => {
  const { file, builder, plan } = target;
  findElements(part, {
    whole: wanted,
    tag: (tag) => sayEnglish(tag, 'xml:lang', { file, builder }),
    element: (element) => {
      if (element.name.startsWith('dc:')) readProperty(element, target);
      else
        for (const child of element.children)
          if ('children' in child && child.name === 'ncx:text') emitParagraph(plainParagraph(child, 'heading', file), builder, plan);
    },
  });
};

/** Slots of pages are HTML's own; all others are in the plan. */
const renderIn = (document: OfficeDocument): RenderSlot<OfficeDocument> => {
  const pages = { ...document, ranges: document.places };
  return (english) => (document.plan.slotAt(english.slot.file.start) ? renderDressed(english, document) : renderXhtml(english, pages));
};
