import type { MarkRole, Rule } from '../checks/types.js';
import type { Answer } from '../marian/types.js';
import { overlap } from '../text/spans.js';
import { maskSpans } from '../units/masks/mask.js';
import type { Masked } from '../units/masks/slots.js';
import { bestOf, hasFailed, isFaulty, type Proposal, proposalOf } from './proposals.js';
import { mend } from './mend.js';
import { type Attempt, attemptsOf, mendAll } from './mend-all.js';
import { askAgain } from './rewordings/ask-again.js';
import { translateInParts, translateSentences } from './rewordings/in-parts.js';
import { enforceTerms, lacksTerms } from './terms/enforce-terms.js';
import { readTerms } from './terms/read-terms.js';
import type { Tools } from './types.js';
import { hasLeftWords, writeWords } from './words/write-words.js';

/** A unit's progress up the ladder. */
export interface Climb {
  /** The model's answer to the unit, or to the masked unit once something has been masked. */
  readonly answer: Answer;
  /** Its hypotheses; empty until they are considered. */
  readonly attempts: readonly Attempt[];
  /** The unit with the text that the vocabulary lacks masked, if it was. */
  readonly masked: Masked | undefined;
  readonly marks: readonly MarkRole[];
  /** The rules that the model's first answer broke. */
  readonly wrongAtFirst: ReadonlySet<Rule>;
  /** The English of the model's first answer; of a unit that is too long, that of its parts. */
  readonly first: string;
  /** Candidate English, in the order in which it was found. */
  readonly tried: readonly Proposal[];
}

/** One way to better English, and when it is worth its cost. */
export interface Rung {
  readonly name: string;
  readonly isNeeded: (climb: Climb) => boolean;
  readonly climb: (climb: Climb, tools: Tools) => Promise<Climb>;
}

const bestSoFar = ({ tried: [first, ...others] }: Climb): Proposal | undefined => first && bestOf([first, ...others]);

/** A unit without hypotheses was too long; the English assembled from its parts is left alone. */
const isUnsettled = (climb: Climb): boolean => {
  const best = bestSoFar(climb);
  return climb.answer.hypotheses.length > 0 && best !== undefined && isFaulty(best);
};

const withTried = (climb: Climb, found: readonly Proposal[]): Climb => ({ ...climb, tried: [...climb.tried, ...found] });

/** Masks words with characters that the vocabulary lacks, and asks again: of 'Şirali' the model would see 'irali'. */
const maskUnknown: Rung = {
  name: 'mask-unknown',
  isNeeded: ({ answer }) => answer.unknown.length > 0,
  climb: async (climb, { ask, lexicon }) => {
    const { source, unknown } = climb.answer;
    const terms = lexicon.termsIn(source);
    const masked = maskSpans(
      source,
      unknown.filter((span) => !terms.some((term) => overlap(span, term))),
    );
    const [again] = masked.slots.length > 0 ? await ask([masked.text]) : [];
    return again && !again.failure ? { ...climb, answer: again, masked } : climb;
  },
};

/** Has numbers stand in for the terms among such words. */
const readUnknownTerms: Rung = {
  name: 'read-unknown-terms',
  isNeeded: ({ answer }) => answer.unknown.length > 0,
  climb: async (climb, tools) => ({ ...climb, answer: await readTerms(climb.answer, tools) }),
};

/** Translates a unit that is too long for the model in parts, cut between any two words if there is no better place. */
const cutTooLong: Rung = {
  name: 'cut-too-long',
  isNeeded: ({ answer }) => answer.hypotheses.length === 0,
  climb: async (climb, tools) => {
    const whole = await translateInParts(climb.answer, climb.marks, tools, true);
    const first = whole?.first ?? '';
    return { ...withTried(climb, whole ? [whole.proposal] : []), first, wrongAtFirst: new Set(['length']) };
  },
};

/** Takes the first hypothesis and repairs its numbers, names and marks by alignment. */
const mendBest: Rung = {
  name: 'mend-best',
  isNeeded: ({ answer }) => answer.hypotheses.length > 0,
  climb: async (climb, tools) => {
    const { answer, marks } = climb;
    const attempts = attemptsOf(answer);
    const { aligned } = attempts[0]!;
    const start = proposalOf(aligned, marks, tools.lexicon, []);
    const wrongAtFirst = new Set(start.checks.filter(({ status }) => status === 'failed').map(({ rule }) => rule));
    await tools.breath?.();
    return { ...withTried(climb, [await mend({ aligned, marks, start }, tools)]), attempts, wrongAtFirst };
  },
};

/**
 * Writes the English of French words that were left, in their place. What the other hypotheses have there is guesswork more often than not:
 * a model that leaves a word does not know it.
 */
const writeLeftWords: Rung = {
  name: 'write-left-words',
  isNeeded: (climb) => isUnsettled(climb) && hasLeftWords(bestSoFar(climb)!),
  climb: async (climb, tools) => {
    const { attempts, proposals } = await writeWords({ ...climb, best: bestSoFar(climb)! }, tools);
    return { ...withTried(climb, proposals), attempts };
  },
};

/** Repairs the other hypotheses in the same way; the first without a fault ends the search. */
const mendOthers: Rung = {
  name: 'mend-others',
  isNeeded: isUnsettled,
  climb: async (climb, tools) => {
    let now = climb;
    for (const attempt of climb.attempts.slice(1)) {
      if (!isUnsettled(now)) break;
      now = withTried(now, await mendAll([attempt], climb.marks, tools));
    }
    return now;
  },
};

/** Has the model go on behind each missing term, or writes it in the place of the words that stand for it. */
const putInTerms: Rung = {
  name: 'put-in-terms',
  isNeeded: (climb) => isUnsettled(climb) && lacksTerms(bestSoFar(climb)!),
  climb: async (climb, tools) => withTried(climb, await enforceTerms({ ...climb, best: bestSoFar(climb)! }, tools)),
};

/** Asks again in other words: without quotation marks, with a final full stop, with numbers for names. */
const reword: Rung = {
  name: 'reword',
  isNeeded: isUnsettled,
  climb: async (climb, tools) => {
    const { answer, marks, wrongAtFirst: failed } = climb;
    return withTried(climb, await askAgain({ answer, marks, failed, best: bestSoFar(climb)! }, tools));
  },
};

/** Translates each sentence alone when one was left out. */
const oneByOne: Rung = {
  name: 'one-by-one',
  isNeeded: (climb) => isUnsettled(climb) && hasFailed(bestSoFar(climb)!, 'sentences'),
  climb: async (climb, tools) => {
    const whole = await translateSentences(climb.answer, climb.marks, tools);
    return withTried(climb, whole ? [whole.proposal] : []);
  },
};

/** Translates the unit in parts, cut at a clause. */
const cutAtClause: Rung = {
  name: 'cut-at-clause',
  isNeeded: isUnsettled,
  climb: async (climb, tools) => {
    const parts = await translateInParts(climb.answer, climb.marks, tools, false);
    return withTried(climb, parts ? [parts.proposal] : []);
  },
};

/** Goes through the hypotheses once more, inserting missing names after the words that they follow in the source. */
const putInNames: Rung = {
  name: 'put-in-names',
  isNeeded: (climb) => isUnsettled(climb) && hasFailed(bestSoFar(climb)!, 'names'),
  climb: async (climb, tools) => withTried(climb, await mendAll(climb.attempts, climb.marks, tools, 'put-in')),
};

/**
 * The ladder, from the bottom. Alignment comes before asking the model again, since it is cheap and changes the best translation's words
 * least; names are inserted by guesswork only if nothing else has supplied them.
 */
export const rungs: readonly Rung[] = [
  maskUnknown,
  readUnknownTerms,
  cutTooLong,
  mendBest,
  writeLeftWords,
  mendOthers,
  putInTerms,
  reword,
  oneByOne,
  cutAtClause,
  putInNames,
];
