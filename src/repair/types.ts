import type { Judgement, MarkRole, TermCounts } from '../checks/types.js';
import type { Lexicon } from '../languages/lexicon.js';
import type { Align, Answer, Rendering } from '../marian/types.js';
import type { Masked } from '../units/masks/slots.js';

/** A unit on its way through the model. */
export interface UnitToSettle {
  /** The model's input: `masked.text`, with straight and balanced quotation marks. */
  readonly masked: Masked;
  /** One for each `"` in it, in order. */
  readonly marks: readonly MarkRole[];
  /** The source is in capitals. The model saw it in sentence case; the English goes back into capitals. */
  readonly isInCapitals?: boolean;
}

/** A unit with its final English. */
export interface Settled {
  /** Straight quotation marks, as the model writes them; slots filled, and text trimmed from the edges restored. */
  readonly text: string;
  /** Mean log-probability per token (natural logarithm) of what the English was made from. */
  readonly score: number;
  /** Target tokens of what the English was made from, end tokens included. */
  readonly tokens: number;
  readonly checks: readonly Judgement[];
  /** What became of the glossary's terms; absent if the unit has none. */
  readonly terms?: TermCounts;
  /** The unit and its English as judged: in the model's form, with stand-ins. The spans in `checks` refer to these. */
  readonly source: string;
  readonly target: string;
}

/** Translates other wordings of a unit, each with as many hypotheses as the unit itself had. */
export type Ask = (texts: readonly string[]) => Promise<readonly Answer[]>;

/** A unit and the beginning of its English, which ends with a whole word. */
export interface Begun {
  readonly source: string;
  readonly prefix: string;
}

/** Completes begun English, each with as many hypotheses as the unit itself had. */
export type Complete = (begun: readonly Begun[]) => Promise<readonly Answer[]>;

/** Services for the repairs. */
export interface Tools {
  /** What is known about the names in a text. */
  readonly lexicon: Lexicon;
  readonly ask: Ask;
  /** Completes English that is begun: the answers' hypotheses all start with it. */
  readonly complete?: Complete | undefined;
  /** Without it, English that the model did not align is not repaired by alignment. */
  readonly align?: Align | undefined;
  /** Awaited before each piece of work, so that repairing many units does not block the caller's event loop. */
  readonly breath?: (() => Promise<void>) | undefined;
}

/** English with corrected numbers or names. */
export interface Restored {
  readonly rendering: Rendering;
  /** The corrected numbers or names. */
  readonly restored: readonly string[];
}
