import { checkOf } from './run-checks.js';
import type { Judgement, Wording } from './types.js';

/**
 * A finding in English, for people; empty if the rule holds.
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

/** The wording of each kind of repair. */
export const repairs: Readonly<Record<string, Wording>> = {
  hypothesis: ({ number }) => `hypothesis ${number}`,
  'numbers-aligned': ({ numbers }) => `corrected by alignment: ${numbers}`,
  'names-aligned': ({ names }) => `corrected by alignment: ${names}`,
  'terms-begun': ({ terms }) => `begun with the glossary’s English of ${terms}`,
  'terms-aligned': ({ terms }) => `written as in the glossary, by alignment: ${terms}`,
  'words-written': ({ words }) => `written in English: ${words}`,
  'names-rewritten': () => 'misspelt names corrected from the source',
  'endings-removed': () => 'endings that are not in the source removed',
  'capitals-restored': () => 'capitals restored from the source',
  'names-removed': () => 'names written twice in a row removed',
  'titles-written': () => 'titles written before their names',
  'speech-written': ({ verbs }) => `written in English: ${verbs}`,
  'copies-removed': () => 'words written twice in a row removed',
  'marks-doubled': () => 'single quotation marks made double',
  'marks-placed': () => 'quotation marks placed by alignment',
  'marks-removed': () => 'quotation marks that are not in the source removed',
  'brackets-placed': () => 'brackets placed by alignment',
  'marks-of-source': () => 'final and doubled marks written as in the source',
  'asked-unquoted': () => 'translated without quotation marks',
  'asked-with-later-mark': () => 'translated with the quotation mark behind the first word',
  'asked-with-point': () => 'translated with a final full stop',
  'asked-with-stand-ins': () => 'translated with numbers in place of names',
  sentences: ({ sentences }) => `translated sentence by sentence: ${sentences}`,
  parts: ({ parts }) => `translated in ${parts} parts`,
  'parts-between-words': ({ parts }) => `translated in ${parts} parts, cut between words`,
};
