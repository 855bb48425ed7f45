import { isWhiteCode } from '../../text/character-codes.js';
import { firstFrom, type Span } from '../../text/spans.js';
import type { Mark } from '../types.js';
import { announcementBefore } from './announcements.js';
import { inciseAt } from '../../languages/fr/attributions/incises.js';
import { introduces, mayIntroduce, sourceAt } from './sources.js';
import { afterSpace } from '../../languages/fr/attributions/words.js';

/**
 * Finds the attributions in a segment, in order: the verb and the speaker of each, without the commas around them.
 *
 *     Oui, a dit X.                       a dit X
 *     Oui », a-t-il ajouté mardi.         a-t-il ajouté
 *     Selon la police, il pleut.          Selon la police
 *     Le maire a répondu : « Non.         Le maire a répondu
 *     Il a dit oui.                       nothing
 *
 * @param segment - a sentence, without the marks at its edges
 * @param marks - all quotation marks of the text, in order
 */
export const findAttributions = (text: string, segment: Span, marks: readonly Mark[]): Span[] => {
  const found = incisesAndSources(text, segment, marks);
  announcements(text, segment, marks, found);
  return inOrder(found);
};

/**
 * An aside begins after a comma, a closing mark, an exclamation or question mark, an ellipsis or a dash; a source with a word of its own.
 * One pass finds both, as it reads every character of a text.
 */
const incisesAndSources = (text: string, { start, end }: Span, marks: readonly Mark[]): Span[] => {
  const incises: Span[] = [];
  const sources: Span[] = [];
  let next = firstFrom(marks, start);
  let nextMark = marks[next]?.start ?? end;
  let isQuoted = isOpenAfter(marks[next - 1]);
  let endOfIncise = start;
  for (let at = start; at < end; at += 1) {
    if (at === nextMark) {
      const mark = marks[next]!;
      next += 1;
      nextMark = marks[next]?.start ?? end;
      isQuoted = isOpenAfter(mark);
      at = mark.end - 1;
      if (mark.role !== 'close') continue;
    } else {
      const code = text.charCodeAt(at);
      if (mayIntroduce(code) && introduces(text, at)) pushDefined(sources, sourceAt(text, at, end, marks));
      if (!opensAside(code)) continue;
    }
    const verb = afterSpace(text, at + 1);
    if (at < endOfIncise || !beginsVerb(text.charCodeAt(verb))) continue;
    const isBehindQuotation = endsQuotation(text, marks[next - 1], at);
    const incise = inciseAt(text, verb, end, isBehindQuotation || isQuoted ? 'quoted' : 'plain');
    if (!incise) continue;
    incises.push(incise);
    endOfIncise = incise.end;
    while ((marks[next]?.start ?? end) < endOfIncise) next += 1;
    nextMark = marks[next]?.start ?? end;
  }
  return sources.length === 0 ? incises : [...incises, ...sources];
};

/**
 * Whether a quotation ends here with a comma or final mark, as speech does: « Oui ! » crie un passant. In « Vert » demande une aide the
 * marks enclose a name.
 */
const endsQuotation = (text: string, mark: Mark | undefined, at: number): boolean => {
  if (mark?.role !== 'close' || afterSpace(text, mark.end) < at) return false;
  if (at >= mark.end) return true;
  let last = mark.start - 1;
  while (isWhiteCode(text.charCodeAt(last))) last -= 1;
  return '?!…,.'.includes(text.charAt(last));
};

const isOpenAfter = (mark: Mark | undefined): boolean => mark !== undefined && (mark.role !== 'close' || mark.depth > 1);

/** , ? ! … – — */
const opensAside = (code: number): boolean =>
  code < 0x40 ? code === 0x2c || code === 0x3f || code === 0x21 : code >= 0x2013 && (code === 0x2013 || code === 0x2014 || code === 0x2026);

/** Lower-case letters that may begin French verbs and pronouns: a to z, and é, ê … */
const beginsVerb = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0xe0 && code <= 0xff);

/** Looks before each quotation that opens in the segment or directly after it. */
const announcements = (text: string, { start, end }: Span, marks: readonly Mark[], found: Span[]): void => {
  const first = firstFrom(marks, start);
  for (let index = first; index < marks.length; index += 1) {
    const mark = marks[index]!;
    if (mark.start > end && afterSpace(text, end) !== mark.start) break;
    if (mark.role === 'open') {
      const colon = colonBefore(text, mark.start, start);
      const before = marks[index - 1];
      if (colon !== undefined) pushDefined(found, announcementBefore(text, colon, before && before.end > start ? before.end : start));
    }
    if (mark.start >= end) break;
  }
};

const pushDefined = (found: Span[], span: Span | undefined): void => {
  if (span) found.push(span);
};

const colonBefore = (text: string, position: number, start: number): number | undefined => {
  let at = position - 1;
  while (at > start && position - at < 40 && isWhiteCode(text.charCodeAt(at))) at -= 1;
  return at >= start && text.charCodeAt(at) === 0x3a ? at : undefined;
};

/** Sorted, without those that begin inside an earlier one: "comme l’a dit, selon lui, X" counts once. */
const inOrder = (spans: Span[]): Span[] => {
  if (spans.length < 2) return spans;
  const kept: Span[] = [];
  for (const span of spans.sort((left, right) => left.start - right.start)) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
};
