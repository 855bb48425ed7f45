import type { Finding } from '../../../checks/types.js';
import { hideOpaque } from '../../../segmentation/hide-opaque.js';
import { findMarks } from '../../../segmentation/quotations/find-marks.js';
import type { Span } from '../../../text/spans.js';
import type { TranslatedSegment } from '../../../translation.js';

/** A span of one side and the class that colours it. */
export interface Coloured extends Span {
  readonly as: string;
}

/** Spans of one kind: in order, without overlap. */
export type Layer = readonly Coloured[];

/**
 * The quotations of a text, each stretch with its depth; deeper than two counts as two.
 *
 *     '« Un “mot”. »'   →   q1 '« Un ', q2 '“mot”', q1 '. »'
 */
export const quotationLayer = (text: string, opaque: readonly Span[] = []): Layer => {
  const layer: Coloured[] = [];
  let depth = 0;
  let from = 0;
  for (const { role, start, end, partner } of findMarks(hideOpaque(text, opaque).text).marks) {
    if (role === 'resume' || partner === undefined) continue;
    const at = role === 'open' ? start : end;
    if (depth > 0 && at > from) layer.push({ start: from, end: at, as: depth === 1 ? 'q1' : 'q2' });
    depth += role === 'open' ? 1 : -1;
    from = at;
  }
  return layer;
};

/** The attributions inside the French sentences. */
export const frenchAttributions = (segments: readonly TranslatedSegment[]): Layer =>
  segments.flatMap(({ attributions }) => attributions.map(({ start, end }) => ({ start, end, as: 'said' })));

/** Where most of the words of a stretch of English stand for words of an attribution, it is that attribution. */
const mostWords = 0.7;

/**
 * The same in the English, by its aligned words; an attribution whose words are scattered is left out.
 *
 *     « Oui », a dit le maire.   →   said 'the mayor said'
 */
export const englishAttributions = (segments: readonly TranslatedSegment[]): Layer =>
  segments.flatMap(({ attributions, words = [] }) => {
    let free = 0;
    const found = attributions.flatMap((attribution): Coloured[] => {
      const own = words.filter(({ source }) => source.start < attribution.end && source.end > attribution.start);
      if (own.length === 0) return [];
      const start = Math.min(...own.map(({ target }) => target.start));
      const end = Math.max(...own.map(({ target }) => target.end));
      const within = new Set(words.flatMap(({ target }) => (target.start >= start && target.end <= end ? [target.start] : [])));
      const isWhole = new Set(own.map(({ target }) => target.start)).size >= mostWords * within.size;
      return isWhole ? [{ start, end, as: 'said' }] : [];
    });
    return found
      .sort((one, other) => one.start - other.start)
      .filter(({ start, end }) => {
        const isFree = start >= free;
        if (isFree) free = end;
        return isFree;
      });
  });

/** The words that failed checks are about. */
export const findingLayer = (segments: readonly TranslatedSegment[], side: 'source' | 'target'): Layer =>
  segments.flatMap((segment) =>
    joined(segment.checks.filter(isFailed).flatMap((finding) => finding[side] ?? [])).map(({ start, end }) => ({
      start,
      end,
      as: 'fault',
    })),
  );

const isFailed = ({ status }: Finding): boolean => status === 'failed';

/** Spans in order, those that overlap as one. */
const joined = (spans: readonly Span[]): Span[] => {
  const all: Span[] = [];
  for (const span of spans.toSorted((one, other) => one.start - other.start)) {
    const last = all.at(-1);
    if (last && span.start < last.end) all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else all.push(span);
  }
  return all;
};
