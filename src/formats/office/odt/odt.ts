import { Fr2enError } from '../../../errors.js';
import type { Format } from '../../types.js';
import { readArchive } from '../archive/read.js';
import type { Archive, ArchiveEntry } from '../archive/types.js';
import { emitParagraph } from '../inline/emit.js';
import { plainParagraph } from '../inline/plain.js';
import { renderDressed } from '../inline/render.js';
import { isFrench } from '../../../languages/language-tags.js';
import { english, patchAttribute, type PatchTarget } from '../language/english.js';
import { documentWriter, readDocument, writeDocument, type OfficeDocument, type PartTarget } from '../package/document.js';
import { readMimetype } from '../package/mimetype.js';
import type { Part } from '../package/parts.js';
import { readProperty } from '../package/properties.js';
import { decodeXml } from '../xml/decode.js';
import { findElements } from '../xml/elements.js';
import type { StartTag } from '../xml/walk.js';
import { assertNotEncrypted } from './manifest.js';
import { placeIn, readOdtParagraph, type Place } from './paragraph.js';
import { createOdtStyles, type OdtStyles } from './styles.js';

/**
 * OpenDocument texts. Prose is what is in paragraphs and headings: of the text, tables, text boxes, notes, headers and footers; titles and
 * descriptions of pictures; and the title, subject and description of the file. Comments, recorded changes and forms stay as they are.
 */
export const odt: Format<OfficeDocument> = {
  name: 'odt',
  extensions: ['.odt', '.ott'],
  read: (bytes) => {
    const archive = readArchive(bytes);
    assertText(archive);
    assertNotEncrypted(archive);
    const styles = createOdtStyles();
    const entries = entriesOf(archive);
    if (entries.styles) readStyles(archive, entries.styles, styles);
    const inOrder = [entries.content, entries.styles, entries.meta].filter((entry) => entry !== undefined);
    return readDocument(archive, inOrder, (part, target) => readPart(part, { ...target, styles }));
  },
  write: (document, pieces) => writeDocument(document, pieces, renderDressed),
  writer: (document) => documentWriter(document, renderDressed),
};

const types = /^application\/vnd\.oasis\.opendocument\.text(?:-template|-master|-web)?$/u;

const assertText = (archive: Archive): void => {
  const type = readMimetype(archive);
  if (type === undefined || types.test(type)) return;
  throw new Fr2enError('ERR_INPUT', `it is not an OpenDocument text, but ${JSON.stringify(type)}. Save it as .odt.`);
};

interface OdtEntries {
  readonly content: ArchiveEntry;
  /** Styles, which have the headers and footers. */
  readonly styles: ArchiveEntry | undefined;
  readonly meta: ArchiveEntry | undefined;
}

const entriesOf = ({ entries }: Archive): OdtEntries => {
  const named = (wanted: string): ArchiveEntry | undefined => entries.find(({ name }) => name === wanted);
  const content = named('content.xml');
  if (!content) throw new Fr2enError('ERR_INPUT', 'it is not an OpenDocument text: "content.xml" is missing. Save it as .odt.');
  return { content, styles: named('styles.xml'), meta: named('meta.xml') };
};

/** The text comes before its headers, but which of its paragraphs are headings is said in the same file as those. */
const readStyles = (archive: Archive, entry: ArchiveEntry, styles: OdtStyles): void =>
  findElements(
    { name: entry.name, text: decodeXml(archive.unpack(entry)).text, offset: 0 },
    { whole: new Set(['style:style']), element: styles.add },
  );

const whole = new Set([
  'text:p',
  'text:h',
  'style:style',
  'svg:title',
  'svg:desc',
  'dc:title',
  'dc:subject',
  'dc:description',
  'dc:language',
]);

/** Comments, deleted text, and fields to fill in. */
const left = new Set(['office:annotation', 'text:tracked-changes', 'office:forms']);

const readPart = (part: Part, target: PartTarget & { readonly styles: OdtStyles }): void => {
  const { file, builder, plan, styles } = target;
  const context = { file, wardrobe: plan.wardrobe, styles };
  findElements(part, {
    whole,
    left,
    tag: (tag) => sayEnglishIn(tag, { file, builder }),
    element: (element, ancestors) => {
      if (element.name === 'style:style') styles.add(element);
      else if (element.name.startsWith('dc:')) readProperty(element, target);
      else if (element.name.startsWith('svg:')) emitParagraph(plainParagraph(element, 'cell', file), builder, plan);
      else emitParagraph(readOdtParagraph(element, placeOf(ancestors), context), builder, plan);
    },
  });
};

const placeOf = (ancestors: readonly string[]): Place => {
  const nearest = ancestors.findLast((name) => placeIn(name) !== undefined);
  return (nearest !== undefined && placeIn(nearest)) || 'elsewhere';
};

/** Language and country are two attributes, of texts and of the formats of numbers and dates. */
const sayEnglishIn = (tag: StartTag, target: PatchTarget): void => {
  for (const prefix of ['fo', 'number']) {
    if (!isFrench(tag.attribute(`${prefix}:language`) ?? '')) continue;
    patchAttribute(tag, { attribute: `${prefix}:language`, value: english.language }, target);
    if (tag.attribute(`${prefix}:country`) !== 'none')
      patchAttribute(tag, { attribute: `${prefix}:country`, value: english.country }, target);
  }
};
