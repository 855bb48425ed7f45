import type { WordAttention } from '../alignment/words.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Answer, Rendering } from '../marian/types.js';
import type { MarkRole } from '../text/mark-places.js';
import type { Span } from '../text/spans.js';

export type { MarkRole } from '../text/mark-places.js';

/** What is checked of a segment. */
export type Rule = 'quotations' | 'numbers' | 'names' | 'echo' | 'repetition' | 'length' | 'truncation';

/** Strings and numbers by name: what a fault or a repair is about. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * One thing that was found out about a segment: that a rule holds, that it is broken in one respect, or one repair that was made for it. A
 * rule may have several findings, of one status.
 */
export interface Finding {
  readonly rule: Rule;
  /** `repaired`: the model's first answer broke the rule, and it holds now. */
  readonly status: 'ok' | 'repaired' | 'failed';
  /** The words of the source that it is about, in UTF-16 units of the prose; absent where it is about the whole, or nobody can tell. */
  readonly source?: readonly Span[];
  /** The same for the English document. */
  readonly target?: readonly Span[];
  /** `fault` or `repair` says what kind it is; the rest depends on that (docs/checks.md has them all). */
  readonly values?: Values;
  /** All of this in English, for people; empty where the rule holds. Programs read the other fields. */
  readonly detail: string;
}

/** A finding before anybody reads it: its spans are those of the unit and its English as the model has them. */
export type Judgement = Omit<Finding, 'detail'>;

/** One respect in which a rule is broken: `fault` is its kind. */
export interface Fault {
  readonly source?: readonly Span[];
  readonly target?: readonly Span[];
  readonly values: Values & { readonly fault: string };
}

/** A unit with its English, both as the model has them: normalised French, straight quotation marks, stand-ins for what is masked. */
export interface Finished {
  readonly source: string;
  readonly target: string;
  /** One for each `"` of the source. */
  readonly marks: readonly MarkRole[];
  /** The answer from which the English was made. */
  readonly answer: Answer;
  /**
   * The hypothesis from which the English was made; its text differs from `target` where something was repaired. Undefined where it was
   * put together from several.
   */
  readonly hypothesis: Rendering | undefined;
  /** How the words of the hypothesis attend; undefined where it has no alignment, or there is none. */
  readonly attention: () => WordAttention | undefined;
  /** What is known of the names of the source. */
  readonly lexicon: Lexicon;
}

/** What a check found: undefined where it had nothing to look at, no fault where all is well. */
export type Verdict = readonly Fault[] | undefined;

/** What a kind of fault or repair is called, in English. */
export type Wording = (values: Values) => string;

/** A rule that a unit and its English must fulfil. */
export interface Check {
  readonly rule: Rule;
  /** What a failure costs the reader, beside those of other rules. */
  readonly weight: number;
  /** Each kind of fault in words; those that other rooms find for this rule too. */
  readonly wording: Readonly<Record<string, Wording>>;
  readonly run: (pair: Finished) => Verdict;
}
