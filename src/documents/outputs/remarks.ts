import type { Finding } from '../../checks/types.js';

/** What a check found, for people: `numbers failed: 1,204 is missing`. */
export const remark = ({ rule, status, detail }: Finding): string => `${rule} ${status}${detail === '' ? '' : `: ${detail}`}`;

/** The failed checks of a segment. */
export const failedIn = ({ checks }: { readonly checks: readonly Finding[] }): readonly Finding[] =>
  checks.filter(({ status }) => status === 'failed');

/** The failed checks of a segment, then its repairs: what a reviser may want to look at. */
export const remarkable = (segment: { readonly checks: readonly Finding[] }): readonly Finding[] => [
  ...failedIn(segment),
  ...segment.checks.filter(({ status }) => status === 'repaired'),
];
