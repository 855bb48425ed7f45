/**
 * Phrases before an author’s name, with their English: "Par Anne Roy", "Propos recueillis par Anne Roy". Source: ours.
 */
export const attributionOpeners: ReadonlyMap<string, string> = new Map([
  ['par', 'by'],
  ['propos recueillis par', 'interview by'],
  ['entretien réalisé par', 'interview by'],
  ['interview réalisée par', 'interview by'],
  ['recueilli par', 'collected by'],
  ['édité par', 'edited by'],
  ['écrit par', 'written by'],
  ['rédigé par', 'written by'],
  ['réalisé par', 'produced by'],
  ['publié par', 'published by'],
  ['posté par', 'posted by'],
  ['traduit par', 'translated by'],
  ['traduit de l’anglais par', 'translated from English by'],
  ['traduit de l’allemand par', 'translated from German by'],
  ['traduit de l’arabe par', 'translated from Arabic by'],
  ['traduit de l’espagnol par', 'translated from Spanish by'],
  ['traduit de l’italien par', 'translated from Italian by'],
  ['traduit du chinois par', 'translated from Chinese by'],
  ['traduit du japonais par', 'translated from Japanese by'],
  ['traduit du portugais par', 'translated from Portuguese by'],
  ['traduit du russe par', 'translated from Russian by'],
]);
