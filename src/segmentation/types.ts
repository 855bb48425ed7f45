import type { Span } from '../text/spans.js';

/**
 * What a segment is to the translator.
 *
 * - `sentence`: translated. `headline`: a line without a final point, translated as a line of its own.
 * - `attribution`: a byline, dateline, credit, source …, as a line or part of one; put into English by rule, never by the model.
 * - `verbatim`: nothing to translate (a number, a URL, a rule of dashes); copied, numbers in English form.
 */
export type SegmentKind = 'sentence' | 'headline' | 'attribution' | 'verbatim';

/** How a segment relates to quotations: the depth of its first word, and how many quotations open and close inside it and at its edges. */
export interface QuotationState {
  readonly depth: number;
  readonly opens: number;
  readonly closes: number;
}

/**
 * A piece of the prose that is translated as a unit, without the white space, quotation marks, dashes and list numbers at its edges:
 * those are in the gaps. For `– « Oui, a dit X. Non. »`:
 *
 *     gap '– « '   segment 'Oui, a dit X.' { depth 1, opens 1, closes 0 }, attributions ['a dit X']
 *     gap ' '      segment 'Non.'          { depth 1, opens 0, closes 1 }
 *     gap ' »'
 */
export interface Segment extends Span {
  readonly kind: SegmentKind;
  readonly quotation: QuotationState;
  /** Spans in the prose of the attributions inside the segment, each of a verb and its speaker without the commas around them. */
  readonly attributions: readonly Span[];
}

/**
 * A quotation mark of the prose. `depth` is that of the quotation it bounds: 1 for an outermost one.
 *
 * - `open`, `close`: the two ends of a quotation.
 * - `resume`: a guillemet de suite, repeated where a paragraph (or line) continues an open quotation; it changes no depth.
 *
 * `partner` is the index of the other end in the list of marks, undefined for a `resume` and for a mark without a partner.
 */
export interface Mark extends Span {
  readonly role: 'open' | 'close' | 'resume';
  readonly depth: number;
  readonly partner: number | undefined;
}

/**
 * A block of a text that its reader knows: it is taken as given, and no segment crosses its edges. Line breaks in it count as spaces.
 *
 * - `paragraph`: sentences, or a byline and the like. `heading`: one segment. `item`: of a list, cut into sentences.
 * - `cell`: of a table; a heading, or sentences if it has some. `cue`: a subtitle, cut into sentences; each line may begin with a dash.
 * - `lines`: plain text, whose own blocks are guessed from its lines.
 */
export interface KnownBlock extends Span {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'cell' | 'cue' | 'lines';
}

/** A text with what its reader knows about it. Both lists are in order and without overlap; positions are those of `text`. */
export interface Prose {
  readonly text: string;
  /** The text between them is treated like any other. */
  readonly blocks?: readonly KnownBlock[] | undefined;
  /** Passed through as they are, wherever they end up: code, placeholders. */
  readonly opaque?: readonly Span[] | undefined;
  /** Positions of inline markup, in order. A segment with one inside it is translated as if `words` were asked for. */
  readonly seams?: readonly number[] | undefined;
}

/** A block of lines that belong together; blocks never overlap and leave only white space between them. */
export interface Block extends Span {
  /**
   * - `prose`: a paragraph, cut into sentences; a line break in it counts as a space.
   * - `dialogue`: a line that starts with a dash; cut into sentences.
   * - `item`: a line that starts with a list mark or number; cut into sentences.
   * - `headline`: a line of words without final punctuation; one segment.
   * - `row`: a table-like line or a trail; its cells are segments.
   * - `attribution`: a line that is a byline, dateline, credit …; never cut.
   */
  readonly kind: 'prose' | 'dialogue' | 'item' | 'headline' | 'row' | 'attribution';
}
