import type { Characters } from '../xml/text.js';
import { wholeOf, type XmlElement } from '../xml/tree.js';
import { escapeXml } from '../xml/text.js';

/** Most spaces that one `text:s` is taken for; more are no text but a drawing. */
export const mostSpaces = 200;

/** The spaces of a `text:s`, which stands for all but the first of several; undefined if they are too many. */
export const spacesOf = (element: XmlElement): Characters | undefined => {
  const count = Number(element.tag.attribute('text:c') ?? '1');
  return Number.isInteger(count) && count >= 1 && count <= mostSpaces ? { span: wholeOf(element), text: ' '.repeat(count) } : undefined;
};

/**
 * English in a paragraph. Several spaces count as one there, so the others are written as elements, with the prefix that the file has.
 *
 *     'a   b'   →   'a <text:s text:c="2"/>b'
 */
export const spacedText =
  (prefix: string) =>
  (english: string): string =>
    escapeXml(english).replace(/ {2,}/gu, (spaces) => ` <${prefix}s ${prefix}c="${spaces.length - 1}"/>`);
