import type { Judgement } from './types.js';

/**
 * Whether only an alignment shows this fault. English assembled without one may still have it: nothing could look for it.
 *
 *     35 is far from its words, the 's of "the Quentovic's house"   →   yes        35 is missing   →   no
 */
export const isShownByAlignment = ({ status, values }: Judgement): boolean => status === 'failed' && kinds.has(String(values?.['fault']));

const kinds: ReadonlySet<string> = new Set(['moved', 'garbled', 'ending', 'capital', 'crossed', 'lost', 'misread']);

/** Findings on a text, plus others from its parts or from before it was changed; a rule that the others break is no longer `ok`. */
export const withFindings = (checks: readonly Judgement[], others: readonly Judgement[]): Judgement[] => [
  ...checks.filter(({ rule, status }) => status !== 'ok' || !others.some((other) => other.rule === rule)),
  // their places in this text are unknown
  ...others.map(({ rule, status, values }) => ({ rule, status, ...(values && { values }) })),
];
