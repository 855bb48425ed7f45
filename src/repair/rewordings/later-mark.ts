import { editRendering } from '../../alignment/edit-rendering.js';
import { isOpener } from '../../languages/fr/sentence-openers.js';
import type { Answer, Rendering } from '../../marian/types.js';
import type { Span } from '../../text/spans.js';
import type { Rewording } from './rewording.js';

/**
 * Moves an opening mark behind the first word of a unit, since a model takes a capital behind a mark for that of a name; the mark goes back
 * to the start of the English.
 *
 *     "Demain, il pleut", dit-il.         →   Demain, "il pleut", dit-il.
 *     Tomorrow, "it rains," he says.      →   "Tomorrow, it rains," he says.
 *     "Roy, venez", dit-il.               →   nothing: a name
 */
export const withLaterMark = (source: string): Rewording | undefined => {
  const [, first, word = ''] = opening.exec(source) ?? [];
  if (first === undefined || !isOpener(word)) return undefined;
  const text = `${first}"${source.slice(first.length + 1)}`;
  return {
    step: 'asked-with-later-mark',
    text,
    back: (answer) => (answer.source === text ? moved(answer, source, first.length) : undefined),
  };
};

const opening = /^"((\p{Lu}[\p{L}'’]*), )(?=\p{L})/u;

/** @param mark - where the mark is in the other wording */
const moved = (answer: Answer, source: string, mark: number): Answer => {
  const back = ({ start, end }: Span): Span =>
    start === mark && end === mark + 1
      ? { start: 0, end: 1 }
      : { start: start < mark ? start + 1 : Math.max(start, mark + 1), end: end <= mark ? end + 1 : end };
  return {
    source,
    sourceSpans: answer.sourceSpans.map(back),
    unknown: answer.unknown.map(back),
    // English that begins with the mark has lost the first word
    hypotheses: answer.hypotheses.filter(({ text }) => !text.startsWith('"')).map(withMarkFirst),
  };
};

/** Only a mark behind a few words is the one that was moved. */
const withMarkFirst = (rendering: Rendering): Rendering => {
  const at = /^[^"\s]+(?: [^"\s]+){0,2} (?=")/u.exec(rendering.text)?.[0].length;
  if (at === undefined) return rendering;
  return editRendering(rendering, [
    { start: 0, end: 0, text: '"' },
    { start: at, end: at + 1, text: '' },
  ]);
};
