/**
 * The words between names, with their English. Source: ours. `grammar/connectors.ts` defines where they occur, `render/connecting-words.ts`
 * which of them are part of a name ("Institut Droit et Santé").
 */
export const joiners: ReadonlyMap<string, string> = new Map([
  ['et', 'and'],
  ['avec', 'with'],
  ['pour', 'for'],
]);

/** Words before the sources of a signature, in brackets: "Anne Roy (selon Reuters)". */
export const sourceWords: ReadonlyMap<string, string> = new Map([
  ['selon', 'according to'],
  ['d’après', 'according to'],
  ['source', 'source'],
  ['sources', 'sources'],
]);

/** Words before a place: "envoyé spécial à Kaboul". */
export const placeWords: ReadonlyMap<string, string> = new Map([
  ['à', 'in'],
  ['au', 'in'],
  ['aux', 'in'],
  ['en', 'in'],
]);

/** The word before an author. */
export const authorWord = { french: 'par', english: 'by' } as const;

/** Places whose article merges into "au": "correspondant au Caire" is the correspondent in Le Caire. */
export const placesWithLe: readonly string[] = ['Caire', 'Cap', 'Havre', 'Mans', 'Creusot', 'Touquet', 'Bourget', 'Puy'];
