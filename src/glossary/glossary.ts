import { wrong } from '../arguments.js';
import { createLexicon, partsOfSpeech, type Term } from '../languages/lexicon.js';
import type { Glossary } from './types.js';

/**
 * Prepares terms for looking up, once for many calls. Of two with the same French, the later one counts.
 *
 *     ['grève', 'walkout']       la grève → the walkout, les grèves → the walkouts
 *     ['Arvenne', 'Arvenne']     stays as it is
 *
 * @throws `ERR_OPTION`: it is no list of pairs of texts
 */
export const createGlossary = (terms: Iterable<Term> = []): Glossary => {
  if (isGlossary(terms)) return terms;
  const byFrench = new Map(Array.from(pairsIn(terms), (term) => [term[0], term]));
  return { size: byFrench.size, lexicon: createLexicon({ terms: byFrench.values() }), [Symbol.iterator]: () => byFrench.values() };
};

const isGlossary = (terms: unknown): terms is Glossary => typeof terms === 'object' && terms !== null && 'lexicon' in terms;

function* pairsIn(terms: unknown): Generator<Term> {
  const cure = "Pass pairs of French and English: [['grève', 'walkout']].";
  if (typeof terms !== 'object' || terms === null || !(Symbol.iterator in terms)) throw wrong('glossary', terms, 'a list of terms', cure);
  for (const term of terms as Iterable<unknown>) {
    if (!Array.isArray(term) || typeof term[0] !== 'string' || typeof term[1] !== 'string') throw wrong('glossary', term, 'a term', cure);
    const part = partsOfSpeech.find((known) => known === term[2]);
    yield part ? [term[0], term[1], part] : [term[0], term[1]];
  }
}
