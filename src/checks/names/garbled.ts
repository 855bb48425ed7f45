import { type Aligned, indexesIn, type WordAttention } from '../../alignment/words.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { standsIn } from '../../languages/en/stands-in.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { similarity } from '../../text/similarity.js';
import type { Span } from '../../text/spans.js';

/** A name in the source that the model misspelt. */
export interface GarbledName {
  readonly name: ProperName;
  /** The English word that stands for it. */
  readonly span: Span;
}

/**
 * Finds misspelt names: words that the model assembled from pieces, that attend to a name in the source and look like it, but are not its
 * English form. A word that the vocabulary has whole is a translation.
 *
 *     Bérénice part ce soir.     Brenice leaves tonight.     →   nothing: a first word may be any word
 *     Elle aime Bérénice.        She loves Brenice.          →   Brenice
 *     la Mésopotamie             Mesopotamia                 →   nothing: its English form
 *
 * @param names - names in the source that the English lacks
 */
export const garbledNames = (aligned: Aligned, names: readonly ProperName[], lexicon: Lexicon): GarbledName[] => {
  const candidates = names.filter(({ text, isInitial }) => !isInitial && !text.includes(' '));
  const attention = candidates.length > 0 ? aligned.attention() : undefined;
  if (!attention) return [];
  return candidates.flatMap((name) => {
    const word = wordFor(name, attention);
    if (!word || isAnother(word.text, name, aligned.answer.source) || lexicon.isTranslated(name.text, word.text)) return [];
    return [{ name, span: { start: word.start, end: word.end } }];
  });
};

/** A word stands for a name if this share of its attention is on it and their spellings are at least this similar. */
const enough = 0.5;
const alike = 0.5;

const wordFor = (name: ProperName, { source, target, shares }: WordAttention): WordAttention['target'][number] | undefined => {
  const own = indexesIn(source, name);
  return target.find((word, at) => {
    if (word.pieces < 2 || !/^\p{Lu}/u.test(word.text) || englishOpeners.has(word.text.toLowerCase())) return false;
    const share = own.reduce((sum, from) => sum + shares[at]![from]!, 0);
    return share >= enough && similarity(name.text, word.text.replace(/['’]s$/u, '')) >= alike;
  });
};

/** Whether the word correctly renders something else in the source. */
const isAnother = (word: string, { start, end }: ProperName, source: string): boolean =>
  standsIn(word.replace(/['’]s$/u, ''), `${source.slice(0, start)} ${source.slice(end)}`);
