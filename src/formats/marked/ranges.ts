import { countBefore } from '../../text/count-before.js';
import type { Span } from '../../text/spans.js';
import type { ProseRange, Ranges } from '../types.js';

/** Ranges under construction. */
export interface RangeTable extends Ranges {
  /** Adds the place of the prose's next characters. If both are equally long, each character stands for itself. */
  add(prose: Span, file: Span): void;
}

/** A table in four columns: a large page has millions of ranges, and an object for each would take a gigabyte. */
export const createRanges = (): RangeTable => {
  const columns = { start: growing(), end: growing(), from: growing(), to: growing() };
  const { start, end, from, to } = columns;
  const isStraight = (row: number): boolean => end.at(row) - start.at(row) === to.at(row) - from.at(row);
  const rangeAt = (row: number): ProseRange => ({ start: start.at(row), end: end.at(row), file: { start: from.at(row), end: to.at(row) } });
  return {
    add: (prose, file) => {
      if (prose.end === prose.start) return;
      const last = start.length() - 1;
      const goesOn = last >= 0 && end.at(last) === prose.start && to.at(last) === file.start && isStraight(last);
      if (goesOn && prose.end - prose.start === file.end - file.start) {
        end.set(last, prose.end);
        to.set(last, file.end);
        return;
      }
      start.push(prose.start);
      end.push(prose.end);
      from.push(file.start);
      to.push(file.end);
    },
    within: (span) => {
      const spans: Span[] = [];
      const first = countBefore(start.length(), (row) => end.at(row) <= span.start);
      for (let row = first; row < start.length() && start.at(row) < span.end; row += 1) spans.push(cut(rangeAt(row), span));
      return spans;
    },
    *[Symbol.iterator]() {
      for (let row = 0; row < start.length(); row += 1) yield rangeAt(row);
    },
  };
};

/** The part of a range's place that a span needs; an entity is taken whole. */
const cut = ({ start, end, file }: ProseRange, span: Span): Span => {
  if (end - start !== file.end - file.start) return file;
  return { start: file.start + Math.max(0, span.start - start), end: file.end - Math.max(0, end - span.end) };
};

interface Column {
  readonly length: () => number;
  readonly at: (row: number) => number;
  readonly set: (row: number, value: number) => void;
  readonly push: (value: number) => void;
}

const growing = (): Column => {
  let values = new Int32Array(64);
  let length = 0;
  return {
    length: () => length,
    at: (row) => values[row]!,
    set: (row, value) => (values[row] = value),
    push: (value) => {
      if (length === values.length) {
        const more = new Int32Array(length * 2);
        more.set(values);
        values = more;
      }
      values[length] = value;
      length += 1;
    },
  };
};
