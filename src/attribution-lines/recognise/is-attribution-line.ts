import { trimSpan, type Span } from '../../text/spans.js';
import { isLabelled } from './labelled.js';
import { isSigned, longestLine } from './signed.js';

/**
 * Whether a line is a byline, credit, source, date, counter or other line that says who made an article and when: it is put into English
 * by rule and never cut. In doubt it is none, and goes the way of all sentences.
 *
 *     Par Jean Dupont (avec AFP) · Photo : KCNA · Lire aussi : Que faire ?   →   yes
 *     Par ailleurs, il pleut. · Paris, ville lumière                         →   no
 *
 * @param line - a span of the text without a line break inside
 */
export const isAttributionLine = (text: string, line: Span): boolean => {
  // most lines of a text are longer than any byline, or begin like none
  if (line.end - line.start > longestLine + 80) return false;
  const { start, end } = trimSpan(text, line);
  if (end - start > longestLine || end - start < 2) return false;
  beginning.lastIndex = start;
  if (!beginning.test(text)) return false;
  const words = text.slice(start, end);
  if (isLabelled(words)) return true;
  return endsLikeSentence.test(words) ? isPointed(words) && isSigned(words.replace(/\.$/u, '')) : isSigned(words);
};

const beginning = /[\p{Lu}\p{N}(©]|avec[ \u00a0\u202f]|publié|mis à/uy;
const endsLikeSentence = /[.!?…,;:»"”]$/u;

/** A point does not make a sentence of "De notre envoyé spécial à Kaboul." and "Par Jean D." */
const isPointed = (words: string): boolean => /^(?:De no|DE NO|Notre |Nos |NOTRE |NOS ).*\.$|[ .\u00a0\u202f]\p{Lu}\.$/u.test(words);
