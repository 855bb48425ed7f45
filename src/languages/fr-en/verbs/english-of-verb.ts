import { lazily } from '../../../text/lazily.js';
import { verbForms } from '../../en/inflection/verbs.js';
import { verbReadings } from '../../fr/inflection/verb-readings.js';
import { pairsOf } from '../../set-of.js';
import { spelt } from '../terms/spelling.js';
import { regularVerbs } from './regular-verbs.js';

/**
 * The English of a form of a regular verb that the table has: what says the same first, then all forms that the sentence may need in its
 * place. Undefined of any other word.
 *
 *     parsèment → strew, strews, strewed, strewn, strewing      démolira → will demolish, …      lancent → undefined: not in the table
 */
export const englishOfVerb = (word: string): readonly [string, ...string[]] | undefined => {
  for (const { infinitive, form } of verbReadings(word)) {
    const base = table().get(spelt(infinitive));
    if (base === undefined) continue;
    const { third, past, participle, gerund } = verbForms(base);
    const inTense = { base, third, past, participle, gerund, future: `will ${base}`, conditional: `would ${base}` }[form];
    return [inTense, base, third, past, participle, gerund];
  }
  return undefined;
};

const table = lazily(() => new Map(Array.from(pairsOf(regularVerbs), ([french, english]) => [spelt(french), english] as const)));
