import type { Span } from '../../../text/spans.js';

/**
 * A part of a message. All spans are of the value: the string as a program gets it, without the file's escapes.
 *
 * - `text`: words. `prose` is what a person reads if that differs: `é` for `&eacute;`, a space for `<br>`.
 * - `opaque`: a placeholder.
 * - `tag`: an HTML tag; `partner` is the part that closes or opens its element.
 * - `argument`: a plural or a choice of ICU MessageFormat. In its message `standIn` stands for it; its own messages follow that one.
 * - `break`: what divides two messages: `</p><p>`, ` | `.
 */
export type Part =
  | (Span & { readonly type: 'text'; readonly prose?: string })
  | (Span & { readonly type: 'opaque' })
  | (Span & { readonly type: 'tag'; readonly name: string; side: 'open' | 'close' | 'point'; partner?: number })
  | (Span & { readonly type: 'argument'; readonly standIn: string; readonly group: Group })
  | (Span & { readonly type: 'break' });

/** What is translated as one: a whole string, one form of a plural, one paragraph of a string with `<p>`. */
export interface Message extends Span {
  readonly parts: readonly Part[];
}

/** Messages, and between them what is copied. */
export interface Group extends Span {
  readonly messages: readonly Message[];
}

/** How the words of a value are written beside what a person reads. */
export interface Spelling {
  /** `&amp;` is a sign of HTML. */
  readonly isHtml: boolean;
  /** A sign of per cent is doubled, as `printf` wants it. */
  readonly doublesPercent: boolean;
  /** An apostrophe is doubled, as ICU MessageFormat wants it. */
  readonly doublesApostrophe: boolean;
  /** The message has plurals or choices of ICU, so braces and number signs have a meaning. */
  readonly isIcu: boolean;
}

/** A string of a catalogue: its messages, and how they are written. */
export interface Value extends Group {
  readonly text: string;
  readonly spelling: Spelling;
}

/** The English of some messages, and their tags: each by its number among them all, at an offset of the text. In order. */
export interface EnglishMessages {
  readonly text: string;
  readonly tags: readonly { readonly nth: number; readonly at: number }[];
  /** Whether `%s %d` may become `%2$d %1$s` where the English has them the other way round; else they are put back in their order. */
  readonly numbering: 'known' | 'unknown';
}

/** A stretch of English that is no words, and what is written for it. */
export interface Fixed extends Span {
  readonly text: string;
}
