import { ownsEnding } from '../../alignment/thresholds.js';
import type { Aligned, WordAttention } from '../../alignment/words.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { holds, type Span } from '../../text/spans.js';

/** An ending that the English has added to a name. */
export interface MadeUpEnding {
  readonly name: string;
  /** Where the ending is in the English. */
  readonly span: Span;
}

/**
 * Finds endings that the English adds to a name without warrant in the source: a genitive where the name owns nothing or follows an
 * article, a plural s where there is only one. Only words that the alignment ties to the name count.
 *
 *     la marque Quentovic           the Quentovic's brand           →   's
 *     la politique d'Anne Roy       the Anne Roy's policy           →   's
 *     l'île d'Arvenne               the island of Arvennes          →   s
 *     le chat de Beaulieu           Beaulieu's cat                  →   nothing
 *     chez les Beaulieu             with the Beaulieus              →   nothing
 */
export const madeUpEndings = (aligned: Aligned, lexicon: Lexicon): MadeUpEnding[] => {
  const { answer, rendering } = aligned;
  const names = lexicon.properNames(answer.source).filter(({ text }) => !text.endsWith('s') && lexicon.englishForms(text).length === 0);
  const found = [...new Set(names.map(({ text }) => text))].flatMap((text) =>
    endingsOf(
      text,
      names.filter((name) => name.text === text),
      answer.source,
      rendering.text,
    ),
  );
  const attention = found.length > 0 ? aligned.attention() : undefined;
  return found.filter(({ span }) => attention && comesFromName(span.start, names, attention));
};

/** The same letters may be another word: Human Rights, where the source has a Mr Right. */
const comesFromName = (end: number, names: readonly ProperName[], { source, target, shares }: WordAttention): boolean => {
  const at = target.findIndex((word) => holds(word, end - 1));
  return source.some((word, from) => (shares[at]?.[from] ?? 0) >= ownsEnding && names.some(({ start }) => holds(word, start)));
};

/** @param same - the occurrences of the name in the source */
const endingsOf = (name: string, same: readonly ProperName[], source: string, english: string): MadeUpEnding[] => {
  const found: MadeUpEnding[] = [];
  for (let at = english.indexOf(name); at >= 0; at = english.indexOf(name, at + 1)) {
    if (/[\p{L}\p{N}-]$/u.test(english.slice(0, at))) continue;
    const end = at + name.length;
    const ending = /^['’]?s(?![\p{L}\p{N}'’-])/u.exec(english.slice(end, end + 3))?.[0];
    if (ending === undefined || source.includes(name + ending)) continue;
    const isWarranted = ending === 's' ? same.some((each) => isPlural(each, source)) : isOwner(same, source, english.slice(0, at));
    if (!isWarranted) found.push({ name, span: { start: end, end: end + ending.length } });
  }
  return found;
};

/** The words before a name, back to a comma or similar mark. */
const before = ({ start }: ProperName, source: string): string =>
  /[\p{L}\p{N}\s'’.-]*$/u.exec(source.slice(Math.max(0, start - 60), start))![0];

const isPlural = (name: ProperName, source: string): boolean => manyBefore.test(before(name, source));
const manyBefore = /(?<!\p{L})(?:les|des|aux|ces|[mts]es|nos|vos|leurs|plusieurs|quelques|deux|trois|quatre|\d+)\s(?:[\p{L}-]+\s){0,2}$/iu;

const isOwner = (same: readonly ProperName[], source: string, english: string): boolean => {
  if (same.some(({ end }) => isVerb.test(source.slice(end, end + 12)) || owners.test(source.slice(end)))) return true;
  if (articleBefore.test(english) && !same.some((name) => ownArticle.test(before(name, source)))) return false;
  return same.some((name) => ofBefore.test(before(name, source)));
};

/** A title (le président, M.) may come between "de" and the name. */
const ofBefore = /(?<!\p{L})(?:d['’]|(?:de|du|des|à|au|aux|chez)\s)(?:[\p{L}'’.-]+\s){0,3}$/iu;
/** Paul et sa mère: Paul's mother. */
const owners = /(?<!\p{L})(?:son|sa|ses|leurs?)(?!\p{L})/iu;
/** Paul est là, Paul a dit: Paul's here, Paul's said. */
const isVerb = /^\s(?:n['’]|s['’]|l['’])?(?:est|a)(?!\p{L})/iu;
const articleBefore = /(?<!\p{L})(?:[Tt]he|[Aa]n?)\s(?:\p{Lu}[\p{L}'’.-]*\s)*$/u;
const ownArticle = /(?<!\p{L})(?:(?:l[ae]|les|du|des|aux?|une?)\s|l['’])$/iu;
