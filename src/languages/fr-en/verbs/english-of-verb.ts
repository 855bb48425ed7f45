import { lazily } from '../../../text/lazily.js';
import { verbForms } from '../../en/inflection/verbs.js';
import { verbReadings } from '../../fr/inflection/verb-readings.js';
import { setOf } from '../../set-of.js';
import { spelt } from '../terms/spelling.js';
import { regularVerbs } from './regular-verbs.js';

/**
 * The English of a form of a regular verb that the table has, in its tense; undefined of any other word.
 *
 *     parsèment → strew     grignotait → nibbled     démolira → will demolish     lancent → undefined: not in the table
 */
export const englishOfVerb = (word: string): string | undefined => {
  for (const { infinitive, form } of verbReadings(word)) {
    const base = table().get(spelt(infinitive));
    if (base === undefined) continue;
    if (form === 'future') return `will ${base}`;
    return form === 'conditional' ? `would ${base}` : verbForms(base)[form];
  }
  return undefined;
};

const table = lazily(
  () =>
    new Map(
      [...setOf(regularVerbs)].map((pair): [string, string] => {
        const [french = '', english = ''] = pair.split('=');
        return [spelt(french), english.replaceAll('_', ' ')];
      }),
    ),
);
