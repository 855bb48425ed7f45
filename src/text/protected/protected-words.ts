import { lazily } from '../lazily.js';
import type { Span } from '../spans.js';
import type { OpaqueKind } from './types.js';

/**
 * Text that stays letter for letter because it is not in any language: e-mail addresses, URLs, handles, hashtags, file names, and anything
 * that a model would take for one of its own symbols.
 *
 *     Écrivez à jean@mairie.example, suivez @mairie #Loire.   →   jean@mairie.example, @mairie, #Loire
 *     le titre </s>, >>fr<<   →   </s>, >>fr<<
 *     l’étape n° 3, le p.-d.g.                                →   nothing
 */
export const protectedWords = (text: string): Span[] =>
  addressSign.test(text) && sign.test(text)
    ? Array.from(text.matchAll((text.includes('@') ? anyProtected : withoutMail)()), ({ 0: word, index }) => ({
        start: index,
        end: index + trimmedLength(word),
      }))
    : [];

/**
 * Whether a text has only Latin letters, white space and the punctuation of sentences: no digit, no sign, no {@link protectedWords} and no
 * {@link foreignRuns}. Most sentences pass, and this one scan saves them three.
 *
 *     L’eau monte à Lyon, dit « le Dr P. Roy » (O.N.U.).   →   yes
 *     à 18 h · jean@mairie.example · 東京                   →   no
 */
export const isPlainText = (text: string): boolean => !notPlain.test(text);

/** # / < @, or a point after www or before an ending (.fr, .pdf, .7z): everything protected has one of them. */
const address = String.raw`[#/<@]|\.[a-z7]|w\.`;
/** All but Latin letters, general punctuation and currency signs, beyond which most texts do not go; and ¦. */
const beyondLatin = String.raw`[\u00a6\u0250-\u1fff\u2070-\u209f\u20d0-\uffff]`;
// These look at code units and run over every text: by code points (u) they take twice as long.
/* eslint-disable require-unicode-regexp, no-misleading-character-class */
/** Signs of ASCII and Latin-1, † ‡ • ‰ ※ ; :: */
const anySign = String.raw`[#-&*+/<=>@[-\`{-~\u00a2-\u00a9\u00ac\u00ae-\u00b3\u00b6\u00b7\u00b9\u00d7\u00f7\u2020-\u2022\u2030\u203b]|::`;
const notPlain = new RegExp(String.raw`\d|${anySign}|${address}|${beyondLatin}`);
const addressSign = new RegExp(address);
const foreignSign = new RegExp(beyondLatin);
/* eslint-enable require-unicode-regexp, no-misleading-character-class */

const sign = /[@#/<]|\p{L}\.\p{L}|\p{L}\d*\.\p{L}/u;

/** Endings of the domain names that newspapers print without http://; others need www. or http. Source: ours. */
const domains = 'fr|com|org|net|eu|info|be|ch|ca|de|uk|it|es|lu|io|tv|biz|edu|gov|int|example|re|nc|pf|bzh|paris|alsace';
/** Endings of file names. Source: ours. */
const files =
  'pdf|docx?|xlsx?|pptx?|odt|ods|odp|txt|csv|tsv|json|xml|html?|zip|rar|gz|tar|7z|jpe?g|png|gif|svg|webp|mp3|mp4|avi|mov|mkv|wav|exe|apk|js|ts|py|css|php|epub|md';

/** The part before the @ is limited in length, since the pattern starts afresh at each letter of a word. */
const mailbox = String.raw`(?:mailto:)?[\p{L}\p{N}_][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+`;
/** Léa Fontan <lea.fontan@exemple.fr>: the brackets go with the address. */
const mail = String.raw`<${mailbox}>|${mailbox}`;
const url = String.raw`(?:https?:\/\/|ftp:\/\/|www\.)[^\s<>"«»“”]+`;

/** URLs and e-mail addresses, whose parts may look like other words of no language: `https://a.example/mon_article`, `jean_petit@a.example`. */
export const addresses: OpaqueKind = { sign: String.raw`@|:\/\/|www\.`, patterns: [url, mail] };

const kinds = [
  url,
  mail,
  String.raw`(?<![\p{L}\p{N}_@&/])[@#](?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+`,
  String.raw`(?<![\p{L}\p{N}_./@-])[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.(?:${files})(?![\p{L}\p{N}_])`,
  String.raw`(?<![\p{L}\p{N}_./@-])[a-z0-9](?:[a-z0-9-]|\.(?=[a-z0-9]))*\.(?:${domains})(?![\p{L}\p{N}_-])(?:\/[^\s<>"«»“”]*)?`,
  String.raw`<\/?(?:s|pad|unk|mask)>|>>[\p{L}_-]+<<`,
];
const anyProtected = lazily(() => new RegExp(kinds.join('|'), 'gu'));
/** In a text without @, there is no need to look for a mail address at each letter. */
const withoutMail = lazily(() => new RegExp(kinds.filter((kind) => kind !== mail).join('|'), 'gu'));

/** Punctuation after a URL belongs to the sentence, and so does a closing bracket if none opens in the URL. */
const trimmedLength = (word: string): number => {
  let length = word.replace(/[.,;:!?…'’]+$/u, '').length;
  if (word.charAt(length - 1) === ')' && !word.includes('(')) length -= 1;
  return word.slice(0, length).replace(/[.,;:!?…'’]+$/u, '').length;
};

/**
 * Runs of characters that a French and English vocabulary lacks: emoji, symbols, letters of other scripts.
 *
 *     Bravo 👏🏽 à 東京 !   →   👏🏽, 東京
 *     à 20 °C, 5 €, § 3   →   nothing
 */
export const foreignRuns = (text: string): Span[] =>
  foreignSign.test(text) && hasForeign().test(text)
    ? Array.from(text.matchAll(foreign()), ({ 0: run, index }) => ({ start: index, end: index + run.length }))
    : [];

const other = String.raw`(?![\p{Script=Latin}°€£$¥%§©®™µμªº])(?:\p{L}|\p{So}|\p{Co}|\p{Emoji_Presentation}|[\u{1f1e6}-\u{1f1ff}])|[©®]\ufe0f`;
const joined = String.raw`(?:\p{M}|\p{Emoji_Modifier}|\u200d|\ufe0f)`;
const hasForeign = lazily(() => new RegExp(other, 'u'));
const foreign = lazily(() => new RegExp(String.raw`(?:${other})${joined}*(?:[ \u00a0·・-]?(?:${other})${joined}*)*`, 'gu'));
