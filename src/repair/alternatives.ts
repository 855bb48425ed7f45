import type { Answer } from '../marian/types.js';
import { faultsOf } from './proposals.js';
import { toEnglish } from './ladder.js';
import { attemptsOf, mendAll } from './mend-all.js';
import type { Tools, UnitToSettle } from './types.js';

/**
 * Alternative translations of a unit: the model's hypotheses, repaired in the same way. Those with the fewest faults come first, then
 * those that the model finds likelier. None for a unit with words that the model could not read.
 *
 * @param settled - the chosen English, which is left out
 * @param answer - the model's answer to `unit.masked.text`
 */
export const alternativesTo = async (settled: string, unit: UnitToSettle, answer: Answer, tools: Tools): Promise<readonly string[]> => {
  if (answer.unknown.length > 0) return [];
  const proposals = await mendAll(attemptsOf(answer), unit.marks, tools);
  const texts = proposals
    .map((proposal) => ({ faults: faultsOf(proposal), english: toEnglish(proposal.text, unit) }))
    .sort((one, other) => one.faults - other.faults)
    .map(({ english }) => english);
  return [...new Set(texts)].filter((english) => english !== settled);
};
