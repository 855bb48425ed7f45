/**
 * The words between names, with their English. Source: ours. `grammar/connectors.ts` says where they stand, `render/connecting-words.ts`
 * which of them are part of a name ("Institut Droit et Santé").
 */
export const joiners: ReadonlyMap<string, string> = new Map([
  ['et', 'and'],
  ['avec', 'with'],
  ['pour', 'for'],
]);

/** In front of a place: "envoyé spécial à Kaboul". */
export const placeWords: ReadonlyMap<string, string> = new Map([
  ['à', 'in'],
  ['au', 'in'],
  ['aux', 'in'],
  ['en', 'in'],
]);

/** In front of an author. */
export const authorWord = { french: 'par', english: 'by' } as const;

/** Places whose article melts into "au": "correspondant au Caire" is the correspondent in Le Caire. */
export const placesWithLe: readonly string[] = ['Caire', 'Cap', 'Havre', 'Mans', 'Creusot', 'Touquet', 'Bourget', 'Puy'];
