import { authorWord, joiners, placeWords } from '../tables/connectors.js';
import { spaces } from './words.js';

const particle = `(?:(?:de|du|des|la|le|les|van|von|der|den|ter|zu|af|av|da|do|dos|di|del|della|el|al|ben|bin|bint|ibn|abu|y|e|of|and|&)${spaces})`;
/** "d’Estaing", "al-Masri", "ʿAbd", "‘Abd": what may precede the capital of a name. */
const prefix = String.raw`(?:[dDlLO]['’]|(?:a?[dlnrstz]|ash|e[ls])-[ʿʾ‘]?|[ʿʾ‘])?`;
const word = String.raw`${prefix}\p{Lu}[\p{L}\p{M}\p{N}'’‘.-]*`;
const betweenNames = [...joiners.keys(), ...placeWords.keys(), authorWord.french].map((each) => each.toUpperCase()).join('|');
/** In capitals, a connecting word looks like another name: "ANNE ROY AVEC AFP". */
const nextWord = `${spaces}(?!(?:${betweenNames})${spaces})${particle}{0,2}(?:d['’])?${word}`;

/** The beginning of a name: "Anne", "d’Estaing", "L’Humanité". */
export const nameStart = String.raw`${prefix}\p{Lu}`;

/** A name: up to seven capitalised words with particles between them ("Anne de La Roche", "J.-P. Roy", "Ville de Lyon"). */
export const name = `${word}(?:${nextWord}){0,6}`;

/** A name of at least two words, as people sign. */
export const fullName = `${word}(?:${nextWord}){1,6}`;

/** Initials, as authors sign: "A. R.", "J.-P. R.", "L.F." */
export const initials = String.raw`\p{Lu}\.(?:[ \u00a0\u202f\u2009-]{0,2}\p{Lu}\.){1,3}`;

/** A personal name of two to four words or initials, needed on both sides of a word that joins people: "Anne Roy", "Léa de La Tour". */
export const person = String.raw`(?:\p{Lu}[\p{L}\p{M}.'’-]*(?:${spaces}(?:[dD]['’]|(?:de|DE)${spaces}(?:(?:L[ae]|Les|L[AE]|LES)${spaces})?)?${prefix}\p{Lu}[\p{L}\p{M}.'’-]*){1,3}|${initials})`;
