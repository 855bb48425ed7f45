import { capitalised } from '../../text/phrase-pattern.js';
import type { Span } from '../../text/spans.js';
import { weekdays } from '../../languages/fr-en/months.js';
import { speechInfinitives } from '../../languages/fr/attributions/speech-verbs.js';
import { verbGroupAt } from '../../languages/fr/attributions/verb-groups.js';
import { afterSpace, endOf, wordAt } from '../../languages/fr/attributions/words.js';

/**
 * The attribution that announces a quotation: speaker, verb and a colon.
 *
 *     Le maire a déclaré : «                      →   Le maire a déclaré
 *     Jeudi, Anne Roy, la maire, a répondu : «    →   Anne Roy, la maire, a répondu
 *     Voici la liste : «                          →   nothing: no verb of saying
 *
 * @param colon - its position
 * @param start - where the sentence begins, or the last quotation mark in it ends
 */
export const announcementBefore = (text: string, colon: number, start: number): Span | undefined => {
  const from = Math.max(start, colon - longest);
  let found: Span | undefined;
  const before = text.slice(from, colon);
  // tested word by word, as matching all of them at once is expensive
  wordStart.lastIndex = 0;
  while (wordStart.test(before)) {
    const at = from + wordStart.lastIndex - 1;
    if (found && at < found.end) continue;
    // what follows "que" is what was said, with verbs of its own
    if (found && startsWithThat(text, at)) break;
    const group = verbGroupAt(text, at);
    if (!group || group.end > colon || colon - group.end > farthest) continue;
    found = { start: group.hasPronoun ? at : subjectStart(text, from, at), end: group.end };
  }
  return found ?? infinitiveBefore(text, from, colon);
};

const startsWithThat = (text: string, at: number): boolean => endOf(that, text, at) !== undefined;

const that = /qu(?:e[\s\u00a0\u202f]|['’])/uy;
/** Longest announcement, and longest text between its verb and the colon, in UTF-16 units. */
const longest = 240;
const farthest = 100;

/** From the verb back to its subject, past anything between commas ("X, qui préside, a dit"). */
const subjectStart = (text: string, from: number, verb: number): number => {
  const before = text.slice(from, verb);
  if (/(?:^|[\s\u00a0\u202f])(?:et|puis|ou|mais)[\s\u00a0\u202f]+$/u.test(before)) return verb;
  const clause = Math.max(...[';', ':', '(', ' – ', ' — ', '«', '“', '»', '”'].map((mark) => lastEnd(before, mark)));
  const parts = before.slice(clause).split(',');
  const last = parts.length - 1;
  let first = last;
  if (last > 0 && parts[last]!.trim() === '') {
    first = last - 1;
    if (first > 0 && !adverbial.test(parts[first - 1]!)) first -= 1;
  }
  const at = clause + parts.slice(0, first).reduce((sum, part) => sum + part.length + 1, 0);
  const opening = /^[\s\u00a0\u202f]*(?:(?:Et|Mais|Puis|Alors|Car|Or)[\s\u00a0\u202f]+)?/u.exec(before.slice(at))?.[0].length ?? 0;
  return Math.min(from + at + opening, verb);
};

const lastEnd = (text: string, mark: string): number => {
  const at = text.lastIndexOf(mark);
  return at < 0 ? 0 : at + mark.length;
};

const capitalWeekdays = Array.from(weekdays.keys(), capitalised).join('|');
const adverbial = new RegExp(
  String.raw`^[\s\u00a0\u202f]*(?:À|Au|Aux|En|Dans|Lors|Après|Avant|Depuis|Devant|Hier|${capitalWeekdays}|Selon|Pour|Sur|Interrogée?|Invitée?|Quand|Lorsque|Ensuite|Enfin|Puis|D['’]|Ce|Pendant|Face)(?!\p{L})`,
  'u',
);

/** « … » Et d’ajouter : « … » */
const infinitiveBefore = (text: string, from: number, colon: number): Span | undefined => {
  const { index, 0: opening } =
    /(?:^|[\s\u00a0\u202f])[eE]t[\s\u00a0\u202f]+(?:de[\s\u00a0\u202f]+|d['’])(?=\p{Ll}+[\s\u00a0\u202f]*$)/u.exec(
      text.slice(from, colon),
    ) ?? {};
  if (index === undefined || opening === undefined) return undefined;
  const verb = from + index + opening.length;
  const infinitive = wordAt(text, verb);
  return speechInfinitives.has(infinitive) ? { start: afterSpace(text, from + index), end: verb + infinitive.length } : undefined;
};

const wordStart = /(?<![\p{L}\p{N}'’-])\p{Ll}/gu;
