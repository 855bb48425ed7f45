import type { Span } from '../../../text/spans.js';
import { weekdays } from '../../fr-en/months.js';
import { speakerEnd, type Expectation } from './speakers.js';
import { verbGroupAt } from './verb-groups.js';
import { endOf } from './words.js';

/**
 * The attribution that begins at a position, an aside in its sentence: a verb of saying, followed by its speaker.
 *
 *     a déclaré mardi le maire de Lyon.   →   all but the point
 *     a-t-il ajouté, sans rire            →   a-t-il ajouté
 *     a dit oui                           →   nothing: no speaker after the verb
 *
 * @param expected - what counts as a speaker here
 */
export const inciseAt = (text: string, at: number, end: number, expected: Expectation): Span | undefined => {
  const group = verbGroupAt(text, at);
  if (!group || group.end > end) return undefined;
  if (group.hasPronoun) return { start: at, end: group.end };
  const behind = endOf(gap, text, group.end);
  if (behind === undefined) return undefined;
  const speaker = speakerEnd(text, behind, end, expected) ?? afterCircumstance(text, behind, end, expected);
  return speaker === undefined ? undefined : { start: at, end: speaker };
};

const afterCircumstance = (text: string, at: number, end: number, expected: Expectation): number | undefined => {
  const behind = endOf(circumstance, text, at);
  return behind === undefined ? undefined : speakerEnd(text, behind, end, expected);
};

const gap = /[\s\u00a0\u202f\u2009]+/uy;
const space = String.raw`[\s\u00a0\u202f\u2009]+`;
/** When, how or to whom, between the verb and its speaker: "a déclaré mardi soir à l’AFP la ministre". */
const circumstance = new RegExp(
  String.raw`(?:(?:(?:${[...weekdays.keys()].join('|')}|hier)(?:${space}(?:soir|matin|après-midi))?|aussi|encore|ensuite|alors|ainsi|également|aussitôt|\p{Ll}+ment|de${space}son${space}côté|pour${space}sa${space}part|(?:à|devant|dans)${space}(?:l['’]|(?:la|le|les|son|sa|ses|des|un|une)${space})?[\p{L}-]+|aux?${space}[\p{L}-]+)${space}){1,3}`,
  'uy',
);
