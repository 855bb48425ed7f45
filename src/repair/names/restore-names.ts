import { isLost } from '../../checks/names/names.js';
import type { Judgement } from '../../checks/types.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { titleBefore } from '../../languages/fr/title-abbreviations.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { overlap, type Span } from '../../text/spans.js';
import { type Aligned, toAligned } from '../../alignment/words.js';
import { editRendering, type Edit } from '../../alignment/edit-rendering.js';
import { placeOfName } from './place-name.js';
import { putInName } from './put-in-names.js';
import { wholeOfTorn } from './torn-name.js';
import type { Restored } from '../types.js';
import { similarity } from '../../text/similarity.js';
import { looksLikeWhole } from './likeness.js';

/**
 * What to do about a standalone name that the model left out: nothing, since the model places it better when asked again, or, as a last
 * resort, insert it after the English of the word before it.
 */
export type AbsentNames = 'left-out' | 'put-in';

/**
 * Restores names that the check found missing: the English words that attend to a garbled name are replaced by the name as in the source,
 * or by its English form (Lodon → London).
 *
 *     Anne Plamondon part.   Anne Plmond leaves.    →   Anne Plamondon leaves.
 *     Londres dort.          London sleeps.         →   unchanged: a translation
 *     Le Musée dort.         The museum sleeps.     →   unchanged: not a name
 *
 * @param blamed - the checks' findings on this rendering; only names that they found missing are touched
 * @returns undefined if nothing needed correction, or nothing could be corrected
 */
export const restoreNames = (
  aligned: Aligned,
  lexicon: Lexicon,
  blamed: readonly Judgement[],
  absent: AbsentNames = 'left-out',
): Restored | undefined => {
  const { answer, rendering } = aligned;
  const missing = blamed.filter(({ rule, values }) => rule === 'names' && values?.['fault'] === 'missing');
  const places = new Set(missing.flatMap(({ source = [] }) => source.map(({ start }) => start)));
  const lost = places.size === 0 ? [] : lexicon.properNames(answer.source).filter(({ start }) => places.has(start));
  const attention = lost.length > 0 ? aligned.attention() : undefined;
  if (!attention) return undefined;
  const edits: Edit[] = [];
  const restored: string[] = [];
  for (const name of lost) {
    // no single word stands for a title of several words
    const found = name.text.includes(' ') ? undefined : placeOfName(name, aligned, attention, lexicon);
    const place = found && wholeOfTorn(name.text, found, rendering.text, titleBefore(answer.source.slice(0, name.start)));
    if (!place || edits.some((edit) => overlap(edit, place))) continue;
    const genitive = /['’]s$/u.test(name.text) ? '' : (/['’]s$/u.exec(rendering.text.slice(place.start, place.end))?.[0] ?? '');
    const text = lexicon.writtenForm(name.text);
    const whole = wholeForm(text, place, rendering.text);
    // a form of several words may need its article: en Extrême-Orient, in the Far East
    const start = whole.start - (text.includes(' ') ? 0 : articleBefore(name, answer.source, place, rendering.text));
    edits.push({ start, end: whole.end, text: text + genitive });
    restored.push(name.text);
  }
  const replaced = editRendering(rendering, edits);
  const beside = insertBeside(replaced === rendering ? aligned : toAligned(answer, replaced), lost, lexicon, absent);
  const names = [...restored, ...beside.restored];
  return names.length > 0 ? { rendering: beside.rendering, restored: names } : undefined;
};

/**
 * Extends a place to the adjacent words of a form of several words: Great [Briain], [Great] Briain → Great Britain. For a form of one word
 * there is nothing to add, and nothing is more like it than the place itself.
 */
const wholeForm = (form: string, { start, end }: Span, english: string): Span => {
  const others = form.split(' ').length - 1;
  const own = english.slice(start, end);
  const before = new RegExp(`(?:[^\\s"]+ ){${others}}$`, 'u').exec(english.slice(0, start))?.[0] ?? '';
  const behind = new RegExp(`^(?: [^\\s",.;:!?]+){${others}}`, 'u').exec(english.slice(end))?.[0] ?? '';
  const like = (words: string): boolean => similarity(words, form) > Math.max(looksLikeWhole, similarity(own, form));
  if (like(before + own)) return { start: start - before.length, end };
  return { start, end: like(own + behind) ? end + behind.length : end };
};

/**
 * The length of an article that belonged to the replaced word: 'de Quentovic', 'of the island' → 'of Quentovic'. An article before a
 * further noun is that noun's own (the Quentovic house), and one that the source has may stay.
 */
const articleBefore = ({ start }: ProperName, source: string, place: Span, english: string): number => {
  if (!/(?<!\p{L})the $/u.test(english.slice(0, place.start)) || !barePreposition.test(source.slice(Math.max(0, start - 8), start)))
    return 0;
  const next = /^ (\p{L}+)/u.exec(english.slice(place.end))?.[1];
  return next === undefined || englishOpeners.has(next) ? 'the '.length : 0;
};

const barePreposition = /(?<!\p{L})(?:(?:de|à|en|par|avec|pour|selon|chez|sur|dans|contre|vers)\s|d['’])$/iu;

/**
 * Inserts a name that has no place next to its neighbouring name in the source (Didier Deschamps, Deschamps → Didier Deschamps); as a last
 * resort, after the English of the word before it.
 */
const insertBeside = (aligned: Aligned, lost: readonly ProperName[], lexicon: Lexicon, absent: AbsentNames): Restored => {
  const { answer } = aligned;
  const all = lexicon.properNames(answer.source);
  const restored: string[] = [];
  let now = aligned;
  for (const name of lost) {
    const english = now.rendering.text;
    // a first word may be any word; a name just written in English (Montreal) must not appear again as Montréal
    if (name.isInitial || !isLost(name.text, english, lexicon)) continue;
    const { text } = name;
    const at = all.findIndex(({ start }) => start === name.start);
    const [before, after] = [all[at - 1], all[at + 1]];
    const isAfter = before && answer.source.slice(before.end, name.start) === ' ' ? onlyPlace(before.text, english) : undefined;
    const isBefore = after && answer.source.slice(name.end, after.start) === ' ' ? onlyPlace(after.text, english) : undefined;
    const put =
      isAfter || isBefore
        ? editRendering(now.rendering, [
            isAfter
              ? { start: isAfter.end, end: isAfter.end, text: ` ${text}` }
              : { start: isBefore!.start, end: isBefore!.start, text: `${text} ` },
          ])
        : absent === 'put-in' && lexicon.stays(text) && putInName(now, name);
    if (!put) continue;
    now = toAligned(answer, put);
    restored.push(name.text);
  }
  return { rendering: now.rendering, restored };
};

/** Where a name is in a text, if it occurs exactly once. */
const onlyPlace = (name: string, text: string): { start: number; end: number } | undefined => {
  const start = text.indexOf(name);
  const isOnce =
    start >= 0 && text.indexOf(name, start + 1) < 0 && !/[\p{L}\p{N}]/u.test(text.charAt(start - 1) + text.charAt(start + name.length));
  return isOnce ? { start, end: start + name.length } : undefined;
};
