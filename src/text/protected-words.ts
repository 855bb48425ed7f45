import { isDigitCode } from './character-codes.js';
import type { Span } from './spans.js';

/**
 * What is no word of a language and stays letter for letter: e-mail addresses, URLs, handles, hashtags, file names, and what a model
 * takes for a sign of its own.
 *
 *     Écrivez à jean@mairie.example, suivez @mairie #Loire.   →   jean@mairie.example, @mairie, #Loire
 *     le titre </s>, >>fr<<   →   </s>, >>fr<<
 *     l’étape n° 3, le p.-d.g.                                →   nothing
 */
export const protectedWords = (text: string): Span[] =>
  mayHaveAddress(text) && sign.test(text)
    ? Array.from(text.matchAll(text.includes('@') ? anyProtected : withoutMail), ({ 0: word, index }) => ({
        start: index,
        end: index + trimmedLength(word),
      }))
    : [];

/**
 * Whether a text has nothing but Latin letters, white space and the marks of a sentence: no digit, no {@link protectedWords} and no
 * {@link foreignRuns}. Most sentences are such, and this one look at each of their characters spares them three.
 *
 *     L’eau monte à Lyon, dit « le Dr P. Roy » (O.N.U.).   →   yes
 *     à 18 h · jean@mairie.example · 東京                   →   no
 */
export const isPlainText = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // small letters and spaces are nearly all that comes
    if ((code >= 0x61 && code < 0xa6) || code === 0x20) continue;
    if (isDigitCode(code) || beginsAddress(text, at, code) || isForeignCode(code)) return false;
  }
  return true;
};

/** Most texts have no address, and one look for what is in each is cheap. */
const mayHaveAddress = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= 0x40 && beginsAddress(text, at, code)) return true;
  }
  return false;
};

/** # / < @, or a point that stands behind www or before an ending (.fr, .pdf, .7z): one of them is in all that is protected. */
const beginsAddress = (text: string, at: number, code: number): boolean => {
  if (code !== 0x2e) return code === 0x23 || code === 0x2f || code === 0x3c || code === 0x40;
  const next = text.charCodeAt(at + 1);
  return (next >= 0x61 && next <= 0x7a) || next === 0x37 || text.charCodeAt(at - 1) === 0x77;
};

const sign = /[@#/<]|\p{L}\.\p{L}|\p{L}\d*\.\p{L}/u;

/** Endings of the domain names that stand without http:// in newspapers; others need www. or http. Source: ours. */
const domains = 'fr|com|org|net|eu|info|be|ch|ca|de|uk|it|es|lu|io|tv|biz|edu|gov|int|example|re|nc|pf|bzh|paris|alsace';
/** Endings of file names. Source: ours. */
const files =
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|txt|csv|tsv|json|xml|html?|zip|rar|gz|tar|7z|jpe?g|png|gif|svg|webp|mp3|mp4|avi|mov|mkv|wav|exe|apk|js|ts|py|css|php|epub|md';

/** The length of its first part is limited, since the pattern looks at each letter of a word anew. */
const mail = String.raw`[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
const kinds = [
  String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”]+`,
  mail,
  String.raw`(?<![\p{L}\p{N}_@&/])[@#](?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+`,
  String.raw`(?<![\p{L}\p{N}_./@-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:${files})(?![\p{L}\p{N}_])`,
  String.raw`(?<![\p{L}\p{N}_./@-])[a-z0-9](?:[a-z0-9-]|\.(?=[a-z0-9]))*\.(?:${domains})(?![\p{L}\p{N}_-])(?:\/[^\s<>"«»“”]*)?`,
  String.raw`<\/?(?:s|pad|unk|mask)>|>>[\p{L}_-]+<<`,
];
const anyProtected = new RegExp(kinds.join('|'), 'gu');
/** A text without @ need not be searched for addresses at each letter. */
const withoutMail = new RegExp(kinds.filter((kind) => kind !== mail).join('|'), 'gu');

/** Punctuation behind a URL belongs to the sentence; a bracket only if none was opened in it. */
const trimmedLength = (word: string): number => {
  let length = word.replace(/[.,;:!?…'’]+$/u, '').length;
  if (word.charAt(length - 1) === ')' && !word.includes('(')) length -= 1;
  return word.slice(0, length).replace(/[.,;:!?…'’]+$/u, '').length;
};

/**
 * Runs of what a vocabulary of French and English lacks: emoji, symbols, letters of other scripts.
 *
 *     Bravo 👏🏽 à 東京 !   →   👏🏽, 東京
 *     à 20 °C, 5 €, § 3   →   nothing
 */
export const foreignRuns = (text: string): Span[] =>
  mayHaveForeign(text) && hasForeign.test(text)
    ? Array.from(text.matchAll(foreign), ({ 0: run, index }) => ({ start: index, end: index + run.length }))
    : [];

const mayHaveForeign = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) if (isForeignCode(text.charCodeAt(at))) return true;
  return false;
};

/** Latin letters, general punctuation and signs of currency are none; ¦ is one. Most texts have no more than these. */
const isForeignCode = (code: number): boolean =>
  code < 0x250 ? code === 0xa6 : !(code >= 0x2000 && code <= 0x206f) && !(code >= 0x20a0 && code <= 0x20cf);

const other = String.raw`(?![\p{Script=Latin}°€£$¥%§©®™µμªº])(?:\p{L}|\p{So}|\p{Co}|\p{Emoji_Presentation}|[\u{1f1e6}-\u{1f1ff}])|[©®]\ufe0f`;
const joined = String.raw`(?:\p{M}|\p{Emoji_Modifier}|\u200d|\ufe0f)`;
const hasForeign = new RegExp(other, 'u');
const foreign = new RegExp(String.raw`(?:${other})${joined}*(?:[ \u00a0·・-]?(?:${other})${joined}*)*`, 'gu');
