import { checkText } from '../../arguments.js';
import { skipWhite, skipWhiteBack } from '../../text/spaces.js';
import type { Span } from '../../text/spans.js';
import { isInRemark, noBrackets } from './brackets.js';
import type { SentenceEnd, Veto } from './sentence-ends.js';
import { linesOf } from '../../text/lines.js';
import { wordBefore } from './neighbours.js';
import { isSentenceStart, openingEnd, pastOmission } from './openings.js';
import { beginsSmall, isWithoutCapitals } from './small-letters.js';
import { isStopCode, opensStraight, readStop } from './stops.js';
import { isDate } from '../vetoes/dates.js';
import { isInitial } from '../vetoes/initials.js';
import { isLeadingWord } from '../vetoes/leading-words.js';
import { isListMark } from '../vetoes/list-marks.js';
import { isReference } from '../vetoes/references.js';
import { isRemark } from '../vetoes/remarks.js';
import { isTitle } from '../vetoes/titles.js';
import { isTrailingWord } from '../vetoes/trailing-words.js';

/** A candidate stands unless one of the vetoes applies. They see only the text and the candidate, so their order does not matter. */
const vetoes: readonly Veto[] = [isRemark, isTitle, isReference, isDate, isLeadingWord, isTrailingWord, isInitial, isListMark];

/**
 * The sentences of a text as it is: a line break always ends one (for hard-wrapped text, use `segment`). Each includes its quotation marks
 * and leading dash but no white space at its edges; every visible character is in exactly one. Time is linear in the length of the text.
 *
 *     ''                           []
 *     '– Oui ? dit-il. « Non. »'   ['– Oui ? dit-il.', '« Non. »']
 *
 * @throws `ERR_OPTION` unless it is a string
 */
export const splitSentences = (text: string): Span[] => {
  checkText('text', text);
  const sentences: Span[] = [];
  for (const line of linesOf(text)) cut(text, line, sentences);
  return sentences;
};

/** The sentences of one block: as `splitSentences`, but a line break is a space like any other. */
export const sentencesIn = (text: string, block: Span): Span[] => {
  const sentences: Span[] = [];
  cut(text, block, sentences);
  return sentences;
};

const cut = (text: string, span: Span, sentences: Span[]): void => {
  const end = skipWhiteBack(text, span.end, span.start);
  let start = skipWhite(text, span.start, end);
  let first = openingEnd(text, start, end);
  const isSmall = isWithoutCapitals(text, first, { start, end });
  let isQuoted = false;
  const brackets = noBrackets(end);
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (isPlain(code)) continue;
    if (code === 0x28 || code === 0x5b) {
      const past = pastOmission(text, at);
      if (past === at + 1) brackets.open({ at, isRemark: at >= first });
      else at = past - 1;
    } else if (code === 0x29 || code === 0x5d) brackets.close();
    else if (code === 0x22) isQuoted = opensStraight(text, at, isQuoted);
    if (!isStopCode(code)) continue;
    const inRemark = isInRemark(text, at, brackets);
    const stop = readStop(text, at, { end, isQuoted, brackets });
    if (stop.closesStraight) isQuoted = false;
    const next = skipWhite(text, stop.end, end);
    if (next > stop.end && next < end) {
      const word = openingEnd(text, next, end);
      const bracket = stop.closesRemark ? 'closing' : inRemark && brackets.isOpen() ? 'inside' : 'none';
      const before = stop.isPoint ? wordBefore(text, at) : undefined;
      const place: SentenceEnd = { first, stop: at, end: stop.end, next, word, before, bracket };
      const begins = isSentenceStart(text, word) || (isSmall && beginsSmall(text, place));
      if (word < end && begins && !vetoes.some((veto) => veto(text, place))) {
        sentences.push({ start, end: stop.end });
        start = next;
        first = word;
      }
    }
    at = stop.end - 1;
  }
  if (start < end) sentences.push({ start, end });
};

/** Most characters are neither a stop nor a bracket nor a straight mark. */
const isPlain = (code: number): boolean => (code < 0x80 ? plain[code] === 1 : code < 0x2026);

const plain = Uint8Array.from({ length: 0x80 }, (_, code) => ('.!?"()[]'.includes(String.fromCharCode(code)) ? 0 : 1));
