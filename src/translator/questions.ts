import type { Service } from '../batching/queue/types.js';
import { groupByLength } from '../marian/groups.js';
import type { Answer, Marian } from '../marian/types.js';
import { rightByRule } from '../repair/by-rule.js';

/** What is asked of the model: the English of a source, perhaps one that is begun, or where the words of a given target come from. */
export interface Question {
  readonly source: string;
  readonly target?: string;
  /** What the English must begin with. */
  readonly prefix?: string;
}

/** What the model has done. */
export interface ModelCounts {
  /** Tokens of its sources. */
  sourceTokens: number;
  /** The places that they took up, padding included. */
  places: number;
  /** Tokens of its answers. */
  targetTokens: number;
}

/** What the model can be asked. */
export type Services = Readonly<Record<'translate' | 'align', Service<Question, Answer>>>;

/** The model's services for calls with so many beams. */
export const servicesOf = (marian: Marian, beams: number, counts: ModelCounts): Services => ({
  translate: {
    name: `translate with ${beams}`,
    run: async (questions, treatment) => {
      const units = questions.map(({ source }) => source);
      const prefixes = questions.some(({ prefix }) => prefix) ? questions.map(({ prefix = '' }) => prefix) : undefined;
      const answers = await marian.translate(units, { beams, nBest: beams, ...(prefixes && { prefixes }) }, treatment);
      count(answers, beams, counts);
      return answers.map(rightByRule);
    },
  },
  align: {
    name: 'align',
    run: async (questions, treatment) => {
      const pairs = questions.map(({ source, target = '' }) => ({ source, target }));
      const answers = await marian.align(pairs, treatment);
      count(answers, 1, counts);
      return answers.length > 0 ? answers : pairs.map(({ source }) => ({ source, sourceSpans: [], unknown: [], hypotheses: [] }));
    },
  },
});

/** The engine groups rows by their lengths, end token included; only it knows those, but its answers tell. */
const count = (answers: readonly Answer[], beams: number, counts: ModelCounts): void => {
  const asked = answers.filter(({ sourceSpans, hypotheses }) => sourceSpans.length > 0 && hypotheses.length > 0);
  const lengths = asked.map(({ sourceSpans }) => sourceSpans.length + 1);
  for (const length of lengths) counts.sourceTokens += length;
  for (const group of groupByLength(lengths, beams)) counts.places += group.length * lengths[group[0]!]!;
  for (const { hypotheses } of asked) counts.targetTokens += hypotheses[0]!.tokenScores.length;
};
