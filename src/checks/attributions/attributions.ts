import { standsForSpeech } from '../../alignment/thresholds.js';
import { indexesIn, type Word, type WordAttention } from '../../alignment/words.js';
import { englishOpeners } from '../../languages/en/english-openers.js';
import { isSpeechWord } from '../../languages/en/speech-verbs.js';
import { englishOfSpeech } from '../../languages/fr-en/verbs/speech-verbs.js';
import { doubleMarksIn } from '../../text/marks/quotation-marks.js';
import { overlap, type Span } from '../../text/spans.js';
import type { Check, Fault, Finished, Values, Verdict } from '../types.js';
import { type Aside, asidesIn } from './asides.js';

/**
 * An attribution has its verb of saying.
 *
 *     "Oui", a dit la maire.    "Yes," the mayor.              the verb is lost
 *     "Oui", a lancé Anne.      "Yes," launched Anne.          misread: no one launches what they say
 *     "Oui", a lancé Anne.      "Yes," Anne told the paper.    ok
 *
 * It takes two signs: no word there is one of saying, and by the alignment none stands for the French verb, or one that says something
 * else.
 */
export const attributions: Check = {
  rule: 'attributions',
  weight: 3,
  wording: {
    lost: ({ verb }) => `no English for “${verb}”`,
    misread: ({ verb, word }) => `“${word}” for “${verb}”`,
  },
  run: (pair): Verdict => {
    const asides = asidesIn(pair.source);
    const attention = asides.length > 0 && pair.hypothesis?.text === pair.target ? pair.attention() : undefined;
    return attention && asides.flatMap((aside) => faultOf(aside, pair, attention) ?? []);
  },
};

const faultOf = ({ verb, mark, meaning }: Aside, { source, target }: Finished, attention: WordAttention): Fault | undefined => {
  const behind = mark === undefined ? [] : wordsBehind(mark, source, target, attention.target);
  const standing = standingFor(verb, attention);
  if ([...behind, ...standing].some(({ text }) => isSpeechWord(text))) return undefined;
  const english = englishOfSpeech(meaning);
  const values: Values = { verb: source.slice(verb.start, verb.end), ...(english !== undefined && { english }) };
  const first = behind[0];
  if (standing.length === 0)
    return first && { source: [verb], target: [{ start: first.start, end: first.end }], values: { fault: 'lost', ...values } };
  const misread = phraseOf(standing, target);
  return { source: [verb], target: [misread], values: { fault: 'misread', word: target.slice(misread.start, misread.end), ...values } };
};

/** The English words behind the counterpart of a mark, up to the next mark; none if the marks cannot be told. */
const wordsBehind = (mark: number, source: string, target: string, words: readonly Word[]): Word[] => {
  const marks = doubleMarksIn(target);
  if (marks.length !== doubleMarksIn(source).length) return [];
  const behind = { start: marks[mark]! + 1, end: marks[mark + 1] ?? target.length };
  return words.filter((word) => overlap(word, behind));
};

/** The English words that stand for a verb. Names and words of grammar are none: their attention wanders. */
const standingFor = (verb: Span, { source, target, shares }: WordAttention): Word[] => {
  const ofVerb = indexesIn(source, verb);
  return target.filter(({ text }, at) => {
    const mayStand = text === text.toLowerCase() && (!englishOpeners.has(text) || isSpeechWord(text));
    return mayStand && ofVerb.reduce((sum, index) => sum + shares[at]![index]!, 0) >= standsForSpeech;
  });
};

/** The first of these words with those that follow it directly, and with its auxiliary: has confided. */
const phraseOf = (words: readonly Word[], text: string): Span => {
  const gap = words.findIndex(({ end }, nth) => words[nth + 1]?.start !== end + 1);
  const { start } = words[0]!;
  return { start: start - (auxiliary.exec(text.slice(0, start))?.[0].length ?? 0), end: words[gap]!.end };
};

const auxiliary = /(?<!\p{L})(?:has|have|had|is|are|was|were) $/u;
