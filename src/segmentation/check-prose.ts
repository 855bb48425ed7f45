import { checkText, wrong } from '../arguments.js';
import type { Span } from '../text/spans.js';
import type { KnownBlock, Prose } from './types.js';

const kinds: readonly KnownBlock['kind'][] = ['paragraph', 'heading', 'item', 'cell', 'cue', 'lines'];

/**
 * Checks a text or {@link Prose} that a caller of the library passes.
 *
 * @throws `ERR_OPTION` unless it is one of them, with spans inside the text, in order and without overlap
 */
export const checkProse = (name: string, prose: unknown): void => {
  if (typeof prose !== 'object' || prose === null || !('text' in prose)) {
    checkText(name, prose);
    return;
  }
  const { text, blocks, opaque, seams } = prose as Readonly<Record<keyof Prose, unknown>>;
  checkText(`${name}.text`, text);
  checkSpans(`${name}.opaque`, opaque, text as string);
  checkSpans(`${name}.blocks`, blocks, text as string);
  checkPlaces(`${name}.seams`, seams, text as string);
  ((blocks ?? []) as readonly KnownBlock[]).forEach(({ kind }, nth) => {
    if (!kinds.includes(kind)) throw wrong(`${name}.blocks[${nth}].kind`, kind, 'a kind of block', `Use ${kinds.join(', ')}.`);
  });
};

const checkPlaces = (name: string, places: unknown, text: string): void => {
  if (places === undefined) return;
  if (!Array.isArray(places)) throw wrong(name, places, 'a list of positions', 'Leave it out, or pass [12, …].');
  (places as readonly unknown[]).forEach((place, nth) => {
    const isSound = Number.isInteger(place) && (place as number) >= 0 && (place as number) <= text.length;
    if (!isSound || (place as number) < ((places as readonly number[])[nth - 1] ?? 0))
      throw wrong(`${name}[${nth}]`, place, 'a position in the text', 'Positions lie inside it, in order.');
  });
};

const checkSpans = (name: string, spans: unknown, text: string): void => {
  if (spans === undefined) return;
  if (!Array.isArray(spans)) throw wrong(name, spans, 'a list of spans', 'Leave it out, or pass [{ start, end }, …].');
  let at = 0;
  for (const [nth, span] of (spans as readonly unknown[]).entries()) {
    const { start, end } = (span ?? {}) as Partial<Span>;
    const isSound = Number.isInteger(start) && Number.isInteger(end) && start! >= at && end! >= start! && end! <= text.length;
    if (!isSound) throw wrong(`${name}[${nth}]`, span, 'a span of the text', 'Spans lie inside it, in order and without overlap.');
    at = end!;
  }
};
