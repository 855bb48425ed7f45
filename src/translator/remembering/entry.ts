import type { WordPair } from '../../alignment/word-pairs.js';
import { checkOf } from '../../checks/run-checks.js';
import type { Judgement } from '../../checks/types.js';
import type { Remembered } from '../../memory/types.js';
import type { Settled } from '../../repair/types.js';
import type { Span } from '../../text/spans.js';
import type { English } from '../english.js';
import { renumberingOf } from './hidden.js';

/** A segment, with what is hidden in it and how it is shown. */
export interface Hiding {
  /** The French segment, in which spans may be hidden. */
  readonly source: string;
  readonly lift: (veiled: string) => string;
}

/**
 * What is remembered of English, as plain data. A check that holds is its name alone, and words are four numbers a pair: most segments have
 * many of both.
 */
interface Details {
  /** The English with hidden spans, if there are any; what is hidden in it belongs to the document, not to the English. */
  readonly hidden?: string;
  readonly settled?: Omit<Settled, 'text' | 'checks' | 'source' | 'target'> & {
    readonly checks: readonly (Judgement | string)[];
    /** Only if a check has spans in them. */
    readonly source?: string;
    readonly target?: string;
  };
  readonly alternatives?: readonly string[];
  readonly words?: readonly number[];
}

/** English as it is remembered. */
export const toEntry = ({ english, settled, alternatives, words }: English, { source, lift }: Hiding): Remembered => {
  const lifted = lift(english);
  const details: Details = {
    ...(lifted !== english && { hidden: english }),
    ...(settled && { settled: briefly(settled) }),
    ...(alternatives && { alternatives }),
    ...(words && { words: words.flatMap((pair) => [pair.source.start, pair.source.end, pair.target.start, pair.target.end]) }),
  };
  const { remembered } = renumberingOf(source);
  return { french: lift(source), english: lifted, details: JSON.parse(remembered(JSON.stringify(details))) as unknown };
};

/**
 * The English that was remembered, as it was when the model made it.
 *
 * @returns undefined if what was kept cannot be read: then it was not kept by this code, or is damaged
 */
export const fromEntry = ({ english, details }: Remembered, { source }: Hiding): English | undefined => {
  if (typeof english !== 'string' || !isRecord(details)) return undefined;
  const { own } = renumberingOf(source);
  const { hidden, settled, alternatives, words } = JSON.parse(own(JSON.stringify(details))) as Details;
  const text = hidden ?? english;
  const checks = settled && checksIn(settled);
  const isWhole =
    typeof text === 'string' &&
    (settled === undefined || checks !== undefined) &&
    (alternatives === undefined || isListOf(alternatives, isText)) &&
    (words === undefined || isWords(words, source, text));
  if (!isWhole) return undefined;
  return {
    english: text,
    origin: 'memory',
    settled: settled && checks && { source: '', target: '', ...settled, checks },
    ...(alternatives && { alternatives }),
    ...(words && { words: pairsIn(words) }),
  };
};

const briefly = ({ source, target, checks, ...rest }: Omit<Settled, 'text'>): NonNullable<Details['settled']> => ({
  ...rest,
  ...(checks.some((check) => check.source ?? check.target) && { source, target }),
  checks: checks.map((check) => (check.status === 'ok' ? check.rule : check)),
});

/** Undefined unless they are findings of rules that exist. */
const checksIn = (settled: NonNullable<Details['settled']>): readonly Judgement[] | undefined => {
  if (!isRecord(settled) || !isListOf(settled.checks, isCheck)) return undefined;
  const { score, tokens, terms, source = '', target = '', checks } = settled;
  const counts = terms ? [terms.found, terms.enforced, terms.missed] : [];
  if (!isListOf([score, tokens, ...counts], isNumber) || !isListOf([source, target], isText)) return undefined;
  return checks.map((check) => (typeof check === 'string' ? { rule: check as Judgement['rule'], status: 'ok' } : check));
};

const isCheck = (check: unknown): boolean => {
  if (typeof check === 'string') return isRule(check);
  if (!isRecord(check)) return false;
  const { rule, status, source = [], target = [], values = {} } = check;
  const isKnown = isRule(rule) && (status === 'repaired' || status === 'failed');
  return isKnown && isListOf(source, isSpan) && isListOf(target, isSpan) && isRecord(values);
};

const isRule = (rule: unknown): boolean => (checkOf(rule as Judgement['rule']) as unknown) !== undefined;

const isWords = (words: unknown, source: string, english: string): boolean => {
  if (!isListOf(words, Number.isSafeInteger) || (words as unknown[]).length % 4 !== 0) return false;
  return pairsIn(words as number[]).every((pair) => isWithin(pair.source, source) && isWithin(pair.target, english));
};

const pairsIn = (words: readonly number[]): readonly WordPair[] =>
  Array.from({ length: words.length / 4 }, (_, nth) => {
    const [start = 0, end = 0, from = 0, to = 0] = words.slice(nth * 4);
    return { source: { start, end }, target: { start: from, end: to } };
  });

const isWithin = ({ start, end }: Span, text: string): boolean => start >= 0 && start <= end && end <= text.length;
const isSpan = (span: unknown): boolean => isRecord(span) && isListOf([span['start'], span['end']], Number.isSafeInteger);
const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOf = (values: unknown, is: (value: unknown) => boolean): boolean => Array.isArray(values) && values.every(is);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
