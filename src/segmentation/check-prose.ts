import { checkText, wrong } from '../arguments.js';
import type { Span } from '../text/spans.js';
import type { KnownBlock } from './types.js';

const kinds: readonly KnownBlock['kind'][] = ['paragraph', 'heading', 'item', 'cell', 'cue'];

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
  const { text, blocks, opaque } = prose as { readonly text: unknown; readonly blocks?: unknown; readonly opaque?: unknown };
  checkText(`${name}.text`, text);
  checkSpans(`${name}.opaque`, opaque, text as string);
  checkSpans(`${name}.blocks`, blocks, text as string);
  ((blocks ?? []) as readonly KnownBlock[]).forEach(({ kind }, nth) => {
    if (!kinds.includes(kind)) throw wrong(`${name}.blocks[${nth}].kind`, kind, 'a kind of block', `Use ${kinds.join(', ')}.`);
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
