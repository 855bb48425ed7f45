import { corrected, type Correction } from '../../corrections.js';

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
    const people = `people ${size === 'moins' ? 'under' : 'over'} ${age}`;
    // “at” is what became of the French preposition
    return Array.from(english.matchAll(wrong), (found) =>
      corrected(found, among !== undefined && /^at/iu.test(found[0]) ? `among ${people}` : people),
    );
  });

const ageGroup = /(?<!\p{L})(?:(?<among>chez|parmi) )?(?:les|des|aux) (?<size>moins|plus) de (?<age>\d{1,3}) ans(?!\p{L})/giu;
