import { initials } from '../grammar/names.js';
import { determiners, proseWords } from '../tables/name-words.js';
import type { Part } from './parts.js';

/**
 * A part of a byline that no table knows, behind a comma or bracket after an author or role; it stays French.
 *
 *     Anne Roy, "cheffe du service politique" · Anne Roy ("au large de Brest")   →   the words up to the next separator
 *     Anne Roy ("Institut des mers froides")                            →   the same: a name that goes on in small letters
 *     Paul, "il sait tout" · Anne Roy, "la reine"                                →   nothing: it may be a sentence
 */
export const unknownPart = (line: string, at: number, before: Part | undefined, joint: string): Part | undefined => {
  if (!before || !authors.has(before.kind)) return undefined;
  // "correspondante de guerre", "la rédaction du Courrier"
  const goesOn = before.kind === 'role' && complement.test(line.slice(at, at + 8));
  if (!/[,(]/u.test(joint) && !goesOn) return undefined;
  if (before.kind === 'name' && !isFullName(before.text)) return undefined;
  words.lastIndex = at;
  const text = words.exec(line)?.[0].trimEnd();
  return text === undefined || text.length > longest || isProse(text) ? undefined : { kind: 'unknown', text };
};

/** Whether a name has the two words that people sign with, or is their initials. */
export const isFullName = (name: string): boolean => /\s/u.test(name) || onlyInitials.test(name);

const complement = /^(?:de|du|des|chargée?s?|pour|chez|en|aux?)\s|^d['’]/u;

/** In UTF-16 units. */
const longest = 60;
const authors: ReadonlySet<Part['kind']> = new Set(['name', 'role', 'agency', 'place', 'work']);
const onlyInitials = new RegExp(`^${initials}$`, 'u');
const words = /[\p{L}\p{N}](?:[^,()|·•;:!?…–—/\t.]|\.(?!\s|$)|(?<!\s)[/])*/uy;

/** Prepositions may stand in what an author is: "rédacteur pour les pages locales". */
const harmless: ReadonlySet<string> = new Set([
  'à',
  'au',
  'aux',
  'dans',
  'en',
  'et',
  'pour',
  'sous',
  'sur',
  'chez',
  'notre',
  'nos',
  'depuis',
  'y',
]);

const isProse = (text: string): boolean => {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [first = ''] = all;
  return (determiners.has(first) && first !== 'de' && first !== 'du') || all.some((word) => proseWords.has(word) && !harmless.has(word));
};
