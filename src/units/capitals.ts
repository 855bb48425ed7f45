import { isCommonWord } from '../languages/fr/common-words.js';
import type { Lexicon } from '../languages/lexicon.js';
import { titleCase } from '../text/phrase-pattern.js';
import { holds } from '../text/spans.js';
import { namesInCapitals, type SmallName } from './name-capitals.js';
import { numberWord, unitsInSentence } from './number-capitals.js';

/**
 * Whether a line is printed in capitals: at least two words with three capitals in a row, and hardly any small letters; or a heading of
 * one word that is not a name.
 *
 *     LE MAIRE DE LYON REFUSE, MENUISERIE, À SUIVRE   yes        L’ONU et l’OTAN   no        LVMH, RENAULT, LE PEN   no: names
 */
export const isInCapitals = (text: string, lexicon: Lexicon): boolean => {
  // nearly every text has too many small letters within a few words
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x61 && code <= 0x7a) small += 1;
    if (small * 10 > text.length) return false;
  }
  const letters = text.replace(/[^\p{L}]/gu, '');
  const lower = letters.replace(/[^\p{Ll}]/gu, '').length;
  const words = text.match(/\p{Lu}{3,}/gu)?.length ?? 0;
  return words >= 2 ? lower * 10 <= letters.length : words === 1 && lower === 0 && headingWord(text, lexicon) !== undefined;
};

/** Longest heading of one word, with the small words beside it ("À LA UNE DU SITE"). */
const longestHeading = 40;

/** The one long word of a heading if it is not a name or acronym: 'SUIVRE' of "À SUIVRE". */
const headingWord = (text: string, lexicon: Lexicon): string | undefined => {
  const [word = '', ...others] = text.length <= longestHeading ? (text.match(/\p{Lu}[\p{Lu}\p{M}-]{2,}/gu) ?? []) : [];
  if (word === '' || others.length > 0 || /\p{N}\p{L}|\p{L}\p{N}/u.test(text)) return undefined;
  const known = lexicon.inSentence(word);
  if (known !== undefined) return known === word ? undefined : word;
  return isWord(word, lexicon) ? word : undefined;
};

const isWord = (word: string, lexicon: Lexicon): boolean =>
  !isUnspeakable(word) && (isCommonWord(word.toLowerCase()) || !lexicon.stays(titleCase(word)));

/**
 * Writes a line in capitals as a sentence for the model: the first letter and the names of countries and cities get a capital, acronyms
 * stay, all else is in lower case. Other names cannot be told from words; models copy a name in lower case as well as any other word.
 * A heading of one word gets no capital, with which it would look like a name.
 *
 *     LA FRANCE ET L’ONU SIGNENT   →   La France et l’ONU signent
 *     GRÈVE À LA SNCF DÈS 18H30    →   Grève à la SNCF dès 18h30
 *     M. D’ORMEAU ET N’DIAYE       →   M. d’Ormeau et N’Diaye
 *     12 M D’EUROS AU XXE SIÈCLE   →   12 M d’euros au XXe siècle
 *     MENUISERIE                   →   menuiserie
 *
 * @param lexicon - which words are names or acronyms
 */
export const toSentenceCase = (text: string, lexicon: Lexicon): string => {
  const names = [...termsInCapitals(text, lexicon), ...namesInCapitals(text)];
  const nameAt = (at: number): SmallName | undefined => names.find((name) => holds(name, at));
  const cased = text
    .replace(behindNumber, (letters) => letters.toLowerCase())
    .replace(/(?<!\p{N})(?!\p{Lu}+[€$£])\p{Lu}[\p{Lu}\p{M}\p{N}-]*/gu, (word, at: number, line: string) => {
      const name = nameAt(at);
      return name?.text.slice(at - name.start, at - name.start + word.length) ?? numberWord(word, at, line) ?? caseOf(word, lexicon);
    });
  const sentence = unitsInSentence(cased);
  return oneWord.test(text) ? sentence : sentence.replace(/^[^\p{L}\p{N}]*\p{L}/u, (start) => start.toUpperCase());
};

/** A user's terms in the letters in which they were given: GREVE is grève, CONSEIL D’ETAT is Conseil d’État. */
const termsInCapitals = (text: string, lexicon: Lexicon): SmallName[] =>
  lexicon
    .termsIn(text)
    .filter(({ start, end, french }) => french.length === end - start)
    .map(({ start, end, french }) => ({ start, end, text: french }));

const oneWord = /^\P{L}*[\p{L}\p{M}-]+\P{L}*$/u;

/** The letters of times and ordinals, read in small letters only: 18H30, 18H, 2E, 1ERS. Others stay (5G, 3D), as do scales (12 M€). */
const behindNumber = /(?<=\d)(?:H(?=\d{2}(?!\d))|(?:H|E|ER|RE|ND|NDE|EME|ÈME)S?(?![\p{L}\p{N}]))/gu;

/** Puts English in capitals, as the source was. Addresses and the like are put back later, unchanged. */
export const toCapitals = (english: string): string => english.toUpperCase();

const caseOf = (word: string, lexicon: Lexicon): string => lexicon.inSentence(word) ?? (isUnspeakable(word) ? word : word.toLowerCase());

/** Two to six letters without a vowel are not a word: SNCF, TGV, PS. */
const isUnspeakable = (word: string): boolean => /^[BCDFGHJKLMNPQRSTVWXZ\d]{2,6}$/u.test(word) && /\p{L}/u.test(word);
