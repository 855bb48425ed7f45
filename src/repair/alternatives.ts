import type { Answer } from '../marian/types.js';
import { faultsOf } from './proposals.js';
import { toEnglish } from './ladder.js';
import { attemptsOf, mendAll } from './mend-all.js';
import type { Tools, UnitToSettle } from './types.js';

/**
 * Other English that a unit may have: the model's further hypotheses, repaired as the first was. Those with the fewest faults come first,
 * of equals those that the model finds likelier. None for a unit that the model could not read whole.
 *
 * @param settled - the English that was chosen
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
