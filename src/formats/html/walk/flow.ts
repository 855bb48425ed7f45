import type { KnownBlock } from '../../../segmentation/types.js';
import type { Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import type { Mode } from './open-elements.js';

/** The slot that is being read: a paragraph of the page, from its first word or inline tag on. */
export interface Flow {
  /** Number of the open slot; undefined if none is open. */
  readonly slot: () => number | undefined;
  /** Its last few characters; empty if none is visible yet. */
  readonly tail: () => string;
  readonly open: (kind: KnownBlock['kind']) => number;
  readonly close: () => void;
  readonly words: (span: Span, prose: string | undefined, mode: Mode) => void;
  /** White space, which is written when something follows it. At the start of a paragraph, and after other white space, it is nothing. */
  readonly white: (span: Span, mode: Mode) => void;
  readonly openTag: (span: Span, label: string) => number;
  readonly closeTag: (span: Span, label: string, opening: number | undefined) => void;
  /** Does nothing if no slot is open. */
  readonly point: (span: Span, label: string) => void;
  /** A line break in a sentence: a point, with a space if there is none. */
  readonly lineBreak: (span: Span) => void;
}

/** Characters of `tail`. */
const tailLength = 24;

/** Adds to a builder what browsers show: white space collapsed over the borders of elements. */
export const createFlow = (file: string, builder: Builder): Flow => {
  let isOpen = false;
  let count = 0;
  let tail = '';
  let white: { readonly span: Span; readonly mode: Mode } | undefined;
  const put = (span: Span, prose: string | undefined, mode: Mode): void => {
    if (mode === 'opaque') builder.opaque(span, prose);
    else builder.text(span, prose);
  };
  const settle = (): void => {
    if (!white) return;
    put(white.span, ' ', white.mode);
    tail += ' ';
    white = undefined;
  };
  return {
    slot: () => (isOpen ? count : undefined),
    tail: () => tail,
    open: (kind) => {
      if (isOpen) return count;
      builder.open(kind);
      isOpen = true;
      tail = '';
      count += 1;
      return count;
    },
    close: () => {
      if (!isOpen) return;
      builder.close();
      isOpen = false;
      tail = '';
      white = undefined;
    },
    words: (span, prose, mode) => {
      settle();
      put(span, prose, mode);
      tail = (tail + (prose ?? file.slice(Math.max(span.start, span.end - tailLength), span.end))).slice(-tailLength);
    },
    white: (span, mode) => {
      if (tail !== '' && !tail.endsWith(' ')) white ??= { span, mode };
    },
    openTag: (span, label) => (settle(), builder.openTag(alone(span), label)),
    closeTag: (span, label, opening) => {
      settle();
      builder.closeTag(alone(span), label, opening);
    },
    point: (span, label) => {
      if (!isOpen) return;
      settle();
      builder.point(alone(span), label);
    },
    lineBreak: (span) => {
      if (!white && !tail.endsWith(' ')) white = { span: { start: span.start, end: span.start }, mode: 'prose' };
      settle();
      builder.point(alone(span), '<br>');
    },
  };
};

/** The span without all else that a tag brings with it: the document keeps it for good. */
const alone = ({ start, end }: Span): Span => ({ start, end });
