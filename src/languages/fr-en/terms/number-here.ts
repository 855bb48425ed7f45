import type { GrammaticalNumber } from '../../fr/inflection/word-forms.js';
import type { Word } from './spelling.js';
import { setOf } from '../../set-of.js';

/**
 * The number that the words before a noun give it: les prix → plural, un nouveau prix → singular, beaucoup de prix → plural; `either` if
 * they do not say (de prix).
 *
 * @param words - those of the text
 * @param at - the number of the noun's first word among them
 */
export const numberBefore = (text: string, words: readonly Word[], at: number): GrammaticalNumber => {
  for (let before = at - 1; before >= Math.max(0, at - mostAdjectives - 1); before -= 1) {
    const { key, end } = words[before]!;
    const between = text.slice(end, words[before + 1]!.start);
    if (!/^(?:[\s-]+|['’])$/u.test(between)) return 'either';
    if (plural.has(key) || /^(?:[2-9]|\d{2,})$/u.test(key)) return 'plural';
    if (singular.has(key) || key === '1') return 'singular';
    if (key === 'de' || key === 'd') return amounts.has(words[before - 1]?.key ?? '') ? 'plural' : 'either';
    if (barriers.has(key)) return 'either';
  }
  return 'either';
};

/** Adjectives that may stand between a noun and its article: les deux anciens porte-parole. */
const mostAdjectives = 2;

// keys: small letters without accents
const plural =
  setOf(`les des aux ces ses mes tes nos vos leurs plusieurs quelques certains certaines divers diverses differents differentes deux
  trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante soixante cent cents mille
  quels quelles tous toutes autres lesquels lesquelles`);
const singular =
  setOf(`le la l un une du au ce cet cette son sa mon ma ton ta notre votre leur chaque aucun aucune quel quelle tout toute nul nulle
  quelque`);
const amounts =
  setOf(`beaucoup nombre plus moins trop peu assez tant autant combien centaines dizaines milliers millions milliards dizaine centaine
  millier vingtaine quinzaine trentaine quarantaine cinquantaine douzaine multitude serie majorite lot`);
const barriers = setOf(`et ou a en par pour sur sous avec sans dans que qui est sont entre contre selon chez comme mais ni ne pas se`);
