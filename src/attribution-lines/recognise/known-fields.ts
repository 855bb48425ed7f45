import { lazily } from '../../text/lazily.js';
import { isLowerAt } from '../../text/character-codes.js';
import { sliceOf, type Span } from '../../text/spans.js';
import { proseWords } from '../tables/name-words.js';
import { fieldsOf } from '../grammar/fields.js';
import { furnitureOf } from '../grammar/furniture.js';
import { fullName } from '../grammar/names.js';
import { isLabelled } from './labelled.js';
import { isSigned } from './signed.js';
import { isDate, isTelling } from './parts.js';

/**
 * Whether a line is made of fields that the tables know: buttons and sections of a page, bylines, dates, labels, counters. A field that
 * they do not know is left French if the line shows otherwise that it is one of these; it is short, and no sentence.
 *
 *     Accueil > Politique · Partager | Imprimer · Par X | Édition du soir | 4 min de lecture   →   yes
 *     Accueil | La vie des quartiers · France – Italie · Par Toutatis – un récit              →   no
 */
export const isOfKnownFields = (line: string): boolean => {
  if (!mayHaveFields.test(line)) return isAlone(kindOfFurniture(line), line);
  const count = { furniture: 0, section: 0, signed: 0, telling: 0, name: 0, unknown: 0 };
  const fields = kindsOf(line, { start: 0, end: line.length }, 'hard');
  if (fields.length === 1) return isAlone(fields[0], line);
  for (const { kind, isTelling: tells } of fields) {
    count[kind] += 1;
    if (tells) count.telling += 1;
  }
  // "Lin | Photo : Anne Roy": a single word is a name only in company that shows it
  const isNamed = count.furniture + count.telling > 0 || count.section > 1;
  if (!isNamed && fields.some(({ isWord }) => isWord)) return false;
  const isShown = count.furniture + count.signed > 0;
  // "Anne Roy, céramiste | Le Courrier | 12 mars 2024"
  if (count.unknown === 1 && authorFirst().test(line))
    return fields.some(({ isTelling: tells, isFullDate }) => tells === true || isFullDate === true);
  if (count.unknown > 0) return count.telling >= count.unknown && (fields[0]?.isTelling === true || count.telling > count.unknown);
  return isShown || count.section > count.name || (count.section > 1 && count.section === count.name);
};

/** Whether the first field of a line belongs to a page: it may begin in any way ("→ Partager", "lire la suite"). */
export const isFurniture = (line: string): boolean => {
  const [first] = fieldsOf(line, 'soft');
  return first !== undefined && kindOf(sliceOf(line, first))?.isFurniture === true;
};

/** Whether a line consists of names of sections: they may be headings of the text, and are always put into English. */
export const isSectionHeading = (line: string): boolean =>
  fieldsOf(line, 'soft').every((field) => furnitureOf(sliceOf(line, field))?.table === 'section');

/** A cheap first test: most lines have no separator of fields. */
const mayHaveFields = /[|·•›▸►→\t©]|\s[–—/>-]|\s\s|[\d\s]\)\s|[?!]\s|\s[Dd]roits|Reproduction/u;

/** "culture" alone may be any word. Whether the line is signed has been seen before. */
const isAlone = (field: Field | undefined, line: string): boolean =>
  field?.isFurniture === true && !(field.kind === 'section' && isLowerAt(line, 0));

interface Field {
  readonly kind: 'furniture' | 'section' | 'signed' | 'name' | 'unknown';
  readonly isFurniture?: boolean;
  readonly isWord?: boolean;
  /** It is a date with its year. */
  readonly isFullDate?: boolean;
  /** It begins with "Par", a date, a counter …, which show beyond doubt what its line is. */
  readonly isTelling?: boolean;
}

const never: readonly Field[] = [{ kind: 'unknown' }, { kind: 'unknown' }];

const kindsOf = (line: string, within: Span, separators: 'hard' | 'soft'): readonly Field[] => {
  const found: Field[] = [];
  for (const field of fieldsOf(line, separators, within)) {
    const text = sliceOf(line, field);
    const kind = kindOf(text);
    if (kind) found.push(kind);
    else if (separators === 'hard' && fieldsOf(line, 'soft', field).length > 1) found.push(...kindsOf(line, field, 'soft'));
    else if (mayStayFrench(text)) found.push({ kind: 'unknown' });
    else return never;
  }
  return found;
};

const kindOfFurniture = (text: string): Field | undefined => {
  const furniture = furnitureOf(text);
  if (furniture) return { kind: furniture.table === 'section' ? 'section' : 'furniture', isFurniture: true };
  return text.includes('/') && deskSigns.test(text) ? { kind: 'signed', isFurniture: true } : undefined;
};

const kindOf = (text: string): Field | undefined => {
  const furniture = kindOfFurniture(text);
  if (furniture) return furniture;
  if (isLabelled(text) || isSigned(text)) return { kind: 'signed', isTelling: isTelling(text), isFullDate: isFullDate(text) };
  return onlyName().test(text) || noLetter.test(text) || duration.test(text) || isDate(text)
    ? { kind: 'name', isWord: oneWord.test(text), isFullDate: isFullDate(text) }
    : undefined;
};

const isFullDate = (text: string): boolean => fullDate.test(text) && isDate(text);

/** A short field without a word that makes a sentence of it: "Édition du soir", "Service économie". */
const mayStayFrench = (text: string): boolean =>
  text.length <= longestUnknown &&
  !/[.!?…:;,»]$/u.test(text) &&
  !(text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => proseWords.has(word));

/** The initials of those who wrote and checked a dispatch: "mf-lm/pgr". */
const deskSigns = /^(?=[^/]+\/)\p{Ll}{2,4}(?:[/-]\p{Ll}{2,4}){1,7}$/u;
/** In UTF-16 units. */
const longestUnknown = 40;
const onlyName = lazily(() => new RegExp(`^(?:${fullName}|\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’-]*)$`, 'u'));
const duration = /^\d{1,3}\s?(?:mins?|mn|minutes?)\.?$/u;
const oneWord = /^\p{L}+$/u;
const authorFirst = lazily(() => new RegExp(`^${fullName},`, 'u'));
const fullDate = /\p{L}{3,}.?\s\d{4}$|^\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/u;
const noLetter = /^[^\p{L}]*$/u;
