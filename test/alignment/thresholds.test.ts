import { expect, test } from 'vitest';
import * as thresholds from '../../src/alignment/thresholds.js';
import type { Judgement } from '../../src/checks/types.js';
import { quotations } from '../../src/checks/quotations/quotations.js';
import { strayNumbers } from '../../src/checks/numbers/stray-numbers.js';
import { proposalOf } from '../../src/repair/proposals.js';
import { mend } from '../../src/repair/mend.js';
import { withCapitals, withoutMadeUpEndings } from '../../src/repair/names/rewrite-names.js';
import { restoreNames } from '../../src/repair/names/restore-names.js';
import { restoreNumbers } from '../../src/repair/numbers/restore-numbers.js';
import { placeQuotations } from '../../src/repair/quotations/place-quotations.js';
import { withSpeech } from '../../src/repair/words/write-speech.js';
import { type Recorded, recordedAnswers } from '../fixtures/answers.js';
import { type Aligned, toAligned } from '../../src/alignment/words.js';
import { wordPairs } from '../../src/alignment/word-pairs.js';
import { createLexicon } from '../../src/languages/lexicon.js';

const lexicon = createLexicon();
const alignedOf = ({ answer, hypothesis }: Recorded): Aligned => toAligned(answer, hypothesis);

/** What the checks find. */
const blamed = (recorded: Recorded): readonly Judgement[] => proposalOf(alignedOf(recorded), recorded.marks, lexicon, []).checks;
const names = (recorded: Recorded): string | undefined => restoreNames(alignedOf(recorded), lexicon, blamed(recorded))?.rendering.text;
const namesAtLast = (recorded: Recorded): string | undefined =>
  restoreNames(alignedOf(recorded), lexicon, blamed(recorded), 'put-in')?.rendering.text;
const capitals = (recorded: Recorded): string | undefined => withCapitals(recorded.hypothesis, blamed(recorded))?.text;
const speech = (recorded: Recorded): string | undefined =>
  withSpeech(
    recorded.hypothesis,
    blamed(recorded).filter(({ values }) => values?.['fault'] === 'misread'),
  )?.text;
const endings = (recorded: Recorded): string | undefined => withoutMadeUpEndings(recorded.hypothesis, blamed(recorded))?.text;
const numbers = (recorded: Recorded): string | undefined => restoreNumbers(alignedOf(recorded), blamed(recorded))?.rendering.text;
const stray = (recorded: Recorded): string[] => strayNumbers(alignedOf(recorded)).map(({ numeral }) => numeral.value);
const crossed = ({ answer, hypothesis, marks }: Recorded): unknown[] =>
  (
    quotations.run({
      source: answer.source,
      target: hypothesis.text,
      marks,
      answer,
      hypothesis,
      attention: toAligned(answer, hypothesis).attention,
      lexicon,
    }) ?? []
  )
    .filter(({ values }) => values.fault === 'crossed')
    .map(({ values }) => (values as { word?: string }).word);
const marked = ({ answer, hypothesis, marks }: Recorded): string | undefined => placeQuotations(answer, marks, hypothesis)?.text;

/** Has the alignment lent to a model that has none. */
const borrowed = async ({ answer, hypothesis, marks }: Recorded): Promise<unknown> => {
  const { text, spans, tokens, tokenScores, score, truncated } = hypothesis;
  const own = { text, spans, tokens, tokenScores, score, truncated };
  const aligned = toAligned(answer, own);
  const start = proposalOf(aligned, marks, lexicon, []);
  const mended = await mend({ aligned, marks, start }, { align: async () => [answer], lexicon });
  const isUnsure = mended.checks.some(({ values }) => values?.['fault'] === 'unsure');
  return `${isUnsure ? 'unsure' : 'sure'}: ${mended.text}`;
};

/** What English words are paired with. */
const pairsOf =
  (...words: readonly string[]): Act =>
  async ({ answer, hypothesis }) =>
    (await wordPairs(answer.source, hypothesis.text, async () => [answer])).flatMap(({ source, target }) =>
      words.includes(hypothesis.text.slice(target.start, target.end)) ? [answer.source.slice(source.start, source.end)] : [],
    );

type Act = (recorded: Recorded) => unknown;

/** What each threshold decides, with an answer above it and one below. */
const cases: Readonly<Record<keyof typeof thresholds, readonly [act: Act, above: unknown, below: unknown]>> = {
  // 'left' looks at 'a' too, but less
  standsForWord: [pairsOf('rose', 'left'), ['a', 'augmenté'], ['quitté']],
  // no answer of the model is below: 'The', in English that we spoilt, is nearest to it
  saysWhereFrom: [pairsOf('The'), ['hommes'], ['hommes']],
  // Kerc's attends enough to Kermadec; Statements, beside Damremont, not enough to go with it
  standsForName: [names, "Kermadec's island accounts 12 beaches.", 'The party and the Damrémont Statements.'],
  standsForNameByLetters: [names, '"She has done everything," said his Karl coach, Udwig.', undefined],
  isSameWord: [capitals, 'The Filou dog found his master after 8 months.', undefined],
  ownsEnding: [endings, 'Rexor house sells 7 cars, Ocquier sells 140', undefined],
  // 'close' looks at 'a déclaré' too, but less
  standsForSpeech: [speech, '"The road will be closed for two months," said a living in the neighborhood.', undefined],
  standsBeforeName: [namesAtLast, 'The newspaper of Vexor quotes Castagnou and Lestrange.', undefined],
  // of two strange numbers, 64 has taken the place of 3; neither has that of 7, which is put in
  standsForNumber: [numbers, "Belkhir's city has lost positions 3 for 58 31 years.", 'The 29 island 65 of Castagnou accounts 7 beaches.'],
  // 'two' is the number gone wrong, 'six' may be something else
  standsForNumberInWords: [
    numbers,
    'According to Gadreau, the project will cost 7 million.',
    'The company has delivered six 607 bicycles to the city of Nantes.',
  ],
  // 'old', which looks a little at 'ans' too, is no place for a number
  standsBesideNumber: [numbers, 'The parents of Gadreau bought 35 hectares of August.', 'The Pradelou cat is 17 years old.'],
  tookPlaceOfNumber: [stray, ['47'], []],
  isNeighbourOfNumber: [stray, ['58'], []],
  farthestFromNeighbours: [stray, ['12'], []],
  surelyFromOtherSide: [crossed, ['very', 'serious', 'situation'], []],
  surelyFromOtherSideIfSmall: [crossed, ['very', 'serious'], ['serious']],
  ownMarkBonus: [marked, 'The president welcomed "the courage" of Hanselmann.', 'The president welcomed Padelou "the courage" of'],
  believableSureness: [borrowed, 'sure: A "very serious situation" worries Aldridge.', 'unsure: "I have seen nothing", said the witness.'],
};

test.each(Object.keys(thresholds) as (keyof typeof thresholds)[])('%s: an answer above it and one below', async (name) => {
  const [act, forAbove, forBelow] = cases[name];
  const { above, below } = recordedAnswers(name);
  expect([await act(above), await act(below)]).toEqual([forAbove, forBelow]);
});
