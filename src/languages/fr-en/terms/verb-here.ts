import type { Word } from './spelling.js';

/**
 * Whether a word that could be a noun is a verb where it stands: behind a subject or “ne” (il juge, qui arbitre, on ne garde), or, with the
 * ending of a participle, behind an auxiliary (a été élu).
 *
 * @param words - those of the text
 * @param at - the number of the word among them
 */
export const isVerbHere = (text: string, words: readonly Word[], at: number): boolean => {
  const before = words[at - 1];
  if (!before || !/^(?:[ \u00a0\u202f\u2009\n]|['’])$/u.test(text.slice(before.end, words[at]!.start))) return false;
  if (subjects.has(before.key)) return true;
  return auxiliaries.has(text.slice(before.start, before.end)) && /[éu]e?s?$/u.test(text.slice(words[at]!.start, words[at]!.end));
};

const subjects: ReadonlySet<string> = new Set('il elle on ils elles je j tu qui ne n se s'.split(' '));
const auxiliaries: ReadonlySet<string> = new Set('été être a ont avait avaient aura auront ayant eu fut furent'.split(' '));
