import type { Span } from '../../../text/spans.js';
import { isPluralNoun, isUncountable, nounPlurals, nounSingular } from './plurals.js';

/**
 * The word of an English phrase that bears its number; undefined if none does.
 *
 *     member of parliament → member      attorney general → attorney      prime minister → minister
 *     person accused of murder → person      in custody, to strike → none
 */
export const headOf = (phrase: string): Span | undefined => {
  const all = Array.from(phrase.matchAll(/[\p{L}\p{M}\p{N}][^\s,;:()/]*/gu), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  const joint = all.findIndex(({ text }, at) => joints.has(text) || (at > 0 && /[,(;:/]\s*$/u.test(phrase.slice(0, all[at]!.start))));
  if (joint === 0) return undefined;
  const group = joint > 0 ? all.slice(0, joint) : all;
  const last = group.at(-1);
  if (!last) return undefined;
  const before = group.at(-2);
  const isBehind = postposed.has(last.text.toLowerCase()) || (joint > 0 && /ed$/u.test(last.text));
  const { text, start, end } = before && isBehind && !determiner.test(before.text) ? before : last;
  return /\p{L}$/u.test(text) ? { start, end } : undefined;
};

const joints = new Set(
  `in of for at to on with by from under against without between among over into about through per within who that which as after before
  during outside inside around behind beyond`.split(/\s+/u),
);

/** Adjectives that stand behind their noun: attorney general, court martial, president elect. Source: ours. */
const postposed = new Set('general martial elect designate emeritus apparent laureate errant extraordinaire plenipotentiary'.split(' '));

const determiner = /^(?:the|an?)$/iu;

/**
 * An English phrase in the plural, the usual form first: prime minister → prime ministers, a walkout → walkouts. The phrase itself if it
 * has one form or no word that could be inflected.
 */
export const phrasePlurals = (phrase: string): readonly string[] => {
  const head = headOf(phrase);
  if (!head || determiner.test(phrase.slice(head.start, head.end))) return [phrase];
  const [lead, behind] = [phrase.slice(0, head.start).replace(/^an? /iu, ''), phrase.slice(head.end)];
  return nounPlurals(phrase.slice(head.start, head.end)).map((plural) => lead + plural + behind);
};

/** An English phrase in the singular: public works → public work, members of parliament → member of parliament. */
export const phraseSingular = (phrase: string): string => {
  const head = headOf(phrase);
  return head ? phrase.slice(0, head.start) + nounSingular(phrase.slice(head.start, head.end)) + phrase.slice(head.end) : phrase;
};

/** Whether the head of a phrase is in the plural: public works, members of parliament; not public works project. */
export const isPluralPhrase = (phrase: string): boolean => {
  const head = headOf(phrase);
  return head !== undefined && isPluralNoun(phrase.slice(head.start, head.end));
};

/** Whether a phrase has one form, whatever the number: inside information, in custody. */
export const hasOneForm = (phrase: string): boolean => {
  const head = headOf(phrase);
  return head === undefined || isUncountable(phrase.slice(head.start, head.end));
};
