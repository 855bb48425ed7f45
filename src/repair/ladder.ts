import type { Judgement, MarkRole, Rule, Values } from '../checks/types.js';
import type { Answer } from '../marian/types.js';
import { toCapitals } from '../units/capitals.js';
import { maskSpans } from '../units/masks/mask.js';
import type { Masked, Slot } from '../units/masks/slots.js';
import { unmask } from '../units/masks/unmask.js';
import { askAgain } from './rewordings/ask-again.js';
import { bestOf, type Proposal, proposalOf, faultsOf, hasFailed, type Step } from './proposals.js';
import { translateInParts } from './rewordings/in-parts.js';
import { mend } from './mend.js';
import { attemptsOf, mendAll } from './mend-all.js';
import type { Ask, Settled, Tools, UnitToSettle } from './types.js';

export type { Settled, UnitToSettle } from './types.js';

/**
 * Takes the model's answer to a unit, or finds a better one. The rungs, each only if the one before has left a fault:
 *
 * 1. what the vocabulary lacks is masked, and the unit asked again; a unit that is longer than the model takes is translated in parts
 * 2. the best hypothesis, with its names, numbers and marks put right by alignment
 * 3. another hypothesis, put right likewise
 * 4. another wording: without quotation marks, with a final point, with numbers for names
 * 5. in parts, cut at a clause
 * 6. the hypotheses once more, with names that they lack put in behind the words that they stand behind in the source
 *
 * Alignment comes before what asks the model again, since it is cheap and changes the words of the best translation least. Of all that was
 * tried, that with the least faults is taken, and of equals the first. A unit without a fault costs the checks only.
 *
 * @param answer - the model's answer to `unit.masked.text`
 * @param tools - what may be asked while climbing: translations of other wordings, and alignments that the model did not give
 */
export const settle = async (unit: UnitToSettle, answer: Answer, tools: Tools): Promise<Settled> => {
  const known = await withoutUnknown(answer, tools.ask);
  const climbed = await climb(known.answer, unit.marks, tools);
  const inner = known.masked ? unmask(climbed.best.text, known.masked).text : climbed.best.text;
  const slots = [...(known.masked?.slots ?? []), ...unit.masked.slots];
  const { best, wrongAtFirst } = climbed;
  return {
    text: toEnglish(inner, unit),
    source: known.answer.source,
    target: best.text,
    score: best.tokens > 0 ? best.sum / best.tokens : 0,
    tokens: best.tokens,
    checks: best.checks.flatMap((check) => told(check, wrongAtFirst, best.steps)).map((check) => inFrench(check, slots)),
  };
};

/** The model's English of a unit with its slots filled, in capitals where the source is. */
export const toEnglish = (english: string, { masked, isInCapitals }: Pick<UnitToSettle, 'masked' | 'isInCapitals'>): string =>
  (isInCapitals ? unmask(toCapitals(english), inCapitals(masked)) : unmask(english, masked)).text;

interface Climbed {
  readonly best: Proposal;
  /** The rules that the model's first answer broke. */
  readonly wrongAtFirst: ReadonlySet<Rule>;
}

const climb = async (answer: Answer, marks: readonly MarkRole[], tools: Tools): Promise<Climbed> => {
  if (answer.hypotheses.length === 0) {
    const whole = await translateInParts(answer, marks, tools, true);
    const best = whole?.proposal ?? {
      text: '',
      checks: [{ rule: 'length' as const, status: 'failed' as const, values: { fault: 'untranslatable' } }],
      steps: [],
      sum: 0,
      tokens: 0,
    };
    return { best, wrongAtFirst: new Set<Rule>(['length']) };
  }
  const attempts = attemptsOf(answer);
  const { aligned } = attempts[0]!;
  const asItIs = proposalOf(aligned, marks, tools.lexicon, []);
  const wrongAtFirst = new Set(asItIs.checks.filter(({ status }) => status === 'failed').map(({ rule }) => rule));
  await tools.breath?.();
  const tried: [Proposal, ...Proposal[]] = [await mend({ aligned, marks, start: asItIs }, tools)];
  for (const attempt of attempts.slice(1)) {
    if (faultsOf(bestOf(tried)) === 0) break;
    tried.push(...(await mendAll([attempt], marks, tools)));
  }
  if (faultsOf(bestOf(tried)) > 0) tried.push(...(await askAgain(answer, marks, wrongAtFirst, bestOf(tried), tools)));
  if (faultsOf(bestOf(tried)) > 0) {
    const parts = await translateInParts(answer, marks, tools, false);
    if (parts) tried.push(parts.proposal);
  }
  if (hasFailed(bestOf(tried), 'names')) tried.push(...(await mendAll(attempts, marks, tools, 'put-in')));
  return { best: bestOf(tried), wrongAtFirst };
};

/** Asks again with what the vocabulary lacks masked, word for word: of 'Şirali' the model would see 'irali'. */
const withoutUnknown = async (answer: Answer, ask: Ask): Promise<{ answer: Answer; masked: Masked | undefined }> => {
  if (answer.unknown.length === 0) return { answer, masked: undefined };
  const masked = maskSpans(answer.source, answer.unknown);
  const [again] = await ask([masked.text]);
  return again && !again.failure ? { answer: again, masked } : { answer, masked: undefined };
};

/** A rule that was broken at first and holds now was repaired: by each step that was taken for it, or that changed the whole. */
const told = (check: Judgement, wrongAtFirst: ReadonlySet<Rule>, steps: readonly Step[]): Judgement[] => {
  if (check.status === 'failed') return [check];
  if (!wrongAtFirst.has(check.rule) && !steps.some(({ rule }) => rule === check.rule)) return [check];
  const own = steps.filter(({ rule }) => rule === undefined || rule === check.rule);
  // what was done for another rule has mended this one too
  return (own.length > 0 ? own : steps).map(({ values }) => ({ rule: check.rule, status: 'repaired', values }));
};

/** What the English has for a number (1st, €12 million) is in capitals too; what is put back letter for letter is not. */
const inCapitals = (masked: Masked): Masked => ({
  ...masked,
  slots: masked.slots.map((slot) => (slot.english === slot.french ? slot : { ...slot, english: toCapitals(slot.english) })),
});

/** A finding names what a slot stands for, not its stand-in. */
const inFrench = (check: Judgement, slots: readonly Slot[]): Judgement => {
  if (!check.values || slots.length === 0) return check;
  const french = new Map(slots.map((slot) => [slot.value, slot.french]));
  const entries = Object.entries(check.values).map(([name, value]) => [name, named(value, french)] as const);
  return { ...check, values: Object.fromEntries(entries) satisfies Values };
};

/** A value may be a list: "9041, Plamondon". */
const named = (value: string | number, french: ReadonlyMap<string, string>): string | number =>
  typeof value === 'number'
    ? value
    : value
        .split(', ')
        .map((item) => french.get(item) ?? item)
        .join(', ');
