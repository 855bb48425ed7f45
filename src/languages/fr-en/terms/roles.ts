import { preposed } from '../../fr/inflection/feminine-tables.js';
import type { WordRole } from '../../fr/inflection/word-forms.js';
import type { PartOfSpeech } from './types.js';
import { setOf } from '../../set-of.js';

/** What a word of a term is, `fixed` if it has one form. */
export type TermRole = WordRole | 'fixed';

/**
 * What each word of a French term is. The noun is the first word that does not stand before nouns; what follows a preposition has a number
 * of its own.
 *
 *     premier ministre       adjective, noun             chef d’État            noun, fixed, complement
 *     porte-parole           fixed, noun                 agence de presse       noun, fixed, complement
 *
 * @param words - in small letters
 * @param between - what stands between them
 */
export const rolesOf = (words: readonly string[], between: readonly string[], partOfSpeech: PartOfSpeech): readonly TermRole[] => {
  if (partOfSpeech !== 'noun' && partOfSpeech !== 'adjective') return words.map(() => 'fixed');
  const joint = words.findIndex((word, at) => at > 0 && joints.has(word));
  const heads = joint > 0 ? joint : words.length;
  const isCompound = isHyphen(between[0]) && firstParts.has(words[0]!);
  const isHelper = isHyphen(between[0]) && helpers.has(words[0]!);
  const hasOneForm = (word: string, at: number): boolean =>
    (at === 0 && (isCompound || isHelper || isVerbCompound(words, between))) ||
    /\p{N}/u.test(word) ||
    joints.has(word) ||
    grammar.has(word);
  const first = words.findIndex((word, at) => at < heads && !preposed.has(word) && !hasOneForm(word, at));
  const noun = partOfSpeech === 'adjective' ? -1 : first >= 0 ? first : heads - 1;
  return words.map((word, at) => {
    if (at === 0 && isHelper) return 'complement';
    if (hasOneForm(word, at)) return 'fixed';
    return at >= heads ? 'complement' : at === noun ? 'noun' : 'adjective';
  });
};

/**
 * Whether a term is a compound of a verb and its object, which has one form for both numbers, or takes -s: des porte-parole, des
 * porte-paroles. A door is none: porte blindée.
 */
export const isVerbCompound = (words: readonly string[], between: readonly string[]): boolean =>
  words.length > 1 && (isHyphen(between[0]) ? verbs.has(words[0]!) || /ez$/u.test(words[0]!) : withSpace.has(words.slice(0, 2).join('_')));

const isHyphen = (gap: string | undefined): boolean => gap !== undefined && /^[-‐‑]$/u.test(gap);

/** Words behind which a complement stands. */
const joints = setOf(`de d du des à au aux en sur sous pour par contre sans avec et ou dans entre hors chez que qui vers lez lès`);
const grammar = setOf(`le la l les un une ne pas non plus moins très bien mal qu se s ce`);

/** Verbs and prepositions that begin a compound with an object. Source: ours. */
const verbs = setOf(`porte gratte brise casse chasse couvre cure essuie lance lave ouvre pare passe perce presse protège rabat serre taille
  tire tourne trouble vide abat accroche allume amuse arrache attrape bouche cache cale chauffe coupe croque fume gagne compte monte pèse
  pique prête remonte remue repose réveille sèche souffre trompe sans après hors savoir laisser`);

/** Verbs or nouns that begin a compound, with -s in the plural or without: des aides-soignantes, des garde-côtes. */
const helpers = setOf('aide garde');

/** Such compounds as they are often printed. */
const withSpace = setOf(
  'porte_parole gratte_ciel casse_tête porte_conteneurs porte_avions cessez_le laissez_passer savoir_faire sans_papiers sans_abri',
);

/** Other first parts of compounds that have one form: vice-président. Source: ours. */
const firstParts = new Set([
  ...verbs,
  ...setOf(`sous avant contre demi mi semi ex anti non vice mini maxi quasi extra ultra pro micro macro cyber euro auto néo inter intra pluri poly post
  pré co bio éco socio agro électro franco trans super hyper hypo méga télé vidéo`),
]);
