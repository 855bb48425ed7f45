import { lazily } from '../text/lazily.js';
import { isCommonWord } from '../languages/fr/common-words.js';
import { isGivenName } from '../languages/fr/given-names.js';
import { isOpener } from '../languages/fr/sentence-openers.js';
import { titleCase } from '../text/phrase-pattern.js';
import { type Span, withoutOverlaps } from '../text/spans.js';

/** A name in a line in capitals, as it is written in a sentence; equally long. */
export interface SmallName extends Span {
  readonly text: string;
}

/**
 * The names of a line in capitals that show themselves as such: behind an abbreviated title, with an elision that is no French article or
 * pronoun, or a place with an article and small words.
 *
 *     MME N’DIAYE, M. D’ORMEAU, MM. ROUX ET LE GOFF   →   Mme N’Diaye, M. d’Ormeau, MM. Roux, Le Goff
 *     O’BRIEN, JEAN D’ORMEAU, À L’HAŸ-LES-ROSES       →   O’Brien, Jean d’Ormeau, L’Haÿ-les-Roses
 *     N’OUBLIEZ PAS, D’ICI, L’ÉQUIPE, M. LE MAIRE     →   nothing
 */
export const namesInCapitals = (line: string): SmallName[] => (sign.test(line) ? withoutOverlaps([...titled(line), ...elided(line)]) : []);

const sign = /['’]|(?<!\p{L})(?:MM?\.|M(?:ME|LLE)S?(?!\p{L})|[DP]R\.?[ \u00a0\u202f]|MGR|(?:G[ÉE]N|COL|CAPT?|ADJ|INSP|SGT|CDT)\.)/u;

const space = String.raw`[ \u00a0\u202f]`;
const letters = String.raw`\p{Lu}[\p{Lu}\p{M}]+`;
const word = String.raw`(?:[NMDO]['’])?${letters}(?:-${letters})*`;
const name = String.raw`(?:(?:DE${space}LA|DE|DU|LE|LA|VAN|VON|BEN|EL|AL)${space})?${word}`;
const title = String.raw`(?<!(?<![LD])['’]|[\p{L}\p{N}.-])(?:MM?\.|M(?:ME|LLE)S?|MGR|(?:G[ÉE]N|(?:LT-)?COL|CAPT?|ADJ|INSP|SGT|CDT)\.|(?<=(?:LE|AU|DU|LA)${space})[DP]RE?\.?)(?=${space})`;
const anyTitled = lazily(() => new RegExp(`(?<title>${title})${space}(?=(?<first>${name}))`, 'gu'));
const another = lazily(() => new RegExp(String.raw`(?:,|${space}ET)${space}(?<next>${name})`, 'uy'));
const surname = new RegExp(`${space}(?<next>${name})`, 'uy');

const titled = (line: string): SmallName[] =>
  Array.from(line.matchAll(anyTitled())).flatMap(({ 0: lead, index, groups }): SmallName[] => {
    const french = groups!['title']!;
    const persons = personsFrom(line, index + lead.length, { first: groups!['first']!, isPlural: /^MM\.|S$/u.test(french) });
    if (persons.length === 0) return [];
    const written = /^M+\./u.test(french) ? french : ranks.test(french) ? asRank(french) : titleCase(french);
    return [{ start: index, end: index + french.length, text: written }, ...persons];
  });

/** Ranks are in small letters: le gén. Kerval. */
const ranks = /^(?:G[ÉE]N|(?:LT-)?COL|CAPT?|ADJ|INSP|SGT|CDT)\.$/u;
const asRank = (french: string): string => french.toLowerCase().replace('gen', 'gén');

/** The persons of a title: one, or for MM. and MMES a list. */
const personsFrom = (
  line: string,
  start: number,
  { first, isPlural }: { readonly first: string; readonly isPlural: boolean },
): SmallName[] => {
  // a sentence begins: LE COL. IL DORT
  if (isOffice(first) || isOpener(inSentence(first))) return [];
  const persons: SmallName[] = [];
  let found: { readonly at: number; readonly name: string } | undefined = { at: start, name: first };
  while (found && persons.length < most) {
    const whole = withSurname(line, found);
    persons.push({ start: found.at, end: found.at + whole.length, text: inSentence(whole) });
    found = isPlural ? nextIn(line, found.at + whole.length, another()) : undefined;
  }
  return persons;
};

/** More persons are no list. */
const most = 20;

/** M. LE MAIRE has no name; M. LE GOFF has. */
const isOffice = (text: string): boolean => {
  const [article = '', noun] = text.toLowerCase().split(/[ \u00a0\u202f]/u);
  return noun !== undefined && /^(?:le|la|du)$/u.test(article) && (offices.has(noun) || isCommonWord(noun));
};

/** Offices that are no common words by their form. Source: ours. */
const offices: ReadonlySet<string> = new Set(
  'maire président presidente présidente ministre préfet préfète prefet juge député députée depute garde comte duc curé premier première doyen'.split(
    ' ',
  ),
);

/** A given name has another name behind it: M. JEAN ROUX. */
const withSurname = (line: string, { at, name: first }: { readonly at: number; readonly name: string }): string => {
  if (!isGivenName(inSentence(first))) return first;
  const next = nextIn(line, at + first.length, surname);
  return next ? line.slice(at, next.at + next.name.length) : first;
};

const nextIn = (line: string, from: number, pattern: RegExp): { readonly at: number; readonly name: string } | undefined => {
  pattern.lastIndex = from;
  const match = pattern.exec(line);
  const next = match?.groups!['next'];
  return next === undefined ? undefined : { at: from + match![0].length - next.length, name: next };
};

/** Before a consonant (but h) French elides only the article; O’ is never French. */
const anyElided = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?:(?:[NMD]['’](?=[B-DFGJ-NP-TV-XZÇ])|O['’])${letters}(?:-${letters})*|L['’]${letters}-(?:(?:LES?|LA|L[EÈ]S|DU|DES?|SUR|SOUS|EN)-${letters})+|(?<given>${letters}(?:-${letters})?)${space}D['’](?![B-DFGJ-NP-TV-XZÇ])${letters}(?:-${letters})*)(?![\p{L}'’])`,
  'gu',
);

const elided = (line: string): SmallName[] =>
  Array.from(line.matchAll(anyElided)).flatMap(({ 0: found, index, groups }): SmallName[] => {
    const given = groups?.['given'];
    if (given !== undefined && !isGivenName(inSentence(given))) return [];
    return [{ start: index, end: index + found.length, text: inSentence(found) }];
  });

/** DE LA MOTTE → de La Motte; D’ORMEAU → d’Ormeau; D’SOUZA → D’Souza; L’HAŸ-LES-ROSES → L’Haÿ-les-Roses. */
const inSentence = (text: string): string =>
  text
    .replace(/\p{Lu}[\p{Lu}\p{M}]*/gu, (part, at: number) => {
      const isSmall =
        (at > 0 && text.charAt(at - 1) === '-' && small.test(part)) || (/^D[EU]$/u.test(part) && /\s/u.test(text.charAt(at + 2)));
      return isSmall ? part.toLowerCase() : titleCase(part);
    })
    .replace(/(?<=^| )D(?=['’][AEIOUYHÀÂÉÈÊËÎÏÔÖÛÜŒ])/u, 'd');

const small = /^(?:LES?|LA|L[EÈ]S|DU|DES?|SUR|SOUS|EN|ET)$/u;
