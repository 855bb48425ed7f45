import { isShownByAlignment, withFindings } from '../../checks/by-alignment.js';
import { runChecks, withoutHypothesis } from '../../checks/run-checks.js';
import type { MarkRole } from '../../checks/types.js';
import type { Answer } from '../../marian/types.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { neverLast } from '../../languages/fr/abbreviations.js';
import { innerStops } from '../../text/marks/inner-stops.js';
import { askAgain } from './ask-again.js';
import { bestOf, type Proposal, hasFailed, type Step } from '../proposals.js';
import { attemptsOf, mendAll } from '../mend-all.js';
import { enforceTerms } from '../terms/enforce-terms.js';
import { readTerms } from '../terms/read-terms.js';
import { withoutFullStop } from './full-stop.js';
import { halve } from './split.js';
import type { Tools } from '../types.js';
import { writeWords } from '../words/write-words.js';

/** English assembled from a unit's translated parts. */
export interface InParts {
  readonly proposal: Proposal;
  readonly parts: number;
  /** The model's first English for the parts, before any repair. */
  readonly first: string;
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
  const cut = halve(answer.source, mayCutAnywhere, tools.lexicon.termsIn(answer.source));
  if (!cut) return undefined;
  const parts = await partsOf(cut.halves, marks, { tools, tooLong: mayCutAnywhere ? 'cut-anywhere' : 'cut-at-clause', known: new Map() });
  return joined({ answer, marks }, parts, tools, (number) => ({
    repair: cut.isClause ? 'parts' : 'parts-between-words',
    parts: number,
  }));
};

/**
 * Translates each sentence of a unit alone, so that none is left out.
 *
 * @returns undefined if the unit is one sentence, or the model fails on one
 */
export const translateSentences = async (answer: Answer, marks: readonly MarkRole[], tools: Tools): Promise<InParts | undefined> => {
  const { source } = answer;
  const stops = innerStops(source, neverLast);
  if (stops.length === 0) return undefined;
  const sentences = [...stops, source.length].map((end, nth) => source.slice(stops[nth - 1] ?? 0, end).trim());
  const parts = await partsOf(sentences, marks, { tools, tooLong: 'give-up', known: new Map() });
  return joined({ answer, marks }, parts, tools, (number) => ({ repair: 'sentences', sentences: number }));
};

/** A part that the model has translated. */
interface Part {
  readonly proposal: Proposal;
  readonly source: string;
  readonly first: string;
}

/** What all parts of a unit share. */
interface Cutting {
  readonly tools: Tools;
  /** What to do with a part that is still too long. */
  readonly tooLong: 'cut-anywhere' | 'cut-at-clause' | 'give-up';
  /** The best English of parts without marks, by their text: an endless list repeats itself. */
  readonly known: Map<string, Promise<Proposal>>;
}

/** Longest part, in UTF-16 units, that the model is asked about: no model takes more, and it would read an endless line at each halving. */
const longestAsked = 4000;

/**
 * The parts in order, cut further if need be. All are treated at once, so that the model is asked about many parts together.
 *
 * @returns undefined if one of them has no English
 */
const partsOf = async (sources: readonly string[], marks: readonly MarkRole[], cutting: Cutting): Promise<Part[] | undefined> => {
  const mayAsk = sources.every(({ length }) => length <= longestAsked);
  const answers = mayAsk ? await cutting.tools.ask(sources) : [];
  let at = 0;
  const parts = await Promise.all(
    sources.map((source, nth) => {
      const own = marks.slice(at, at + Array.from(source.matchAll(/"/gu)).length);
      at += own.length;
      return mayAsk ? partOf(source, own, answers[nth], cutting) : cutAgain(source, own, cutting);
    }),
  );
  return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part!);
};

const cutAgain = async (source: string, marks: readonly MarkRole[], cutting: Cutting): Promise<Part[] | undefined> => {
  const { tooLong, tools } = cutting;
  const cut = tooLong === 'give-up' ? undefined : halve(source, tooLong === 'cut-anywhere', tools.lexicon.termsIn(source));
  return cut && partsOf(cut.halves, marks, cutting);
};

const partOf = async (
  source: string,
  marks: readonly MarkRole[],
  answer: Answer | undefined,
  cutting: Cutting,
): Promise<Part[] | undefined> => {
  // cutting further does not help when the model fails
  if (!answer || answer.failure) return undefined;
  if (answer.hypotheses.length === 0) return cutAgain(answer.source, marks, cutting);
  const known = marks.length === 0 ? cutting.known.get(source) : undefined;
  const proposal = known ?? bestPart(answer, marks, cutting.tools);
  if (marks.length === 0) cutting.known.set(source, proposal);
  return [{ proposal: await proposal, source, first: answer.hypotheses[0]!.text }];
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
  return {
    parts: parts.length,
    first: parts.map((part) => part.first).join(' '),
    proposal: {
      text,
      checks: withFindings(runChecks({ ...withoutHypothesis, source: answer.source, target: text, marks, answer, lexicon }), unseen),
      steps: [{ values: told(parts.length) }],
      sum: parts.reduce((sum, { proposal }) => sum + proposal.sum, 0),
      tokens: parts.reduce((sum, { proposal }) => sum + proposal.tokens, 0),
    },
  };
};

const bestPart = async (given: Answer, marks: readonly MarkRole[], tools: Tools): Promise<Proposal> => {
  const answer = await readTerms(given, tools);
  const own = attemptsOf(answer);
  const [first, ...others] = await mendAll(own, marks, tools);
  let best = bestOf([first!, ...others]);
  const { attempts, proposals } = await writeWords({ attempts: own, marks, best }, tools);
  best = bestOf([best, ...proposals]);
  best = bestOf([best, ...(await enforceTerms({ attempts, marks, best }, tools))]);
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
