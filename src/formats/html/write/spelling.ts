import { decodeHTML, encodeNonAsciiHTML } from 'entities';
import type { Syntax } from '../walk/tokens.js';

/** How English is spelled in one place of the file. */
export interface Spelling {
  /** @param quote - of the attribute in which the text stands; empty in text */
  readonly spell: (english: string, quote: string) => string;
}

/**
 * Spells English as the source spelled its French there: what it wrote as an entity (`&nbsp;`, `&rsquo;`) is written so again; and where it
 * wrote everything beyond ASCII in entities, English quotation marks and dashes are entities too, named or numbered like its own.
 *
 * @param source - the text of the place as it stands in the file, without tags
 */
export const createSpelling = (source: string, syntax: Syntax): Spelling => {
  const known = entitiesOf(source);
  const first = [...known].find(([character]) => !isAscii(character))?.[1];
  const allEntities = first !== undefined && isAscii(source);
  const spellOne = (character: string, quote: string): string => {
    const entity = known.get(character);
    if (entity !== undefined) return entity;
    switch (character) {
      case '&':
        return '&amp;';
      case '<':
        return '&lt;';
      case '>':
        return quote === '' && !source.includes('>') ? '&gt;' : '>';
      case '"':
        return quote === '"' ? '&quot;' : '"';
      case "'":
        return quote === "'" ? '&#39;' : "'";
      default:
        return allEntities && !isAscii(character) ? entityLike(first, character, syntax) : character;
    }
  };
  return {
    spell: (english, quote) =>
      plain.test(english) && known.size === 0 ? english : [...english].map((one) => spellOne(one, quote)).join(''),
  };
};

/** Needs no look at its characters, whatever the quote. */
const plain = /^[^&<>"'\u0080-\u{10ffff}]*$/u;

const isAscii = (text: string): boolean => !/[^\0-\u007f]/u.test(text);

/** Characters that the source wrote as entities only, each with the first. */
const entitiesOf = (source: string): Map<string, string> => {
  const known = new Map<string, string>();
  if (!source.includes('&')) return known;
  for (const [entity] of source.matchAll(/&(?:#[xX]?[\da-fA-F]{1,8}|[a-zA-Z][a-zA-Z\d]{1,31});/gu)) {
    const character = decodeHTML(entity);
    if (character !== entity && !known.has(character) && !source.includes(character)) known.set(character, entity);
  }
  return known;
};

const entityLike = (first: string, character: string, syntax: Syntax): string => {
  const code = character.codePointAt(0)!;
  if (/^&#x/iu.test(first)) return `&#x${code.toString(16)};`;
  if (first.startsWith('&#') || syntax === 'xml') return `&#${code};`;
  return encodeNonAsciiHTML(character);
};
