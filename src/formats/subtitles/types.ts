import type { Span } from '../../text/spans.js';
import type { MarkedDocument } from '../marked/types.js';

/** A subtitle as it stands in the file. */
export interface Cue {
  /** Milliseconds from the start of the film. */
  readonly from: number;
  readonly to: number;
  /** Its lines of text, without the line break behind them; empty if it has none. */
  readonly text: Span;
}

/** The part of a passage that stands in one cue. Positions in the prose are from the start of the passage. */
export interface Stretch extends Span {
  /** With the tags that belong to it, without those around all of it: in `<i>Il part.</i>`, the words alone. */
  readonly file: Span;
  /** The line break as it is written, with the tags around the stretch that each line repeats: `</i>⏎<i>`. */
  readonly lineBreak: string;
  /** Whether the tags inside are closed before a line break and opened again after it. */
  readonly repeatsTags: boolean;
  /** Lines that it may have, if its cue is to have two or as many as in French. */
  readonly lines: number;
  /** Characters that a line may have: 42, or as many as the longest French line of the cue if that has more. */
  readonly width: number;
  /** Characters that stand before it in its first line (a dash, a speaker) and after it in its last one, and stay there. */
  readonly before: number;
  readonly after: number;
  /** How long its cue is shown, in milliseconds. */
  readonly time: number;
}

/** What is translated in one go: one or more sentences, over one or more cues. A slot of the document. */
export type Passage = readonly Stretch[];

/** A file of subtitles. */
export interface SubtitleDocument extends MarkedDocument {
  /** In the order of the slots: one for each. */
  readonly passages: readonly Passage[];
}
