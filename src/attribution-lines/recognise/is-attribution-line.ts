import { isBreakCode, isLowerAt, isWhiteCode } from '../../text/character-codes.js';
import { sliceOf, trimSpan, type Span } from '../../text/spans.js';
import { joiningWords } from '../../languages/fr/joining-words.js';
import { months } from '../../languages/fr-en/months.js';
import { agencies } from '../tables/agencies.js';
import { attributionStamps } from '../tables/stamps.js';
import { openingWord } from '../grammar/connectors.js';
import { owner } from '../grammar/roles.js';
import { leadingSigns, oneOf, spaces, wordEnd } from '../grammar/words.js';
import { headerLabel } from './header-label.js';
import { isFurniture, isOfKnownFields } from './known-fields.js';
import { isLabelled } from './labelled.js';
import { isReplyHeading } from './reply-heading.js';
import { isSigned } from './signed.js';

/**
 * Whether a line is a byline, credit, source, date, counter or other line that says who made an article and when, or belongs to the page
 * around it. Such a line is translated by rule and never cut. A doubtful line is not one, and is treated as an ordinary sentence.
 *
 *     Par Jean Dupont (avec AFP) · Photo : KCNA · Lire aussi : Que faire ?   →   yes
 *     Partager | Commentaires (12) · POLITIQUE                               →   yes
 *     Par ailleurs, il pleut. · Paris, ville lumière                         →   no
 *
 * @param span - of the text, with no line break in it
 */
export const isAttributionLine = (text: string, span: Span): boolean => {
  // most lines of a text are longer than any byline, or begin differently
  if (span.end - span.start > longestLine + longestIndent) return isLongHeader(text, span);
  const { start, end } = trimSpan(text, span);
  if (end - start > longestLine) return isLongHeader(text, { start, end });
  if (end - start < 2) return false;
  const line = text.slice(start, end);
  const signs = leadingSigns.exec(line)?.[0].length ?? 0;
  const words = line.slice(signs);
  const mayBegin = mayBeginAt(text, start + signs);
  if (mayBegin && (isNamed(words) || isReplyHeading(text, { start: start + signs, end }))) return true;
  return isOfKnownFields(words) && (mayBegin || isFurniture(words)) && !isBehindUnfinished(text, start);
};

const isNamed = (words: string): boolean => {
  if (isLabelled(words)) return true;
  if (!endsLikeSentence.test(words)) return isSigned(words);
  return isPointed(words) && (isSigned(words) || isSigned(words.replace(/\.$/u, '')));
};

/** A mail may have many recipients: "À : a@exemple.fr, b@exemple.fr, …". */
const isLongHeader = (text: string, span: Span): boolean =>
  span.end - span.start <= longestHeader && headerLabel(text, span) !== undefined && isLabelled(sliceOf(text, trimSpan(text, span)));

const longestHeader = 1000;

/** The longest attribution line, and the most white space around it, in UTF-16 units. */
const longestLine = 240;
const longestIndent = 80;

const mayBeginAt = (text: string, at: number): boolean => {
  beginning.lastIndex = at;
  return beginning.test(text) || (isLowerAt(text, at) && isFirstOfParagraph(text, at));
};

/**
 * Whether a line is the first of its paragraph. A lower-case line further down is more likely to be the middle of a sentence: "il cite une
 * autre⏎source : l’Insee".
 */
const isFirstOfParagraph = (text: string, start: number): boolean => {
  let breaks = 0;
  for (let at = start - 1; at >= 0; at -= 1) {
    const code = text.charCodeAt(at);
    if (!isWhiteCode(code)) return false;
    // \r\n is one break
    if (isBreakCode(code) && !(code === 0x0d && text.charCodeAt(at + 1) === 0x0a)) breaks += 1;
    if (breaks > 1) return true;
  }
  return true;
};

/** Whether the line goes on with the sentence of the line above, which ends in a word that ends none: "le ministre de la⏎Santé". */
const isBehindUnfinished = (text: string, start: number): boolean => {
  const found = lineAbove.exec(text.slice(Math.max(0, start - longestWord), start));
  return found !== null && (found[1] === ',' || joiningWords.has((found[1] ?? '').toLowerCase()));
};

const longestWord = 40;
/** The last word or comma of the line above, with no blank line in between. */
const lineAbove = /([\p{L}’']+|,)[^\S\n\r]*(?:\r\n|[\n\r])[^\S\n\r]*$/u;

const beginning = new RegExp(String.raw`[\p{Lu}\p{N}([©]|(?:${openingWord})${spaces}|${oneOf(attributionStamps.keys())}${wordEnd}`, 'uy');
const endsLikeSentence = /[.!?…,;:»"”]$/u;

/** A full stop does not make a sentence of "De notre envoyé spécial à Kaboul.", "Par Jean D." or "Publié le 3 févr." */
const isPointed = (words: string): boolean =>
  words.endsWith('.') && (ownerFirst.test(words) || shortenedLast.test(words.slice(-longestAbbreviation)));

const ownerFirst = new RegExp(`^${owner}${spaces}`, 'u');
const abbreviations = [...months.keys(), ...agencies].filter((each) => each.endsWith('.'));
const longestAbbreviation = Math.max(...abbreviations.map(({ length }) => length));
const shortenedLast = new RegExp(String.raw`[ .\u00a0\u202f\u2009]\p{Lu}\.$|${oneOf(abbreviations)}$`, 'u');
