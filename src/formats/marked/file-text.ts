import { countBefore } from '../../text/count-before.js';
import { replaceSpans, type Span } from '../../text/spans.js';
import type { Patch } from './types.js';

/** The file's text as it is written: with its patches, and with the English of inner slots that stand in what is copied. */
export interface FileText {
  /** A span as it is written. */
  readonly raw: (span: Span) => string;
  /** Keeps the English of an inner slot until what it stands in is written. */
  readonly keep: (inner: Patch) => void;
  /** Forgets the English of inner slots: what they stand in is written. */
  readonly release: () => void;
}

/** @param patches - in order, without overlap */
export const createFileText = (file: string, patches: readonly Patch[]): FileText => {
  let kept: Patch[] = [];
  const raw = (span: Span): string => {
    const own = [...within(patches, span), ...within(kept, span)];
    if (own.length === 0) return file.slice(span.start, span.end);
    const edits = own
      .map((patch) => ({ start: patch.file.start - span.start, end: patch.file.end - span.start, text: patch.text }))
      .sort((one, other) => one.start - other.start);
    return replaceSpans(file.slice(span.start, span.end), edits, ({ text }) => text);
  };
  return {
    raw,
    keep: (inner) => {
      // slots come in the order of the file, and what is in this one (a text box in a text box) is part of its English
      while (kept.length > 0 && isInside(kept.at(-1)!.file, inner.file)) kept.pop();
      kept.push(inner);
    },
    release: () => (kept = []),
  };
};

const isInside = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;

/** Of patches in order, those in a span. */
const within = (patches: readonly Patch[], span: Span): Patch[] => {
  const found: Patch[] = [];
  for (
    let at = countBefore(patches.length, (index) => patches[index]!.file.start < span.start);
    at < patches.length && patches[at]!.file.end <= span.end;
    at += 1
  )
    found.push(patches[at]!);
  return found;
};
