import { describe } from '../../checks/describe.js';
import { withLoneMarks } from '../../checks/quotations/lone-marks.js';
import type { Finding, Judgement } from '../../checks/types.js';
import { sameWords } from '../../text/same-words.js';
import { sliceOf, type Span } from '../../text/spans.js';
import type { Done } from '../work.js';

/**
 * The findings of a segment as callers get them: described in English, quoting the source's words, with spans in the documents.
 *
 * @param target - the English in its document, before hidden spans are restored
 */
export const findingsOf = (done: Done, target: Span & { readonly text: string }): Finding[] => {
  const { settled, lone, text } = done;
  const marks = lone.map((mark) => ({ text: sliceOf(text, mark), role: mark.role }));
  return withLoneMarks(settled?.checks ?? [], marks).map((check) => toFinding(check, done, target));
};

const toFinding = (judgement: Judgement, done: Done, target: Span & { readonly text: string }): Finding => {
  const { rule, status, values: veiled } = judgement;
  const values = veiled && Object.fromEntries(Object.entries(veiled).map(([name, value]) => [name, lifted(value, done)]));
  const source = inDocument(judgement.source, done, 'source');
  const english = inDocument(judgement.target, done, 'target', target);
  return {
    rule,
    status,
    ...(source && { source }),
    ...(english && { target: english }),
    ...(values && { values }),
    detail: describe({ rule, status, ...(values && { values }) }),
  };
};

const lifted = (value: string | number, { lift }: Done): string | number => (typeof value === 'string' ? lift(value) : value);

/** Longest text, in UTF-16 units, in which words are looked up: thousands of them in an endless one would take minutes. */
const longestSearched = 4000;

/** Judgements refer to the model's text, with stand-ins in it. Spans that cannot be found in the document are left out. */
const inDocument = (
  spans: readonly Span[] | undefined,
  { settled, unit, segment, text, offset }: Done,
  side: 'source' | 'target',
  target?: Span & { readonly text: string },
): readonly Span[] | undefined => {
  if (!spans || !settled || !unit || !segment || settled[side].length > longestSearched) return undefined;
  const form = settled[side];
  const written = new Map(unit.masked.slots.map((slot) => [slot.value, side === 'source' ? slot.french : slot.english]));
  const [printed, start] = side === 'target' && target ? [target.text, target.start] : [sliceOf(text, segment), offset + segment.start];
  const found = spans.flatMap((span) => {
    const place = sameWords(form, span, printed, written.get(sliceOf(form, span)));
    return place ? [{ start: place.start + start, end: place.end + start }] : [];
  });
  return found.length > 0 ? found : undefined;
};
