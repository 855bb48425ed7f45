import type { Judgement, Rule, Values } from './types.js';

/**
 * A finding in English, for people; empty where the rule holds.
 *
 *     names, failed, { fault: 'missing', name: 'Plamondon' }   →   Plamondon is missing
 *     quotations, repaired, { repair: 'hypothesis', number: 2 } →   hypothesis 2
 */
export const describe = ({ rule, status, values = {} }: Judgement): string => {
  if (status === 'ok') return '';
  const kind = String(values['fault'] ?? values['repair'] ?? '');
  const say = status === 'repaired' ? repairs[kind] : (faults[rule][kind] ?? anyFault[kind]);
  return say ? say(values) : kind;
};

type Wording = (values: Values) => string;

const anyFault: Readonly<Record<string, Wording>> = {
  threw: ({ message }) => `the check itself failed: ${message}`,
};

/** How each kind of fault is told, by rule. */
export const faults: Readonly<Record<Rule, Readonly<Record<string, Wording>>>> = {
  quotations: {
    count: ({ marks, found }) => `${marks} marks in the source, ${found} in the English`,
    place: () => 'a mark stands where it cannot',
    empty: () => 'nothing is inside the marks',
    outside: ({ item }) => `${item} is outside the quotation`,
    inside: ({ item }) => `${item} is inside the quotation`,
    crossed: ({ word }) => `“${word}” comes from the other side of a mark`,
    unsure: () => 'the borrowed alignment does not say for sure where a mark belongs',
    spread: () => 'the marks were put in by guess: nothing says where they belong',
    unclosed: ({ mark }) => `${mark} is never closed in the source`,
    unopened: ({ mark }) => `${mark} is never opened in the source`,
  },
  numbers: {
    missing: ({ number }) => `${number} is missing`,
    twice: ({ number }) => `${number} appears more than once`,
    strange: ({ number }) => `${number} is not in the source`,
    moved: ({ number }) => `${number} is far from its words`,
  },
  names: {
    garbled: ({ name, word }) => `“${word}” is ${name} with wrong letters`,
    missing: ({ name }) => `${name} is missing`,
    ending: ({ name, ending }) => `the source does not say “${ending}” after ${name}`,
    capital: ({ word }) => `${word} has lost its capital`,
  },
  echo: {
    same: () => 'the English is the source',
    french: ({ words, of }) => `${words} of ${of} words are French`,
  },
  repetition: {
    loop: ({ words, times }) => `“${words}” ${times} times in a row`,
    stutter: ({ letters }) => `“${letters}”`,
  },
  length: {
    empty: () => 'nothing is left',
    short: ({ characters, of }) => `too short: ${characters} characters for ${of}`,
    long: ({ characters, of }) => `too long: ${characters} characters for ${of}`,
    untranslatable: () => 'too long for the model, and there is no place to cut it',
  },
  truncation: {
    limit: () => 'the length limit cut it off',
    punctuation: () => 'the final punctuation is missing',
  },
};

/** How each kind of repair is told. */
export const repairs: Readonly<Record<string, Wording>> = {
  hypothesis: ({ number }) => `hypothesis ${number}`,
  'numbers-aligned': ({ numbers }) => `put right by alignment: ${numbers}`,
  'names-aligned': ({ names }) => `put right by alignment: ${names}`,
  'names-rewritten': () => 'garbled names written as in the source',
  'endings-removed': () => 'endings that the source does not have were removed',
  'capitals-restored': () => 'capitals restored from the source',
  'marks-doubled': () => 'single marks made double',
  'marks-placed': () => 'marks placed by alignment',
  'marks-removed': () => 'marks that the source does not have were removed',
  'asked-unquoted': () => 'translated without its quotation marks',
  'asked-with-point': () => 'translated with a final point',
  'asked-with-stand-ins': () => 'translated with numbers in place of names',
  parts: ({ parts }) => `translated in ${parts} parts`,
  'parts-between-words': ({ parts }) => `translated in ${parts} parts, cut between words`,
};
