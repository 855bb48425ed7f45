import { auxiliaries, invertedForms, speechForms, speechParticiples } from './speech-verbs.js';
import { afterSpace, endOf, wordAt } from './words.js';

/** A verb of saying with its pronouns and auxiliary: "a déclaré", "m’a-t-il expliqué", "s’est félicité", "dit-elle". */
export interface VerbGroup {
  readonly end: number;
  /** Whether the speaker is a pronoun after the verb: a-t-il, dit-on. */
  readonly hasPronoun: boolean;
}

/**
 * The verb group that begins at a position.
 *
 *     a ensuite déclaré le maire   →   a ensuite déclaré
 *     a-t-il ajouté                →   all, with its pronoun
 *     a mangé le chat              →   none: no verb of saying
 */
export const verbGroupAt = (text: string, at: number): VerbGroup | undefined => {
  if (!mayBegin(text, at)) return undefined;
  const start = endOf(clitics, text, at) ?? at;
  verb.lastIndex = start;
  const { 1: form = '', 2: pronoun } = verb.exec(text) ?? [];
  if (form === '') return undefined;
  const end = verb.lastIndex;
  if (auxiliaries.has(form)) {
    const participle = participleEnd(text, end);
    if (participle !== undefined) return { end: participle, hasPronoun: pronoun !== undefined };
  }
  if (invertedForms.has(form)) {
    const known = endOf(toMakeKnown, text, end);
    if (known !== undefined) return { end: known, hasPronoun: pronoun !== undefined };
  }
  if (speechForms.has(form) || (pronoun !== undefined && invertedForms.has(form))) return { end, hasPronoun: pronoun !== undefined };
  return undefined;
};

/** Most commas are followed by some other word, and looking it up in a set is cheaper than the patterns. */
const mayBegin = (text: string, at: number): boolean => {
  let end = at;
  while (isFrenchSmall(text.charCodeAt(end))) end += 1;
  return end - at <= longestBeginning && beginnings.has(text.slice(at, end));
};

/** a to z, ß to ÿ, œ: no verb or pronoun has other letters. */
const isFrenchSmall = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xdf && code <= 0xff && code !== 0xf7) || code === 0x153;

const participleEnd = (text: string, at: number): number | undefined => {
  const start = afterSpace(text, endOf(adverbs, text, at) ?? at);
  if (start === at) return undefined;
  const phrase = endOf(phrases, text, start);
  if (phrase !== undefined) return phrase;
  const participle = wordAt(text, start);
  return speechParticiples.has(participle) ? start + participle.length : undefined;
};

const cliticWords = ['lui', 'leur', 'nous', 'vous', 'me', 'te', 'se', 'y', 'en', 'ne'];
const elidedClitics = ['s', 'm', 'l', 't', 'n'];
const clitics = new RegExp(String.raw`(?:(?:${cliticWords.join('|')})[\s\u00a0\u202f]+|[${elidedClitics.join('')}]['’]){1,3}`, 'uy');
const beginnings: ReadonlySet<string> = new Set([...cliticWords, ...elidedClitics, ...auxiliaries, ...invertedForms, ...speechForms]);
const longestBeginning = Math.max(...Array.from(beginnings, ({ length }) => length));
const verb = /(\p{Ll}+)(?:-(?:t-)?(ils?|elles?|on|je|nous|vous|tu)(?![\p{L}-]))?(?![\p{L}\p{N}-])/uy;
const adverbs =
  /(?:[\s\u00a0\u202f]+(?:\p{Ll}+ment|aussi|encore|alors|ensuite|toutefois|également|aussitôt|longtemps|vite|souvent|toujours|ainsi|déjà|pourtant|enfin|même|bien|d['’]abord)(?![\p{L}-])){1,2}/uy;
const phrases =
  /(?:mis en garde|fait (?:savoir|valoir|remarquer|observer|part)|tenu à (?:préciser|rappeler|souligner|dire|rassurer))(?!\p{L})/uy;
const toMakeKnown = /[\s\u00a0\u202f]+(?:savoir|valoir|remarquer|observer)(?!\p{L})/uy;
