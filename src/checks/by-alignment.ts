import type { Judgement } from './types.js';

/**
 * Whether only an alignment shows this fault. English that was put together without one is not free of it: nobody could look.
 *
 *     35 is far from its words, the 's of "the Quentovic's house"   →   yes        35 is missing   →   no
 */
export const isShownByAlignment = ({ status, values }: Judgement): boolean => status === 'failed' && kinds.has(String(values?.['fault']));

const kinds: ReadonlySet<string> = new Set(['moved', 'garbled', 'ending', 'capital', 'crossed']);

/** Findings of a text with others that were made of its parts, or before it was changed; a rule that they break does not hold. */
export const withFindings = (checks: readonly Judgement[], others: readonly Judgement[]): Judgement[] => [
  ...checks.filter(({ rule, status }) => status !== 'ok' || !others.some((other) => other.rule === rule)),
  // where they are in this text, nobody knows
  ...others.map(({ rule, status, values }) => ({ rule, status, ...(values && { values }) })),
];
