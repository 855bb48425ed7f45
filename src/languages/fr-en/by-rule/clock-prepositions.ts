import { corrected, type Correction } from '../../corrections.js';

/**
 * What stands before a time of day where the model has another preposition: at, around, from … to.
 *
 *     Elle se lève à 7:00.          She gets up to 7:00.             →   at
 *     Mardi vers 17:45, …           On Tuesday to 17:45, …           →   around
 *     Ouvert de 9:00 à 19:30.       Open of 9:00 to 19:30.           →   from
 *     Reporté à 16:00.              Put off to 16:00.                →   nothing: “to” it is
 *
 * @param source - in the model's form, whose times are like 7:00
 */
export const clockPrepositionsIn = (english: string, source: string): Correction[] =>
  mayHaveTime.test(source) ? [...pointsIn(english, source), ...rangesIn(english, source)] : [];

const mayHaveTime = /\d:\d\d/u;

const pointsIn = (english: string, source: string): Correction[] =>
  Array.from(source.matchAll(pointInTime)).flatMap(({ 1: preposition = '', 2: time = '', index }) => {
    if (leadsTo.test(source.slice(Math.max(0, index - 24), index))) return [];
    const wrong = new RegExp(String.raw`(?<!\p{L})[Tt]o(?= ${time}(?![\d:]))`, 'gu');
    return Array.from(english.matchAll(wrong), (found) => corrected(found, prepositions.get(preposition.toLowerCase())!));
  });

const rangesIn = (english: string, source: string): Correction[] =>
  Array.from(source.matchAll(range)).flatMap(({ 1: from = '', 2: to = '' }) => {
    const wrong = new RegExp(String.raw`(?<!\p{L})(?:of|to|at|in|by)(?= ${from} (to|at|in|until) ${to}(?![\d:]))`, 'giu');
    return Array.from(english.matchAll(wrong)).flatMap((found) => {
      const start = found.index + found[0].length + from.length + 2;
      return [corrected(found, 'from'), { start, end: start + found[1]!.length, text: 'to' }];
    });
  });

const prepositions: ReadonlyMap<string, string> = new Map([
  ['à', 'at'],
  ['vers', 'around'],
  ['dès', 'from'],
]);
const pointInTime = /(?<![\p{L}'’])(à|vers|dès) (\d{1,2}:\d{2})(?![\d:])/giu;
const range = /(?<!\p{L})de (\d{1,2}:\d{2}) à (\d{1,2}:\d{2})(?![\d:])/giu;

/** The end of a range, or what is put off to a time. */
const leadsTo =
  /(?:\d:\d\d|(?<!\p{L})de \d{1,2}(?: heures?)?|(?<!\p{L})(?:avanc|décal|déplac|pass|prolong|ramen|report|repouss)\p{L}*) $/iu;
