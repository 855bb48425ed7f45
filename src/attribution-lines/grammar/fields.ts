import { partsBetween, type Span } from '../../text/spans.js';
import { attributionRights } from '../tables/footer.js';
import { oneOf } from './words.js';

/**
 * The fields of a line between its separators, trimmed and without empty ones.
 *
 * - `hard`: bars, points, angles, tabs and wide gaps, which stand in no sentence ("Politique | Sport", "Accueil > Sport").
 * - `soft`: spaced dashes and slashes as well, and what parts a notice of rights from its owner ("© X. Tous droits réservés").
 */
export const fieldsOf = (line: string, separators: 'hard' | 'soft', within: Span = { start: 0, end: line.length }): Span[] =>
  partsBetween(line, within, patterns[separators]).filter(({ start, end }) => start < end);

const space = String.raw`[\s\u00a0\u202f\u2009]`;
const hard = String.raw`[|·•›▸►→\t]+|${space}{2,}|(?<=${space})>+(?=${space})|(?<=^[vV]ous êtes ici${space}?):`;
const rights = String.raw`[.,](?=${space}${oneOf(attributionRights)})`;

const patterns = {
  hard: new RegExp(hard, 'gu'),
  soft: new RegExp(String.raw`${hard}|(?<=${space})[–—/-]+(?=${space})|${space}+(?=©)|(?<=\d${space}?\)|[?!])${space}+|${rights}`, 'gu'),
} as const;
