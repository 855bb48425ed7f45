import type { Breath } from '../batching/breath.js';
import type { Work } from '../batching/in-windows.js';
import type { Lane } from '../batching/queue/types.js';
import { withFindings } from '../checks/by-alignment.js';
import { printedNumberFaults } from '../checks/numbers/printed-numbers.js';
import { withFaults } from '../checks/with-faults.js';
import type { Fault } from '../checks/types.js';
import { isSectionHeading } from '../attribution-lines/recognise/known-fields.js';
import { toEnglishAttribution } from '../attribution-lines/render/to-english.js';
import type { Fr2enError } from '../errors.js';
import type { Answer } from '../marian/types.js';
import type { CallSettings } from '../options.js';
import { renderGap } from '../reassembly/gaps.js';
import { alternativesTo } from '../repair/alternatives.js';
import type { settle, Settled } from '../repair/ladder.js';
import type { Tools } from '../repair/types.js';
import { sliceOf } from '../text/spans.js';
import type { Origin } from '../translation.js';
import type { WithSigns } from '../units/attached/put-back.js';
import { toSentenceCase } from '../units/capitals.js';
import { fromUnit, type Printed, type Unit } from '../units/units.js';
import { toEnglishVerbatim } from '../units/verbatim.js';
import { alignedWords, type WordPair } from './aligned-words.js';
import { withSigns } from './attached-signs.js';
import type { Job } from './jobs.js';
import { naming } from './naming.js';
import type { Question, Services } from './questions.js';

/** A job with the English of its segment. */
export interface Answered extends Job {
  /** Opaque spans are still hidden in it. */
  readonly english: string;
  readonly origin: Origin;
  /** Undefined if no model was asked. */
  readonly settled: Settled | undefined;
  /** Other English for the segment, printed in the same way; absent unless the call asks for it. */
  readonly alternatives?: readonly string[];
  /** Spans of the segment's text and of `english`; absent unless the call asks for them. */
  readonly words?: readonly WordPair[];
}

/** A segment in English, with its number in the document. */
export interface Done extends Answered {
  readonly id: number;
}

/** What a call needs: its way to the model, its breath, and its own settings. */
export interface Call {
  readonly services: Services;
  readonly lane: Lane<Question, Answer>;
  readonly breath: Breath;
  /** What to do with the model's answers. */
  readonly judge: typeof settle;
  readonly settings: CallSettings;
}

/** How jobs become English: by way of the queue if they need the model, or else at once. */
export const workOf = (call: Call): Work<Job, Answered> => {
  const { services, lane, settings } = call;
  const complete = (questions: readonly Question[]): Promise<Answer>[] => lane.ask(services.translate, questions);
  const translate = (texts: readonly string[]): Promise<Answer>[] => complete(texts.map((source) => ({ source })));
  const tools: Tools = {
    lexicon: settings.glossary.lexicon,
    ask: (texts) => Promise.all(translate(texts)),
    complete: (begun) => Promise.all(complete(begun)),
    align: (pairs) => Promise.all(lane.ask(services.align, pairs)),
    breath: call.breath,
  };
  return {
    ready: (job) => (job.unit ? undefined : { ...job, settled: undefined, ...withoutModel(job, settings) }),
    ask: (jobs) => {
      const units = jobs.flatMap(({ unit }) => unit ?? []);
      const answers = translate(units.map(({ text }) => text));
      return jobs.map(async (job, row) => answered(job, units[row]!, await answers[row]!, { ...call, tools }));
    },
    window: { first: 2, most: 512, patience: 20 },
  };
};

const answered = async (
  job: Job,
  unit: Unit,
  answer: Answer,
  { judge, breath, settings, tools: shared }: Call & { readonly tools: Tools },
): Promise<Answered> => {
  await breath();
  if (answer.failure) throw naming(job, answer.failure);
  const { tools, failure } = watching(shared);
  const settled = await judge(unit, answer, tools);
  const failed = failure();
  // if the model fails on one wording, another will do; only a segment without any English fails
  if (failed && settled.tokens === 0) throw naming(job, failed);
  const printed = async (text: string): Promise<Printed & WithSigns> => {
    const { text: bare, isSpread } = fromUnit(text, unit, settings.quotes);
    return { ...(await withSigns(bare, unit, tools)), isSpread };
  };
  const { text: english, isSpread, lost } = await printed(settled.text);
  const others = settings.alternatives > 0 ? await alternativesTo(settled.text, unit, answer, tools) : [];
  // alternatives have no findings, so one whose marks were guessed could not say so
  const alternatives = (await Promise.all(others.map(printed))).flatMap((other) => (other.isSpread ? [] : [other.text]));
  return {
    ...job,
    settled: {
      ...settled,
      checks: withPrintedFaults(settled.checks, { isSpread, lost, inNumbers: numberFaults(english, unit, settings) }),
    },
    english,
    origin: 'model',
    ...(settings.alternatives > 0 && { alternatives: distinct(alternatives, english).slice(0, settings.alternatives) }),
    ...(job.needsWords && { words: await alignedWords(unit, english, tools) }),
  };
};

/** What shows only once a segment is printed: marks that were guessed, signs of emphasis without a place, numbers without their sign. */
const withPrintedFaults = (
  checks: Settled['checks'],
  { isSpread, lost, inNumbers }: Pick<Printed & WithSigns, 'isSpread' | 'lost'> & { readonly inNumbers: readonly Fault[] },
): Settled['checks'] => {
  const counted = withFaults('numbers', checks, inNumbers);
  const marked = isSpread ? withFaults('quotations', counted, [{ values: { fault: 'spread' } }]) : counted;
  const missing = lost.map((symbol) => ({ rule: 'symbols' as const, status: 'failed' as const, values: { fault: 'missing', symbol } }));
  return missing.length > 0 ? withFindings(marked, missing) : marked;
};

const numberFaults = (english: string, { quoted: { text }, isInCapitals }: Unit, { glossary }: CallSettings): readonly Fault[] =>
  printedNumberFaults(isInCapitals ? toSentenceCase(text, glossary.lexicon) : text, english);

/** The same tools, and the first failure among the answers to what they ask. */
const watching = (tools: Tools): { readonly tools: Tools; readonly failure: () => Fr2enError | undefined } => {
  let failure: Fr2enError | undefined;
  const ask: Tools['ask'] = async (texts) => {
    const answers = await tools.ask(texts);
    failure ??= answers.find((answer) => answer.failure)?.failure;
    return answers;
  };
  return { tools: { ...tools, ask }, failure: () => failure };
};

const distinct = (texts: readonly string[], but: string): string[] => [...new Set(texts)].filter((text) => text !== but);

/**
 * Attribution lines are rendered by rule, or left unchanged, except headings that name a section, which are text. Verbatim segments are
 * copied except for their numbers and marks.
 */
const withoutModel = ({ segment, text, marks }: Job, settings: CallSettings): Pick<Answered, 'english' | 'origin'> => {
  if (!segment) return { english: '', origin: 'copy' };
  const source = sliceOf(text, segment);
  const byRule = (english: string): Pick<Answered, 'english' | 'origin'> => ({
    english,
    origin: english === source ? 'copy' : 'rule',
  });
  if (segment.kind === 'verbatim') return byRule(toEnglishVerbatim(renderGap(text, segment, marks, settings.quotes)));
  const staysFrench = settings.attributions === 'source' && !isSectionHeading(source);
  if (segment.kind !== 'attribution' || staysFrench) return byRule(source);
  return byRule(toEnglishAttribution(renderGap(text, segment, marks, settings.quotes)));
};
