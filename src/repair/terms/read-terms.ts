import type { FoundTerm } from '../../languages/lexicon.js';
import type { Answer } from '../../marian/types.js';
import { overlap } from '../../text/spans.js';
import { withNumbersFor } from '../rewordings/stand-ins.js';
import type { Tools } from '../types.js';
import { writtenTerm } from './written-term.js';

/**
 * Has a unit translated with numbers in place of the terms that the vocabulary lacks characters of: the model would see but a part of them,
 * or nothing.
 *
 *     Göynük = Goynuk
 *     La base de Göynük dort.   →   La base de 9041 dort.   →   The base of 9041 sleeps.   →   The base of Goynuk sleeps.
 *
 * @returns the answer as one to the unit itself; the given answer if it has read all terms, or if the model fails on the numbers
 */
export const readTerms = async (answer: Answer, { ask, lexicon }: Pick<Tools, 'ask' | 'lexicon'>): Promise<Answer> => {
  const { source, unknown } = answer;
  if (unknown.length === 0 || answer.hypotheses.length === 0) return answer;
  const unread = lexicon.termsIn(source).filter((term) => unknown.some((span) => overlap(span, term)));
  if (unread.length === 0) return answer;
  const { text, back } = withNumbersFor(
    source,
    unread.map((term) => ({ ...term, written: (place, english) => writtenTerm(term.english[0]!, place, english, opensAs(term, source)) })),
  );
  const [again] = await ask([text]);
  const made = again && !again.failure ? back(again) : undefined;
  return made && made.hypotheses.length > 0 ? made : answer;
};

/** A number has no capital: at the start of the English the French sentence tells, behind a mark or bracket the French term. */
const opensAs =
  ({ start }: FoundTerm, source: string) =>
  (at: number): boolean =>
    /^\P{L}*\p{Lu}/u.test(at === 0 ? source : source.slice(start));
