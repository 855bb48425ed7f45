import type { WordAttention } from '../alignment/words.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Answer, Rendering } from '../marian/types.js';
import type { MarkRole } from '../text/marks/mark-places.js';
import type { Span } from '../text/spans.js';

export type { MarkRole } from '../text/marks/mark-places.js';

/** A rule that segments are checked against. `markup`: whether the inline markup of a document found its words. */
export type Rule = UnitRule | 'markup';

/** A rule that a unit is judged by. */
export type UnitRule =
  | 'quotations'
  | 'numbers'
  | 'names'
  | 'terms'
  | 'attributions'
  | 'echo'
  | 'repetition'
  | 'length'
  | 'sentences'
  | 'brackets'
  | 'symbols'
  | 'truncation'
  | 'punctuation';

/** Details of a fault or repair: strings and numbers by name. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * One finding on a segment: a rule holds, is broken in one respect, or holds after one repair. A rule may have several findings, all of the
 * same status.
 */
export interface Finding {
  readonly rule: Rule;
  /** `repaired`: the model's first answer broke the rule, and it holds now. */
  readonly status: 'ok' | 'repaired' | 'failed';
  /** The source words in question, in UTF-16 units of the prose; absent if it concerns the whole segment, or if they cannot be told. */
  readonly source?: readonly Span[];
  /** The same for the English document. */
  readonly target?: readonly Span[];
  /** `fault` or `repair` names the kind; the rest depends on it (docs/checks.md lists them all). */
  readonly values?: Values;
  /** The finding in English, for people; empty if the rule holds. Programs read the other fields. */
  readonly detail: string;
}

/** A finding in the model's terms: its spans are those of the unit and of the model's English. */
export type Judgement = Omit<Finding, 'detail' | 'rule'> & { readonly rule: UnitRule };

/** One way in which a rule is broken; `fault` is its kind. */
export interface Fault {
  readonly source?: readonly Span[];
  readonly target?: readonly Span[];
  readonly values: Values & { readonly fault: string };
}

/** A unit and its English, both in the model's form: normalised French, straight quotation marks, stand-ins for masked text. */
export interface Finished {
  readonly source: string;
  readonly target: string;
  /** One for each `"` in the source. */
  readonly marks: readonly MarkRole[];
  /** The answer that the English was made from. */
  readonly answer: Answer;
  /**
   * The hypothesis that the English was made from; its text differs from `target` after repairs. Undefined if the English was assembled
   * from several.
   */
  readonly hypothesis: Rendering | undefined;
  /** How the words of the hypothesis attend to the source; undefined without a hypothesis or an alignment. */
  readonly attention: () => WordAttention | undefined;
  /** What is known about the names in the source. */
  readonly lexicon: Lexicon;
}

/** What became of a glossary's terms in a text. */
export interface TermCounts {
  /** Terms found in the French. */
  readonly found: number;
  /** Those whose English the model did not write by itself, and which was then enforced. */
  readonly enforced: number;
  /** Those whose English is missing. */
  readonly missed: number;
}

/** A check's result: undefined if it had nothing to check, empty if all is well. */
export type Verdict = readonly Fault[] | undefined;

/** Describes a kind of fault or repair in English. */
export type Wording = (values: Values) => string;

/** A rule that a unit and its English must satisfy. */
export interface Check {
  readonly rule: UnitRule;
  /** How much a failure harms the reader, relative to the other rules. */
  readonly weight: number;
  /** The weight of the kinds of fault that harm less: one with nothing worse is worth no question to the model. @defaultValue none */
  readonly lighter?: Readonly<Record<string, number>>;
  /** Whether the words of a term are not its concern: it sees other letters in their place. @defaultValue false */
  readonly sparesTerms?: boolean;
  /** The wording of each kind of fault, including those that other rooms find for this rule. */
  readonly wording: Readonly<Record<string, Wording>>;
  readonly run: (pair: Finished) => Verdict;
}
