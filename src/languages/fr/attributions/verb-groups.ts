import { auxiliaries, invertedForms, type SpeechForm, speechForms, speechParticiples } from './speech-verbs.js';
import { afterSpace, endOf, wordAt } from './words.js';

/** A verb of saying with its pronouns and auxiliary: "a déclaré", "m’a-t-il expliqué", "s’est félicité", "dit-elle". */
export interface VerbGroup {
  readonly end: number;
  /** Whether the speaker is a pronoun after the verb: a-t-il, dit-on. */
  readonly hasPronoun: boolean;
  /** What it says: a déclaré is déclarer, in the past. An expression has its last words for an infinitive: savoir, mis en garde. */
  readonly meaning: SpeechForm;
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
  const behind = verb.lastIndex;
  const hasPronoun = pronoun !== undefined;
  const tense = auxiliaries.get(form);
  const said = tense && participleAt(text, behind);
  if (said) return { end: said.end, hasPronoun, meaning: { infinitive: said.infinitive, tense, isPlural: form.endsWith('nt') } };
  const inverted = invertedForms.get(form);
  const known = inverted && endOf(toMakeKnown, text, behind);
  if (known !== undefined) return { end: known, hasPronoun, meaning: { ...inverted!, infinitive: text.slice(behind, known).trim() } };
  const meaning = speechForms.get(form) ?? (hasPronoun ? inverted : undefined);
  return meaning && { end: behind, hasPronoun, meaning };
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

const participleAt = (text: string, at: number): { readonly end: number; readonly infinitive: string } | undefined => {
  const start = afterSpace(text, endOf(adverbs, text, at) ?? at);
  if (start === at) return undefined;
  const phrase = endOf(phrases, text, start);
  if (phrase !== undefined) return { end: phrase, infinitive: text.slice(start, phrase) };
  const participle = wordAt(text, start);
  const infinitive = speechParticiples.get(participle);
  return infinitive === undefined ? undefined : { end: start + participle.length, infinitive };
};

const cliticWords = ['lui', 'leur', 'nous', 'vous', 'me', 'te', 'se', 'y', 'en', 'ne'];
const elidedClitics = ['s', 'm', 'l', 't', 'n'];
const clitics = new RegExp(String.raw`(?:(?:${cliticWords.join('|')})[\s\u00a0\u202f]+|[${elidedClitics.join('')}]['’]){1,3}`, 'uy');
const beginnings: ReadonlySet<string> = new Set([
  ...cliticWords,
  ...elidedClitics,
  ...auxiliaries.keys(),
  ...invertedForms.keys(),
  ...speechForms.keys(),
]);
const longestBeginning = Math.max(...Array.from(beginnings, ({ length }) => length));
const verb = /(\p{Ll}+)(?:-(?:t-)?(ils?|elles?|on|je|nous|vous|tu)(?![\p{L}-]))?(?![\p{L}\p{N}-])/uy;
const adverbs =
  /(?:[\s\u00a0\u202f]+(?:\p{Ll}+ment|aussi|encore|alors|ensuite|toutefois|également|aussitôt|longtemps|vite|souvent|toujours|ainsi|déjà|pourtant|enfin|même|bien|d['’]abord)(?![\p{L}-])){1,2}/uy;
const phrases =
  /(?:mis en garde|fait (?:savoir|valoir|remarquer|observer|part)|tenu à (?:préciser|rappeler|souligner|dire|rassurer))(?!\p{L})/uy;
const toMakeKnown = /[\s\u00a0\u202f]+(?:savoir|valoir|remarquer|observer)(?!\p{L})/uy;
