import { lazily } from '../../../text/lazily.js';
import { findTerms, indexOf } from './find.js';
import { toPattern } from './pattern.js';
import type { FoundTerm, Term, Terms } from './types.js';

/**
 * Prepares terms for looking up. Of two with the same French the later one counts; one without a letter or digit is left out.
 *
 * A term is found as whole words in any of its forms: any capitals, number and gender, with or without its article, with a hyphen or a
 * space. One with capitals, unless it is a phrase with a small word (Conseil d’État), is a name, which is found as given or in capitals:
 *
 *     ['Lyon', 'Lyons']        finds   à Lyon, d’où Lyon, LYON     but not   Lyonnais, Lyon-Perrache
 *     ['la grève', 'walkout']  finds   Grève à Lyon, les grèves    but not   gréviste
 */
export const createTerms = (given: Iterable<Term>): Terms => {
  const terms = new Map<string, Term>();
  for (const [french, english, partOfSpeech] of given) {
    const key = french.normalize('NFC').trim();
    if (/[\p{L}\p{M}\p{N}]/u.test(key)) terms.set(key, [key, english.trim(), partOfSpeech]);
  }
  const index = lazily(() => indexOf([...terms.values()].flatMap((term) => toPattern(term) ?? [])));
  const inCapitals = lazily(() => new Map(Array.from(terms.keys(), (term) => [term.toUpperCase(), term])));
  return {
    english: (french) => terms.get(french)?.[1],
    findIn: terms.size > 0 ? remembering((french) => findTerms(french, index())) : () => [],
    fromCapitals: (word) => inCapitals().get(word),
  };
};

/**
 * Looks up each text once: all checks and repairs of a unit ask for the terms of one text, or the few texts that are made of it. Only the
 * last texts are remembered, so that it does not grow with a document.
 */
const remembering = (find: (text: string) => readonly FoundTerm[]): ((text: string) => readonly FoundTerm[]) => {
  const remembered = new Map<string, readonly FoundTerm[]>();
  return (text) => {
    const known = remembered.get(text);
    if (known) return known;
    const found = find(text);
    if (remembered.size >= mostRemembered) remembered.delete(remembered.keys().next().value!);
    remembered.set(text, found);
    return found;
  };
};

const mostRemembered = 32;
