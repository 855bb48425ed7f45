import type { Correction } from '../../corrections.js';
import { ageGroupsIn } from './age-groups.js';
import { clockPrepositionsIn } from './clock-prepositions.js';
import { intervalsIn } from './intervals.js';

/**
 * Small words around figures for which the French leaves no choice, and that a model may take for others: in order, without overlap.
 *
 * @param source - in the model's form, whose times are like 7:00
 */
export const settledByFrench = (english: string, source: string): Correction[] =>
  hasFigures.test(source) ? [clockPrepositionsIn, intervalsIn, ageGroupsIn].flatMap((rule) => rule(english, source)) : [];

const hasFigures = /\d/u;
