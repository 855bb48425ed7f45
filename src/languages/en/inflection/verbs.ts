/** The forms of an English verb that a third person and a subject in the plural need. */
export interface VerbForms {
  /** They say. */
  readonly base: string;
  /** She says. */
  readonly third: string;
  /** She said. */
  readonly past: string;
  /** Saying. */
  readonly gerund: string;
}

/**
 * Inflects an English verb of one word.
 *
 *     reply → replies, replied, replying     regret → regrets, regretted, regretting     write → writes, wrote, writing
 *
 * @param base - its infinitive; of the irregular verbs, those that introduce what someone says are known
 */
export const verbForms = (base: string): VerbForms => {
  const stem = doubles.test(base) ? base + base.at(-1)! : base.replace(/e$/u, '');
  return { base, third: thirdOf(base), past: irregularPasts.get(base) ?? regularPast(base, stem), gerund: `${stem}ing` };
};

const thirdOf = (base: string): string => {
  if (consonantAndY.test(base)) return base.replace(/y$/u, 'ies');
  return /(?:s|x|z|sh|ch|o)$/u.test(base) ? `${base}es` : `${base}s`;
};

const regularPast = (base: string, stem: string): string => (consonantAndY.test(base) ? base.replace(/y$/u, 'ied') : `${stem}ed`);

const consonantAndY = /[^aeiou]y$/u;
/** One syllable with one short vowel, and longer verbs that are stressed on the last: quip, snap, admit. */
const doubles = /^(?:[^aeiou]*(?:(?<=q)u)?[aeiou][bdgmnpt]|admit|regret|rebut)$/u;

const irregularPasts: ReadonlyMap<string, string> = new Map(
  `begin:began bet:bet feel:felt find:found foresee:foresaw forbid:forbade go:went have:had hear:heard hold:held know:knew make:made mean:meant
  put:put read:read say:said see:saw sing:sang speak:spoke swear:swore tell:told think:thought understand:understood write:wrote`
    .split(/\s+/u)
    .map((entry): [string, string] => {
      const [base = '', past = ''] = entry.split(':');
      return [base, past];
    }),
);
