import type { Breath } from '../batching/breath.js';
import type { Work } from '../batching/in-windows.js';
import type { Lane } from '../batching/queue/types.js';
import { withFindings } from '../checks/by-alignment.js';
import { printedNumberFaults } from '../checks/numbers/printed-numbers.js';
import { textsWithoutTerms } from '../checks/terms/without-terms.js';
import { withFaults } from '../checks/with-faults.js';
import type { Fault } from '../checks/types.js';
import { isSectionHeading } from '../attribution-lines/recognise/known-fields.js';
import { toEnglishAttribution } from '../attribution-lines/render/to-english.js';
import type { Fr2enError } from '../errors.js';
import type { Answer } from '../marian/types.js';
import type { Suggestion } from '../memory/types.js';
import type { CallSettings } from '../options.js';
import { renderGap } from '../reassembly/gaps.js';
import { alternativesTo } from '../repair/alternatives.js';
import type { settle, Settled } from '../repair/ladder.js';
import type { Tools } from '../repair/types.js';
import { sliceOf } from '../text/spans.js';
import type { WithSigns } from '../units/attached/put-back.js';
import { toSentenceCase } from '../units/capitals.js';
import { fromUnit, type Printed, type Unit } from '../units/units.js';
import { toEnglishVerbatim } from '../units/verbatim.js';
import { alignedWords } from './aligned-words.js';
import { withSigns } from './attached-signs.js';
import type { English } from './english.js';
import type { Job } from './jobs.js';
import { naming } from './naming.js';
import type { Question, Services } from './questions.js';
import type { LookedUp, Recollection } from './remembering/recollection.js';

/** A job with the English of its segment. */
export interface Answered extends Job, English {}

/** A segment in English, with its number in the document. */
export interface Done extends Answered {
  readonly id: number;
  readonly suggestions: readonly Suggestion[];
}

/** What a call needs: its way to the model, its breath, and its own settings. */
export interface Call {
  readonly services: Services;
  readonly lane: Lane<Question, Answer>;
  readonly breath: Breath;
  /** What to do with the model's answers. */
  readonly judge: typeof settle;
  readonly settings: CallSettings;
  readonly recollection: Pick<Recollection, 'keep'>;
}

/** How jobs become English: by way of the queue if they need the model, or else at once. */
export const workOf = (call: Call): Work<LookedUp, Answered> => {
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
    ready: (job) => {
      if (!job.unit) return { ...job, settled: undefined, ...withoutModel(job, settings) };
      return job.found && !lacksWords(job) ? { ...job, ...job.found } : undefined;
    },
    ask: (jobs) => {
      const fresh = jobs.filter(({ found }) => !found);
      const answers = translate(fresh.flatMap(({ unit }) => unit?.text ?? []));
      let row = 0;
      return jobs.map((job) => answered(job, job.found ? undefined : answers[row++]!, { ...call, tools }));
    },
    window: { first: 2, most: 512, patience: 20 },
  };
};

const lacksWords = ({ needsWords, found }: LookedUp): boolean => needsWords && !found?.words;

type Tooled = Call & { readonly tools: Tools };

/** @param answer - undefined if the English was found in the memory, and only its words have to be aligned */
const answered = async (job: LookedUp, answer: Promise<Answer> | undefined, call: Tooled): Promise<Answered> => {
  const { tools, failure } = watching(call.tools);
  const english = answer ? await made(job, await answer, { ...call, tools }) : job.found!;
  const words = job.needsWords ? await alignedWords(job.unit!, english.english, tools) : undefined;
  const done = { ...english, ...(words && { words }) };
  // English that a failure has shaped may be better the next time
  if (!failure()) await call.recollection.keep(job, done);
  return { ...job, ...done };
};

/** The English that the model makes. */
const made = async (job: Job, answer: Answer, { judge, breath, settings, tools: shared }: Tooled): Promise<English> => {
  const unit = job.unit!;
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
    settled: {
      ...settled,
      checks: withPrintedFaults(settled.checks, { isSpread, lost, inNumbers: numberFaults(english, unit, settings) }),
    },
    english,
    origin: 'model',
    ...(settings.alternatives > 0 && { alternatives: distinct(alternatives, english).slice(0, settings.alternatives) }),
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

const numberFaults = (
  english: string,
  { quoted: { text }, isInCapitals }: Unit,
  { glossary: { lexicon } }: CallSettings,
): readonly Fault[] => {
  const texts = textsWithoutTerms({ source: isInCapitals ? toSentenceCase(text, lexicon) : text, target: english, lexicon });
  return printedNumberFaults(texts.source, texts.target);
};

/** The same tools, and the first failure among the answers to what they ask. */
const watching = (tools: Tools): { readonly tools: Tools; readonly failure: () => Fr2enError | undefined } => {
  let failure: Fr2enError | undefined;
  const watched =
    <Asked>(asking: (asked: Asked) => Promise<readonly Answer[]>) =>
    async (asked: Asked): Promise<readonly Answer[]> => {
      const answers = await asking(asked);
      failure ??= answers.find((answer) => answer.failure)?.failure;
      return answers;
    };
  const { ask, complete, align } = tools;
  return {
    tools: { ...tools, ask: watched(ask), ...(complete && { complete: watched(complete) }), ...(align && { align: watched(align) }) },
    failure: () => failure,
  };
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
