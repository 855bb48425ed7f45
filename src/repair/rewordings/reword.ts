import type { MarkRole, Rule } from '../../checks/types.js';
import type { Answer, Rendering } from '../../marian/types.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import type { Span } from '../../text/spans.js';
import { withoutFullStop } from './full-stop.js';
import { withLaterMark } from './later-mark.js';
import type { Rewording } from './rewording.js';
import { withStandIns } from './stand-in-names.js';

/** A unit to put to the model in other words. */
export interface Unsettled {
  readonly source: string;
  readonly marks: readonly MarkRole[];
  /** The rules that the model's first answer broke. */
  readonly failed: ReadonlySet<Rule>;
  /** Names in the source that are still missing. */
  readonly lost: readonly ProperName[];
}

/**
 * Other wordings of a unit, chosen by the checks that failed.
 *
 * - with the first mark behind the first word, if French words were left: (Demain, "il pleut")
 * - without the quotation marks, which are then placed by alignment: an undertrained model writes nonsense around them
 * - with a final full stop if there is none: a fragment (« Le menu du jour ») makes a model trained only on sentences loop
 * - with numbers in place of names that are still missing
 */
export const rewordings = ({ source, marks, failed, lost }: Unsettled, lexicon: Lexicon): Rewording[] => {
  const found: Rewording[] = [];
  const laterMark = failed.has('echo') ? withLaterMark(source) : undefined;
  if (laterMark) found.push(laterMark);
  if (marks.length > 0) {
    const bare = source.replaceAll('"', '');
    found.push({ step: 'asked-unquoted', text: bare, back: (answer) => withSource(answer, source) });
  }
  if (fragmentRules.some((rule) => failed.has(rule)) && !/[.!?…:;][\s")]*$/u.test(source)) {
    found.push({ step: 'asked-with-point', text: `${source}.`, back: (answer) => withoutPoint(answer, source) });
  }
  const standIns = withStandIns(source, lost, lexicon);
  if (standIns) found.push(standIns);
  return found;
};

/** The rules that a model may break when given a fragment. */
const fragmentRules: readonly Rule[] = ['repetition', 'echo', 'length', 'truncation'];

/** The answer with the marks restored in its source; its English has none, and its alignment still points to the same words. */
const withSource = (answer: Answer, source: string): Answer | undefined => {
  const places: number[] = [];
  let at = 0;
  for (const character of answer.source) {
    while (source.charAt(at) !== character && (source.charAt(at) === '"' || source.charAt(at) === ' ')) at += 1;
    if (!source.startsWith(character, at)) return undefined;
    for (let unit = 0; unit < character.length; unit += 1) places.push(at + unit);
    at += character.length;
  }
  const moved = ({ start, end }: Span): Span => ({
    start: places[start] ?? source.length,
    end: end > start ? places[end - 1]! + 1 : (places[start] ?? source.length),
  });
  return { ...answer, source, sourceSpans: answer.sourceSpans.map(moved), unknown: answer.unknown.map(moved) };
};

const withoutPoint = (answer: Answer, source: string): Answer | undefined =>
  answer.source.startsWith(source)
    ? {
        ...answer,
        source,
        hypotheses: answer.hypotheses.map((hypothesis): Rendering => ({ ...hypothesis, text: withoutFullStop(hypothesis.text) })),
      }
    : undefined;
