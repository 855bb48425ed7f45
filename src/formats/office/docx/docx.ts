import type { Format } from '../../types.js';
import { readArchive } from '../archive/read.js';
import { emitParagraph } from '../inline/emit.js';
import { renderDressed } from '../inline/render.js';
import { sayEnglish } from '../language/english.js';
import { documentWriter, readDocument, writeDocument, type OfficeDocument, type PartTarget } from '../package/document.js';
import type { Part } from '../package/parts.js';
import { readProperties } from '../package/properties.js';
import { findElements } from '../xml/elements.js';
import { contentsOf } from './contents.js';
import { readParagraph } from './paragraph.js';
import { createStyles, type ParagraphStyles } from './styles.js';

/**
 * Word documents. Prose is what is in paragraphs: of the text, tables, text boxes, headers, footers and notes, and the title, subject and
 * description of the file. Comments, deleted text, formulas, charts and pictures stay as they are.
 */
export const docx: Format<OfficeDocument> = {
  name: 'docx',
  extensions: ['.docx', '.docm', '.dotx'],
  read: (bytes) => {
    const archive = readArchive(bytes);
    const { main, beside, settings, properties } = contentsOf(archive);
    const styles = createStyles();
    const entries = [...new Set([...settings, main, ...beside, ...(properties ? [properties] : [])])];
    return readDocument(archive, entries, (part, target) => {
      if (part.entry === properties) readProperties(part, target);
      else readPart(part, { ...target, styles });
    });
  },
  write: (document, pieces) => writeDocument(document, pieces, renderDressed),
  writer: (document) => documentWriter(document, renderDressed),
};

const wanted = new Set(['w:p', 'w:style']);

const readPart = (part: Part, { file, builder, plan, styles }: PartTarget & { readonly styles: ParagraphStyles }): void => {
  const context = { file, wardrobe: plan.wardrobe, styles };
  findElements(part, {
    whole: wanted,
    tag: (tag) => {
      if (tag.name === 'w:lang' || tag.name === 'w:themeFontLang') sayEnglish(tag, 'w:val', { file, builder });
    },
    element: (element, ancestors) => {
      if (element.name === 'w:style') styles.add(element);
      else emitParagraph(readParagraph(element, ancestors.includes('w:tc'), context), builder, plan);
    },
  });
};
