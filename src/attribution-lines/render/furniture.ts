import { type Span, sliceOf } from '../../text/spans.js';
import { fieldsOf } from '../grammar/fields.js';
import { furnitureOf, type Furniture } from '../grammar/furniture.js';
import { englishTables, inEnglish } from './english-tables.js';

/** A field of a line with its English. */
export interface EnglishField extends Span {
  readonly english: string;
}

/**
 * The buttons, links and sections of a page in a line, with their English.
 *
 *     Partager | Par Anne Roy | Commentaires (12)   →   Share, Comments (12)
 */
export const furnitureIn = (line: string): EnglishField[] =>
  fieldsOf(line, 'hard').flatMap((field) => {
    const whole = inEnglishIfKnown(line, field);
    return whole ? [whole] : fieldsOf(line, 'soft', field).flatMap((part) => inEnglishIfKnown(line, part) ?? []);
  });

const inEnglishIfKnown = (line: string, field: Span): EnglishField | undefined => {
  const found = furnitureOf(sliceOf(line, field));
  return found && { start: field.start, end: field.end, english: toEnglish(found) };
};

const toEnglish = ({ table, before, phrase, rest, behind }: Furniture): string =>
  before +
  inEnglish(englishTables[table], phrase, ...(shortened.has(phrase) ? (['mixed'] as const) : [])) +
  (table === 'beforeNames' ? namesIn(rest) : rest).replace(frenchSpace, '') +
  behind.replace(frenchSpace, '');

/** "Facebook, X et Instagram" is Facebook, X and Instagram. */
const namesIn = (names: string): string =>
  names
    .replace(/(?<=\s)et(?=\s)/gu, 'and')
    .replace(/(?<=\s)ou(?=\s)/gu, 'or')
    .replace(/(?<=\s)sur(?=\s)/gu, 'on');

/** Their English is not shortened, so their capitals tell nothing of the line. */
const shortened: ReadonlySet<string> = new Set(['CGU', 'CGV']);

/** English has no space before a colon, a question mark or an exclamation mark. */
const frenchSpace = /[ \u00a0\u202f\u2009]+(?=[:!?])/gu;
