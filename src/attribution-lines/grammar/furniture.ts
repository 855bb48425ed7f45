import { lazily } from '../../text/lazily.js';
import { isUpperAt } from '../../text/character-codes.js';
import { phraseKey } from '../../text/phrase-pattern.js';
import { attributionCounters, furnitureWithNumber } from '../tables/counters.js';
import { footerFurniture, furnitureBeforeNames } from '../tables/footer.js';
import { pageFurniture } from '../tables/furniture.js';
import { readerFurniture } from '../tables/readers.js';
import { sectionNames } from '../tables/sections.js';
import { beginningAt, beginningsOfAll } from './beginnings.js';
import { oneOf, spaces } from './words.js';

/** A button, link, notice or section of a page, in its parts, which together are the text. */
export interface Furniture {
  /** `withNumber`: a noun with its number behind it ("Commentaires (12)"). `beforeNames`: words before names ("Partager sur Facebook"). */
  readonly table: 'furniture' | 'section' | 'withNumber' | 'beforeNames';
  /** Arrows, bullets and the like. */
  readonly before: string;
  /** The words in the table. */
  readonly phrase: string;
  /** A number or names behind them, with the space in between. */
  readonly rest: string;
  /** Arrows, points and the like. */
  readonly behind: string;
}

/**
 * The furniture that a whole field of a line is.
 *
 *     Partager · Lire la suite… · > Voir plus · Commentaires (12) · Suivez-nous sur Facebook · POLITIQUE   →   the parts
 *     Partager le travail · Retour de flamme · Politique : la crise · Comment · Suivez le guide              →   nothing
 */
export const furnitureOf = (field: string): Furniture | undefined => {
  if (field.length > longest) return undefined;
  if (!beginnings.has(beginningAt(field, 0)) && !signFirst.test(field)) return undefined;
  const found = parts.exec(field);
  if (!found) return undefined;
  const { before = '', words = '', number = '', behind = '' } = found.groups ?? {};
  if (!beginnings.has(beginningAt(words, 0))) return undefined;
  const key = phraseKey(words);
  const table = isSpelt(words, spellings.get(key)) ? tableOf(key, number) : undefined;
  if (table && mayEnd(words, table, behind)) return { table, before, phrase: words, rest: number, behind };
  const named = beforeNames().exec(words + number);
  return named ? { table: 'beforeNames', before, phrase: named[1] ?? '', rest: named[2] ?? '', behind } : undefined;
};

/** The longest field, in UTF-16 units. */
const longest = 70;

const tableOf = (key: string, number: string): Furniture['table'] | undefined => {
  const isBare = number !== '' && !number.includes('(');
  // "Commentaires 12", but not "Retour 12"
  if (number !== '' && keys.withNumber.has(key)) return 'withNumber';
  if (isBare) return undefined;
  if (keys.section.has(key)) return 'section';
  return keys.furniture.has(key) ? 'furniture' : undefined;
};

/** "Qui sommes-nous ?" and "Réagissez !" are links, "Politique !" an exclamation, "Retour." an answer. */
const mayEnd = (words: string, table: Furniture['table'], behind: string): boolean =>
  !/[.!?]/u.test(behind) || (table !== 'section' && (/\s|['’-]/u.test(words) || /^\s*!+$/u.test(behind)));

/**
 * Whether words are those of a table: in any case, and in capitals without their accents ("A LA UNE"), but "èco" and "Èco" are not "éco".
 */
const isSpelt = (words: string, french: string | undefined): boolean => {
  if (french === undefined) return false;
  const written = words.replace(/\s+/gu, ' ').replaceAll("'", '’');
  if (written.length !== french.length) return false;
  for (let at = 0; at < french.length; at += 1) {
    const letter = written.charAt(at);
    if (letter.toLowerCase() === french.charAt(at).toLowerCase()) continue;
    const isBare = isUpperAt(written, at) && phraseKey(letter) === letter.toLowerCase();
    if (!isBare || phraseKey(letter) !== phraseKey(french.charAt(at))) return false;
  }
  return true;
};

const keysOf = (...tables: readonly ReadonlyMap<string, string>[]): ReadonlySet<string> =>
  new Set(tables.flatMap((table) => Array.from(table.keys(), phraseKey)));
const all = [sectionNames, pageFurniture, readerFurniture, footerFurniture, furnitureBeforeNames, attributionCounters, furnitureWithNumber];
const spellings: ReadonlyMap<string, string> = new Map(
  all.flatMap((table) => Array.from(table.keys(), (french) => [phraseKey(french), french])),
);
const keys = {
  section: keysOf(sectionNames),
  furniture: keysOf(pageFurniture, readerFurniture, footerFurniture),
  withNumber: keysOf(attributionCounters, furnitureWithNumber),
} as const;

const arrows = String.raw`>»›→←<‹▸►▶▼▾↓↑✉☰+*#`;
const parts = new RegExp(
  String.raw`^(?<before>(?:[${arrows}©…[\s]|--+|-(?=\s))*)(?<words>[\p{L}@].*?)(?<number>\s*:?\s*(?:\(\s*\d[\d\s.,]*(?:[kKM]|min|mn)?\s*\)|(?<=\s)\d+))?(?<behind>\s*(?:[${arrows}…\]:.!?\s]|--+|(?<=\s)-)*)$`,
  'u',
);
const nameAfter = String.raw`(?:@[\p{L}\p{N}._]+|\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|\d+)`;
const signFirst = new RegExp(`^(?:[${arrows}©…[]|--|-\\s)`, 'u');
const beforeNames = lazily(
  () =>
    new RegExp(
      String.raw`^(${oneOf(furnitureBeforeNames.keys())})(${spaces}${nameAfter}(?:(?:,|${spaces}(?:et|ou|sur|&))?${spaces}${nameAfter}){0,7})$`,
      'u',
    ),
);
const beginnings = beginningsOfAll(all.flatMap((table) => [...table.keys()]));
