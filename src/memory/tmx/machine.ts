import { keyOf } from '../key.js';
import type { TmxRemark, TmxUnit } from './types.js';

/**
 * The property by which English that a machine wrote is known again. As long as it says the same as the English, no person has changed it,
 * and a memory that is given the file must not take it for a person's. Spaces do not count: programs that write XML change them.
 */
export const machineMark = (english: string): TmxRemark => ({ kind: 'prop', attributes: { type }, text: keyOf([lettersOf(english)]) });

const type = 'x-fr2en-machine';

/** Where English comes from, for people who look at the file: the property beside the mark. */
export const originMark = (origin: string): TmxRemark => ({ kind: 'prop', attributes: { type: originType }, text: origin });

const originType = 'x-origin';

/** English that the model made, as a unit. */
export const machineUnit = (french: string, english: string): TmxUnit => ({
  french,
  english,
  details: { attributes: { creationid: 'fr2en' }, remarks: [originMark('model'), machineMark(english)] },
});

/**
 * A unit as a person's: without the marks of the machine whose English the person has changed. Undefined if no person has.
 *
 *     the model wrote “The mayor has said yes.”, the file has “The mayor said yes.”   →   a person's
 *     both are the same                                                               →   undefined
 */
export const asHuman = (unit: TmxUnit): TmxUnit | undefined => {
  const { remarks = [], ...details } = unit.details ?? {};
  const mark = remarks.find((remark) => typeOf(remark) === type);
  if (!mark) return unit;
  if (mark.text.trim() === machineMark(unit.english).text) return undefined;
  const others = remarks.filter((remark) => ![type, originType].includes(typeOf(remark) ?? ''));
  return { ...unit, details: { ...details, ...(others.length > 0 && { remarks: others }) } };
};

const lettersOf = (english: string): string => english.replace(/[\p{C}\s]+/gu, '');

const typeOf = ({ attributes }: TmxRemark): string | undefined => attributes?.['type'];
