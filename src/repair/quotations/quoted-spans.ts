import type { MarkRole } from '../../text/marks/mark-places.js';
import type { Span } from '../../text/spans.js';

/** A quotation in the source, from its opening `"` to its closing one, with those nested in it. */
export interface SourceQuotation extends Span {
  /** Its opening (closing) mark is virtual: in either language it is at the start (end). */
  readonly isFromStart: boolean;
  readonly isToEnd: boolean;
  readonly inner: readonly SourceQuotation[];
}

/**
 * The quotations of a unit, nested.
 *
 * @param marks - one for each `"` in `source`, in order
 * @returns undefined if the number or nesting of marks does not fit
 */
export const quotationsOf = (source: string, marks: readonly MarkRole[]): SourceQuotation[] | undefined => {
  const root: SourceQuotation[] = [];
  const stack: { readonly start: number; readonly isFromStart: boolean; readonly inner: SourceQuotation[] }[] = [];
  let at = -1;
  for (const { role, markIndex } of marks) {
    at = source.indexOf('"', at + 1);
    if (at < 0) return undefined;
    if (role === 'open') stack.push({ start: at, isFromStart: markIndex === undefined, inner: [] });
    if (role !== 'close') continue;
    const opened = stack.pop();
    if (!opened) return undefined;
    (stack.at(-1)?.inner ?? root).push({ ...opened, end: at + 1, isToEnd: markIndex === undefined });
  }
  return stack.length === 0 && source.indexOf('"', at + 1) < 0 ? root : undefined;
};
