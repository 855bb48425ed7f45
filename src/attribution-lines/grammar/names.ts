import { authorWord, joiners, placeWords } from '../tables/connectors.js';
import { spaces } from './words.js';

const particle = `(?:(?:de|du|des|la|le|les|van|von|der|den|da|dos|di|el|al|ben|bin|y|of|and|&)${spaces})`;
const word = String.raw`(?:[dDlLO]['’])?\p{Lu}[\p{L}\p{M}\p{N}'’.-]*`;
const betweenNames = [...joiners.keys(), ...placeWords.keys(), authorWord.french].map((each) => each.toUpperCase()).join('|');
/** In capitals, a connecting word looks like another name: "ANNE ROY AVEC AFP". */
const nextWord = `${spaces}(?!(?:${betweenNames})${spaces})${particle}{0,2}(?:d['’])?${word}`;

/** The beginning of a name: "Anne", "d’Estaing", "L’Humanité". */
export const nameStart = String.raw`(?:[dDlLO]['’])?\p{Lu}`;

/** A name: up to seven capitalised words with particles between them ("Anne de La Roche", "J.-P. Roy", "Ville de Lyon"). */
export const name = `${word}(?:${nextWord}){0,6}`;

/** A name of at least two words, as people sign. */
export const fullName = `${word}(?:${nextWord}){1,6}`;

/** A two-word personal name, needed on both sides of a word that joins people: "Anne Roy", "Luc de Broglie", "Léa de La Tour". */
export const person = String.raw`\p{Lu}[\p{L}.'’-]*${spaces}(?:[dD]['’]|(?:de|DE)${spaces}(?:(?:L[ae]|Les|L[AE]|LES)${spaces})?)?\p{Lu}[\p{L}'’-]+`;
