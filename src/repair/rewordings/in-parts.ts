import { isShownByAlignment, withFindings } from '../../checks/by-alignment.js';
import { runChecks, withoutHypothesis } from '../../checks/run-checks.js';
import type { MarkRole } from '../../checks/types.js';
import type { Answer } from '../../marian/types.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { innerStops } from '../../text/inner-stops.js';
import { askAgain } from './ask-again.js';
import { bestOf, type Proposal, hasFailed, type Step } from '../proposals.js';
import { attemptsOf, mendAll } from '../mend-all.js';
import { withoutFullStop } from './full-stop.js';
import { halve } from './split.js';
import type { Tools } from '../types.js';

/** English assembled from a unit's translated parts. */
export interface InParts {
  readonly proposal: Proposal;
  readonly parts: number;
}

/**
 * Translates a unit in two parts, halving again any part that is still too long. Each part is repaired separately; the whole is judged.
 *
 * @param answer - the model's answer to the whole, with its source
 * @param mayCutAnywhere - whether to cut between any two words if there is no better place
 * @returns undefined if there is no place to cut, or the model fails on a part
 */
export const translateInParts = async (
  answer: Answer,
  marks: readonly MarkRole[],
  tools: Tools,
  mayCutAnywhere: boolean,
): Promise<InParts | undefined> => {
  const cut = halve(answer.source, mayCutAnywhere);
  if (!cut) return undefined;
  const halveAgain: TooLong = (part, own) => translateInParts(part, own, tools, mayCutAnywhere);
  return joined({ answer, marks }, await partsOf(cut.halves, marks, tools, halveAgain), tools, (parts) => ({
    repair: cut.isClause ? 'parts' : 'parts-between-words',
    parts,
  }));
};

/**
 * Translates each sentence of a unit alone, so that none is left out.
 *
 * @returns undefined if the unit is one sentence, or the model fails on one
 */
export const translateSentences = async (answer: Answer, marks: readonly MarkRole[], tools: Tools): Promise<InParts | undefined> => {
  const { source } = answer;
  const stops = innerStops(source);
  if (stops.length === 0) return undefined;
  const sentences = [...stops, source.length].map((end, nth) => source.slice(stops[nth - 1] ?? 0, end).trim());
  const parts = await partsOf(sentences, marks, tools, async () => undefined);
  return joined({ answer, marks }, parts, tools, (number) => ({ repair: 'sentences', sentences: number }));
};

interface Part extends InParts {
  readonly source: string;
}

/** What to do with a part that the model finds too long. */
type TooLong = (part: Answer, marks: readonly MarkRole[]) => Promise<InParts | undefined>;

/** @returns undefined if one of them has no English */
const partsOf = async (
  sources: readonly string[],
  marks: readonly MarkRole[],
  tools: Tools,
  tooLong: TooLong,
): Promise<readonly Part[] | undefined> => {
  const answers = await tools.ask(sources);
  const parts: Part[] = [];
  let at = 0;
  for (const [nth, source] of sources.entries()) {
    const part = answers[nth];
    // cutting further does not help when the model fails
    if (!part || part.failure) return undefined;
    const own = marks.slice(at, at + Array.from(source.matchAll(/"/gu)).length);
    at += own.length;
    const done = part.hypotheses.length === 0 ? await tooLong(part, own) : { proposal: await bestPart(part, own, tools), parts: 1 };
    if (!done) return undefined;
    parts.push({ ...done, source });
  }
  return parts;
};

const joined = (
  { answer, marks }: { readonly answer: Answer; readonly marks: readonly MarkRole[] },
  parts: readonly Part[] | undefined,
  { lexicon }: Tools,
  told: (parts: number) => Step['values'],
): InParts | undefined => {
  if (!parts) return undefined;
  const text = parts.map(({ proposal, source }, nth) => joinable(proposal.text, source, nth)).join(' ');
  const unseen = parts.flatMap(({ proposal }) => proposal.checks.filter(isShownByAlignment));
  const count = parts.reduce((sum, part) => sum + part.parts, 0);
  return {
    parts: count,
    proposal: {
      text,
      checks: withFindings(runChecks({ ...withoutHypothesis, source: answer.source, target: text, marks, answer, lexicon }), unseen),
      steps: [{ values: told(count) }],
      sum: parts.reduce((sum, { proposal }) => sum + proposal.sum, 0),
      tokens: parts.reduce((sum, { proposal }) => sum + proposal.tokens, 0),
    },
  };
};

const bestPart = async (answer: Answer, marks: readonly MarkRole[], tools: Tools): Promise<Proposal> => {
  const attempts = attemptsOf(answer);
  const [first, ...others] = await mendAll(attempts, marks, tools);
  let best = bestOf([first!, ...others]);
  if (!hasFailed(best, 'names')) return best;
  best = bestOf([best, ...(await askAgain({ answer, marks, failed: new Set(['names']), best }, tools))]);
  return hasFailed(best, 'names') ? bestOf([best, ...(await mendAll(attempts, marks, tools, 'put-in'))]) : best;
};

/** A part ends as the source does; all but the first begin with a capital only where the source does, or where English always has one. */
const joinable = (english: string, source: string, nth: number): string => {
  const ended = withoutFullStop(english, /[.!?…,;:](?=["\s)]*$)/u.exec(source)?.[0]);
  if (nth === 0 || /^["(\s]*\p{Lu}/u.test(source)) return ended;
  // not the US or the WHO, which are words in small letters
  return ended.replace(/^\p{Lu}\p{Ll}*(?!\p{L})/u, (word) => (englishOpeners.has(word.toLowerCase()) ? word.toLowerCase() : word));
};
