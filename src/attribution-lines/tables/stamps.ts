/**
 * Phrases before a date or time, with their English: "Publié le 12 mars", "Mis à jour à 18h30". The "le" of the date is included, since
 * French says "the 12 March". Source: ours.
 */
export const attributionStamps: ReadonlyMap<string, string> = new Map([
  ['publié', 'published'],
  ['publié le', 'published'],
  ['publiée le', 'published'],
  ['paru le', 'published'],
  ['mis à jour', 'updated'],
  ['mis à jour le', 'updated'],
  ['mise à jour le', 'updated'],
  ['actualisé le', 'updated'],
  ['modifié', 'modified'],
  ['modifié le', 'modified'],
  ['créé le', 'created'],
  ['posté le', 'posted'],
  ['mis en ligne le', 'put online'],
  ['diffusé le', 'broadcast'],
]);
