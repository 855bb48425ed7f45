import type { Correction } from './types.js';

/**
 * People by their age.
 *
 *     gratuit pour les moins de 26 ans   free for less than 26 years   →   free for people under 26
 *     Chez les plus de 65 ans, …         In more than 65 years, …      →   In people over 65
 *     depuis moins de 26 ans             for less than 26 years        →   nothing: a length of time
 */
export const ageGroupsIn = (english: string, source: string): Correction[] =>
  Array.from(source.matchAll(ageGroup)).flatMap(({ groups }) => {
    const { among, size, age = '' } = groups!;
    const words = size === 'moins' ? 'less than|fewer than|under|below|at least' : 'more than|over|above|at least|older than';
    const wrong = new RegExp(
      String.raw`(?<!\p{L})(?:(?:the|those|people) )*(?:${words}) ${age}(?: years?(?:[ -]olds?)?(?: of age)?| ans)?(?![\p{L}\d-])`,
      'giu',
    );
    return Array.from(english.matchAll(wrong), ({ 0: found, index: start }) => {
      const people = `people ${size === 'moins' ? 'under' : 'over'} ${age}`;
      // “at” is what became of the French preposition
      const written = among !== undefined && /^at/iu.test(found) ? `among ${people}` : people;
      return {
        start,
        end: start + found.length,
        text: /^\p{Lu}/u.test(found) ? written.charAt(0).toUpperCase() + written.slice(1) : written,
      };
    });
  });

const ageGroup = /(?<!\p{L})(?:(?<among>chez|parmi) )?(?:les|des|aux) (?<size>moins|plus) de (?<age>\d{1,3}) ans(?!\p{L})/giu;
