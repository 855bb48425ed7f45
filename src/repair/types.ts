import type { Judgement, MarkRole } from '../checks/types.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Align, Answer, Rendering } from '../marian/types.js';
import type { Masked } from '../units/masks/slots.js';

/** A unit on its way through the model. */
export interface UnitToSettle {
  /** What the model was given: `masked.text`, quotation marks straight and balanced. */
  readonly masked: Masked;
  /** One for each `"` of it, in order. */
  readonly marks: readonly MarkRole[];
  /** The source is in capitals, the model saw it as a sentence; the English is put in capitals. */
  readonly isInCapitals?: boolean;
}

/** A unit with its final English. */
export interface Settled {
  /** Straight quotation marks, as the model has them; slots filled, and what was cut off at the edges back in place. */
  readonly text: string;
  /** Mean log-probability a token (natural logarithm) of what the English was made from. */
  readonly score: number;
  /** Target tokens of what the English was made from, end tokens included. */
  readonly tokens: number;
  readonly checks: readonly Judgement[];
  /** The unit and its English as they were judged: in the model's words, with stand-ins. The spans of `checks` are spans of these. */
  readonly source: string;
  readonly target: string;
}

/** Translates other wordings of a unit, each with as many hypotheses as the unit itself had. */
export type Ask = (texts: readonly string[]) => Promise<readonly Answer[]>;

/** What the repairs may ask for. */
export interface Tools {
  /** What is known of the names of a text. */
  readonly lexicon: Lexicon;
  readonly ask: Ask;
  /** Without it, what the model did not align stays as it is. */
  readonly align?: Align | undefined;
  /** Waited for before each piece of work, so that the repairs of many units leave the caller's loop its turns. */
  readonly breath?: (() => Promise<void>) | undefined;
}

/** English with numbers or names put right. */
export interface Restored {
  readonly rendering: Rendering;
  /** Those that were, as the source has them. */
  readonly restored: readonly string[];
}
