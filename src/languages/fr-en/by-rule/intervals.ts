import { corrected, type Correction } from '../../corrections.js';

/**
 * How often: “all” or “every” is one word in French.
 *
 *     toutes les 20 minutes   all 20 minutes   →   every 20 minutes
 *     toutes les 20 maisons   all 20 houses    →   nothing
 */
export const intervalsIn = (english: string, source: string): Correction[] =>
  Array.from(source.matchAll(interval)).flatMap(({ 1: number = '' }) => {
    const wrong = new RegExp(String.raw`(?<!\p{L})all(?: the)?(?= ${number} )`, 'giu');
    return Array.from(english.matchAll(wrong), (found) => corrected(found, 'every'));
  });

const interval =
  /(?<!\p{L})tou(?:te)?s les (\d+(?:,\d+)?) (?:secondes?|minutes?|heures?|jours?|nuits?|semaines?|mois|ans|années|mètres|km|kilomètres)(?!\p{L})/giu;
