import { lazily } from '../../text/lazily.js';
import { sliceOf, type Span } from '../../text/spans.js';
import { anyDate } from '../grammar/dates.js';
import { name } from '../grammar/names.js';
import { wrote } from '../grammar/stamps.js';
import { time } from '../grammar/times.js';
import { maybeSpaces, spaces, unnamed } from '../grammar/words.js';

/**
 * Whether a text is the line above a quoted mail, which may be broken before its last words. It says when with the time, or who with the
 * address: a sentence of a book has neither.
 *
 *     Le lun. 4 mars 2024 à 08:40, Anne Roy <anne@exemple.fr> a écrit :   →   yes
 *     Le 12 mars 1857, Flaubert a écrit : · Le maire a écrit :            →   no
 */
export const isReplyHeading = (text: string, span: Span): boolean => {
  if (span.end - span.start > longest || !mayBeginReply(text, span)) return false;
  const words = sliceOf(text, span).replace(lineBreak, ' ');
  const found = wroteLast().test(words) ? heading().exec(words) : null;
  return found !== null && (found.groups?.['time'] !== undefined || words.includes('@'));
};

/** A cheap first test: such a line begins with "Le" and ends with a colon. */
export const mayBeginReply = (text: string, { start, end }: Span): boolean =>
  text.charCodeAt(start) === 0x4c && text.charCodeAt(start + 1) === 0x65 && text.charCodeAt(end - 1) === 0x3a;

/** In UTF-16 units. */
const longest = 240;
const lineBreak = /\s*[\n\r]\s*/u;
const wroteLast = lazily(() => new RegExp(`${spaces}${wrote}$`, 'u'));
const who = String.raw`(?:${name}|"[^"]{2,80}"|'[^']{2,80}'|[^\s@]+@[^\s@]+)(?:${spaces}[<([][^\s<>()[\]]{3,120}[>)\]])?`;
const heading = lazily(
  () =>
    new RegExp(
      `^Le${spaces}${anyDate}(?:${spaces}\\d{4})?(?:,?${spaces}(?<time>${unnamed(time)}))?,?${spaces}${who}${maybeSpaces},?${spaces}${wrote}$`,
      'u',
    ),
);
