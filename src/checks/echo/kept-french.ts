import type { Word } from '../../alignment/words.js';
import { isInitialPlace } from '../../languages/fr/initial-place.js';
import { joiningWords } from '../../languages/fr/joining-words.js';
import { isEnglishPhrase } from '../../languages/fr-en/words/english-phrases.js';
import type { Span } from '../../text/spans.js';

/** What two texts share of a word's spelling: small letters with ’. */
export const key = (word: string): string => word.toLowerCase().replaceAll("'", '’');

/** A capital inside a sentence shows a name or a title; so does a word in capitals (CES). */
export const isOwnCapital = ({ text, start }: Word, source: string): boolean =>
  /^\p{Lu}{2}/u.test(text) || (/^\p{Lu}/u.test(text) && !isInitialPlace(source, start));

/**
 * Whether a word stands in quotation marks whose whole content was copied: a French title or motto. A single word is one only behind
 * another word (le film "Demain"); before a verb of saying it is a sentence ("Jamais", dit-il).
 */
export const isQuoted = ({ start, end }: Span, source: string, target: string): boolean => {
  const opens = target.lastIndexOf('"', start);
  const closes = target.indexOf('"', end);
  if (opens < 0 || closes < 0) return false;
  const content = target.slice(opens + 1, closes).replace(/[\s.,;:!?…]+$/u, '');
  const at = source.indexOf(`"${content}`);
  return at >= 0 && (content.includes(' ') || /[\p{L}\p{N}] $/u.test(source.slice(Math.max(0, at - 2), at)));
};

/** The words of a text, and one of them. */
export interface Place {
  readonly text: string;
  readonly words: readonly Word[];
  readonly at: number;
}

/**
 * Whether a copied word is part of something longer that was copied: a name, a title or a phrase that English has from French.
 *
 *     Il voit le musée du Lin.     He sees the musée du Lin.      yes: a word of grammar came along
 *     Il lit Maison rouge.         He reads Maison rouge.         yes: behind a name
 *     Boulangerie Roy              Boulangerie Roy                yes: a capital before a name
 *     Le plombier Roy dort.        The plombier Roy sleeps.       no: Roy is the plumber’s name
 *     Il gagne le grand prix.      He wins the grand prix.        yes: English says so
 *     Prix total                   Prix total                     no
 */
export const isPartOfKept = (french: Place, english: Place): boolean => {
  const { words, own } = runOf(french, english);
  if (words.length === 1) return false;
  const isName = (word: Word | undefined): boolean => word !== undefined && isOwnCapital(word, french.text);
  return (
    words.length >= longestSlip ||
    words.some(({ text }) => joiningWords.has(key(text)) || /^[dl]['’]/iu.test(text)) ||
    isName(words[own - 1]) ||
    (isName(words[own + 1]) && /^\p{Lu}/u.test(words[own]!.text)) ||
    isEnglishPhrase(words.map(({ text }) => text).join(' '))
  );
};

/** So many French words in a row were left on purpose. */
const longestSlip = 4;

/** The copied words in a row that a copied word is one of. */
const runOf = (french: Place, english: Place): { readonly words: readonly Word[]; readonly own: number } => {
  const isCopied = (step: number): boolean => {
    const [one, other] = [french.words[french.at + step], english.words[english.at + step]];
    return one !== undefined && other !== undefined && key(one.text) === key(other.text);
  };
  const isJoined = ({ text, words, at }: Place, step: number): boolean =>
    text.slice(words[at + step]!.end, words[at + step + 1]!.start) === ' ';
  const [before, behind] = [-1, 1].map((way) => {
    let step = 0;
    // a row that is too long for a slip need not be seen whole
    while (
      Math.abs(step) < longestSlip &&
      isCopied(step + way) &&
      [french, english].every((place) => isJoined(place, Math.min(step, step + way)))
    )
      step += way;
    return step;
  });
  return { words: french.words.slice(french.at + before!, french.at + behind! + 1), own: -before! };
};
