import { placedTerms } from '../checks/terms/placed-terms.js';
import type { Judgement, Rule, Values } from '../checks/types.js';
import type { Answer } from '../marian/types.js';
import { toCapitals } from '../units/capitals.js';
import type { Masked, Slot } from '../units/masks/slots.js';
import { unmask } from '../units/masks/unmask.js';
import { bestOf, type Proposal, type Step } from './proposals.js';
import { type Climb, type Rung, rungs as ladder } from './rungs.js';
import type { Settled, Tools, UnitToSettle } from './types.js';

export type { Settled, UnitToSettle } from './types.js';

/**
 * Accepts the model's answer to a unit, or finds better English by climbing a ladder: each rung is climbed only if those below it have left
 * a fault. The attempt with the fewest faults wins, the first of equals. A unit without faults costs only the checks.
 *
 * @param answer - the model's answer to `unit.masked.text`
 * @param tools - help for the climb: translations of other wordings, and alignments that the model did not give
 * @param rungs - the whole ladder by default
 */
export const settle = async (unit: UnitToSettle, answer: Answer, tools: Tools, rungs: readonly Rung[] = ladder): Promise<Settled> => {
  let climb: Climb = {
    answer,
    attempts: [],
    masked: undefined,
    marks: unit.marks,
    wrongAtFirst: new Set(),
    first: answer.hypotheses[0]?.text ?? '',
    tried: [],
  };
  for (const rung of rungs) if (rung.isNeeded(climb)) climb = await rung.climb(climb, tools);
  const { masked, wrongAtFirst, tried } = climb;
  const [first = untranslatable, ...others] = tried;
  const best = bestOf([first, ...others]);
  const inner = masked ? unmask(best.text, masked).text : best.text;
  const slots = [...(masked?.slots ?? []), ...unit.masked.slots];
  return {
    text: toEnglish(inner, unit),
    source: climb.answer.source,
    target: best.text,
    score: best.tokens > 0 ? best.sum / best.tokens : 0,
    tokens: best.tokens,
    ...termsIn(climb, best.text, tools),
    checks: best.checks.flatMap((check) => told(check, wrongAtFirst, best.steps)).map((check) => inFrench(check, slots)),
  };
};

/** What became of the terms. Those that the model's first answer lacks and the English has were enforced. */
const termsIn = ({ answer: { source }, first }: Climb, target: string, { lexicon }: Tools): Pick<Settled, 'terms'> => {
  const placed = placedTerms({ source, target, lexicon });
  if (placed.length === 0) return {};
  const missing = (terms: typeof placed): number => terms.filter(({ place }) => !place).length;
  const missed = missing(placed);
  const atFirst = missing(placedTerms({ source, target: first, lexicon }));
  return { terms: { found: placed.length, enforced: Math.max(0, atFirst - missed), missed } };
};

/** No English was found: the unit is too long for the model, and there is no place to cut it. */
const untranslatable: Proposal = {
  text: '',
  checks: [{ rule: 'length', status: 'failed', values: { fault: 'untranslatable' } }],
  steps: [],
  sum: 0,
  tokens: 0,
};

/** The model's English for a unit with its slots filled, in capitals if the source is. */
export const toEnglish = (english: string, { masked, isInCapitals }: Pick<UnitToSettle, 'masked' | 'isInCapitals'>): string =>
  (isInCapitals ? unmask(toCapitals(english), inCapitals(masked)) : unmask(english, masked)).text;

/** A rule that was broken at first and holds now was repaired, by each step taken for it or for the whole unit. */
const told = (check: Judgement, wrongAtFirst: ReadonlySet<Rule>, steps: readonly Step[]): Judgement[] => {
  if (check.status === 'failed') return [check];
  if (!wrongAtFirst.has(check.rule) && !steps.some(({ rule }) => rule === check.rule)) return [check];
  const own = steps.filter(({ rule }) => rule === undefined || rule === check.rule);
  // steps taken for another rule have repaired this one too
  return (own.length > 0 ? own : steps).map(({ values }) => ({ rule: check.rule, status: 'repaired', values }));
};

/** Numbers written in English form (1st, €12 million) go into capitals too; text restored letter for letter does not. */
const inCapitals = (masked: Masked): Masked => ({
  ...masked,
  slots: masked.slots.map((slot) => (slot.english === slot.french ? slot : { ...slot, english: toCapitals(slot.english) })),
});

/** Findings name what a slot stands for, not its stand-in. */
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
