import { checkOf } from './run-checks.js';
import type { Judgement, Wording } from './types.js';

/**
 * A finding in English, for people; empty where the rule holds.
 *
 *     names, failed, { fault: 'missing', name: 'Plamondon' }   →   Plamondon is missing
 *     quotations, repaired, { repair: 'hypothesis', number: 2 } →   hypothesis 2
 */
export const describe = ({ rule, status, values = {} }: Judgement): string => {
  if (status === 'ok') return '';
  const kind = String(values['fault'] ?? values['repair'] ?? '');
  const say = status === 'repaired' ? repairs[kind] : (checkOf(rule).wording[kind] ?? anyFault[kind]);
  return say ? say(values) : kind;
};

const anyFault: Readonly<Record<string, Wording>> = {
  threw: ({ message }) => `the check itself failed: ${message}`,
};

/** How each kind of repair is told. */
export const repairs: Readonly<Record<string, Wording>> = {
  hypothesis: ({ number }) => `hypothesis ${number}`,
  'numbers-aligned': ({ numbers }) => `put right by alignment: ${numbers}`,
  'names-aligned': ({ names }) => `put right by alignment: ${names}`,
  'names-rewritten': () => 'garbled names written as in the source',
  'endings-removed': () => 'endings that the source does not have were removed',
  'capitals-restored': () => 'capitals restored from the source',
  'marks-doubled': () => 'single marks made double',
  'marks-placed': () => 'marks placed by alignment',
  'marks-removed': () => 'marks that the source does not have were removed',
  'asked-unquoted': () => 'translated without its quotation marks',
  'asked-with-point': () => 'translated with a final point',
  'asked-with-stand-ins': () => 'translated with numbers in place of names',
  parts: ({ parts }) => `translated in ${parts} parts`,
  'parts-between-words': ({ parts }) => `translated in ${parts} parts, cut between words`,
};
