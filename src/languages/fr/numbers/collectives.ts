import type { Span } from '../../../text/spans.js';

/** A number that a noun tells roughly, and what says the same in figures. */
export interface Collective extends Span {
  readonly inFigures: string;
}

/**
 * Finds nouns for a rough number, of which a model knows that they are about many, but not how many: it makes a dozen of most.
 *
 *     Une trentaine de pompiers      →   Environ 30           près d'une cinquantaine d'hectares   →   de 50
 *     une douzaine, une centaine     →   nothing: English has nouns for them
 *     une quarantaine de deux semaines, en quarantaine, contre une trentaine d'habitude   →   nothing
 */
export const collectivesIn = (text: string): Collective[] =>
  mayHaveCollective(text)
    ? Array.from(text.matchAll(collective), ({ 0: { length }, 1: article = '', 2: noun = '', index: start }) => {
        return { start, end: start + length, inFigures: `${roughly(article)} ${values.get(noun)} ` };
      })
    : [];

/** Whether it is worth looking for one: few texts have these letters. */
export const mayHaveCollective = (text: string): boolean => text.includes('aine d');

const roughly = (article: string): string => (article === 'une' ? 'environ' : article === 'Une' ? 'Environ' : 'de');

const values: ReadonlyMap<string, number> = new Map([
  ['dizaine', 10],
  ['quinzaine', 15],
  ['vingtaine', 20],
  ['trentaine', 30],
  ['quarantaine', 40],
  ['cinquantaine', 50],
  ['soixantaine', 60],
]);
const collective = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])((?<=(?:plus|moins|près) )d['’]une|[Uu]ne) (${[...values.keys()].join('|')}) d(?:e |['’])(?=\p{Ll})(?!(?:ailleurs|habitude|ordinaire|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|plusieurs)(?!\p{L}))`,
  'gu',
);
