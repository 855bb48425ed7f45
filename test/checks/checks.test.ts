import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../src/checks/describe.js';
import { echo } from '../../src/checks/echo/echo.js';
import { length } from '../../src/checks/length.js';
import { names } from '../../src/checks/names/names.js';
import { numbers } from '../../src/checks/numbers/numbers.js';
import { quotations } from '../../src/checks/quotations/quotations.js';
import { repetition } from '../../src/checks/repetition.js';
import { checks, runChecks, withoutHypothesis } from '../../src/checks/run-checks.js';
import { truncation } from '../../src/checks/truncation.js';
import type { Check, Finished, MarkRole } from '../../src/checks/types.js';
import { toAligned } from '../../src/alignment/words.js';
import { createLexicon } from '../../src/languages/lexicon.js';
import { answerWith, changed, playedWords, renderingOf, straightMarks } from '../repair/played-marian.js';

const lexicon = createLexicon();

const pairOf = (source: string, target: string, marks?: readonly MarkRole[]): Finished => ({
  source,
  target,
  marks: marks ?? straightMarks(source),
  answer: answerWith(source, []),
  ...withoutHypothesis,
  lexicon,
});

/** '' for ok, 'none' where there was nothing to look at. */
const told = ({ rule, run }: Check, pair: Finished): string =>
  run(pair)
    ?.map((fault) => describeFinding({ rule, status: 'failed', ...fault }))
    .join(', ') ?? 'none';
const verdict = (check: Check, source: string, target: string): string => told(check, pairOf(source, target));

describe('quotations', () => {
  test.each([
    ['Une situation "très grave".', 'A "very serious" situation.', ''],
    ['Une situation "très grave".', 'A very serious" situation.', '2 marks in the source, 1 in the English'],
    ['Une situation "très grave".', 'A" very serious" situation.', 'a quotation mark is in an impossible place'],
    ['Une situation "très grave".', 'A very serious "" situation.', 'nothing is between the quotation marks'],
    ['Une situation "" grave.', 'A "" serious situation.', ''],
    ['Une situation grave.', 'A "serious" situation.', '0 marks in the source, 2 in the English'],
    ['Une situation grave.', 'A serious situation.', 'none'],
    ['Selon Suarez, "il a 3 chats".', 'According to Suarez, "he has 3 cats".', ''],
    [
      'Selon Suarez, "il a 3 chats".',
      'According to "Suarez, he has" 3 cats.',
      '3 is outside the quotation, Suarez is inside the quotation',
    ],
    ['Il a dit "oui" et "non".', 'He said "yes" and "no".', ''],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(quotations, source, target)).toBe(expected);
  });

  test('a virtual mark stands at the edge', () => {
    const marks: MarkRole[] = [
      { role: 'open', markIndex: undefined },
      { role: 'close', markIndex: 3 },
    ];
    expect(told(quotations, pairOf('"Non, aucun accord", dit-il.', '"No agreement", he said.', marks))).toBe('');
    expect(told(quotations, pairOf('"Non, aucun accord", dit-il.', 'He said "no agreement".', marks))).toBe(
      'a quotation mark is in an impossible place',
    );
  });

  test('inches may become words', () => {
    const marks: MarkRole[] = [{ role: 'literal', markIndex: undefined }];
    expect(told(quotations, pairOf('Un écran de 15" neuf.', 'A new 15-inch screen.', marks))).toBe('');
  });
});

describe('numbers', () => {
  test.each([
    ['Il a 1 234,5 euros.', 'He has 1,234.5 euros.', ''],
    ['Il a 35 ans.', 'He is 53.', '35 is missing, 53 is not in the source'],
    ['Il a 35 ans.', 'He is 35 35 years old.', '35 appears more than once'],
    ['Il a 5 ans.', 'He is five years old.', ''],
    ['Il a deux amis.', 'He has 2 friends.', ''],
    ['À 18h30.', 'At 18:30.', ''],
    ['Il dort.', 'He sleeps.', 'none'],
    ['Il dort.', 'He sleeps 12.', '12 is not in the source'],
    // centuries, kings and the like, in every form that English has for them
    ['Au XXe siècle.', 'In the 20th century.', ''],
    ['Au XXe siècle.', 'In the twentieth century.', ''],
    ['Au XXe siècle.', 'In the XXth century.', ''],
    ['Au XXe siècle.', 'In the twenty-first century.', '20 is missing'],
    ['Au XXe siècle.', 'In the 21st century.', '20 is missing, 21 is not in the source'],
    ['Au XIXᵉ siècle.', 'In the 20th century.', '19 is missing, 20 is not in the source'],
    ['Le 20e siècle.', 'The XXth century.', ''],
    ['Le 20e siècle.', 'The century.', '20 is missing'],
    ['Il a 20 ans.', 'XX years.', '20 is missing'],
    ['Le vingtième siècle.', 'The 20th century.', ''],
    ['Louis XIV dort.', 'Louis XIV sleeps.', ''],
    ['Louis XIV dort.', 'Louis the Fourteenth sleeps.', ''],
    ['Louis XIV dort.', 'Louis XVI sleeps.', '14 is missing'],
    ['François Ier dort.', 'Francis I sleeps.', ''],
    ['La Ve République.', 'The Fifth Republic.', ''],
    ['La Ve République.', 'The Fourth Republic.', '5 is missing'],
    ['La IIe Guerre mondiale.', 'World War II.', ''],
    ['M. V. Roy dort.', 'Mr V. Roy sleeps.', 'none'],
    ['La vitamine C.', 'Vitamin C.', 'none'],
    ['Un CD du MI6.', 'A CD of MI6.', ''],
    ['LIVE à Lyon.', 'LIVE in Lyon.', 'none'],
    // units, formulas and notes
    ['Il a 25 m².', 'He has 25 m2.', ''],
    ['Il a 25 m².', 'He has 25 m².', ''],
    ['Il a 25 m2.', 'He has 25 square metres.', ''],
    ['Il a 25 m².', 'He has 25 m3.', '3 is not in the source'],
    ['Il a 25 m².', 'He has 25 m2 and 2 cats.', '2 is not in the source'],
    ['Il a 2 chats et 25 m².', 'He has cats and 25 m2.', '2 is missing'],
    ['Il a 2 chats et 25 m².', 'He has 2 cats and 25 m2.', ''],
    ['Le CO₂ monte.', 'CO2 rises.', ''],
    ['Le CO2 monte.', 'Carbon dioxide rises.', 'none'],
    ['Le CO₂ monte.', 'CO3 rises.', '3 is not in the source'],
    ['La note¹ dit.', 'The note1 says.', ''],
    ['La note¹ de 1 chat.', 'The note1 of 1 cat.', ''],
    ['La note¹ de 1 chat.', 'The note1 of cats.', '1 is missing'],
    ['Il a 2 chats et deux chiens.', 'He has 2 cats and 2 dogs.', ''],
    ['Il a 2 chats et deux chiens.', 'He has 2 cats and 2 dogs, 2.', '2 appears more than once'],
    ['Il a 2 chats et 2 chiens.', 'He has 2 cats and two dogs.', ''],
    ['Il a 2 chats et 2 chiens.', 'He has 2 cats and dogs.', '2 is missing'],
    ['Il a 2 chats.', 'He has two cats and two dogs.', ''],
    ['Il a 2 chats.', 'He has 2 cats, the two.', ''],
    ['Il a 2 chats et 25 m².', 'He has 2 cats and 25 m², 2 dogs, 2 more.', '2 appears more than once'],
    ['Il a deux chats.', 'He has 3 cats.', ''],
    ['Le 2e et les 2 chats.', 'The IInd and the 2 cats.', ''],
    ['La note dit.', 'The note1 says.', '1 is not in the source'],
    ['10³ fois.', '10³ times.', ''],
    ['10³ fois.', '103 times.', '10³ is missing, 103 is not in the source'],
    ['Une ½ heure.', '1/2 hour.', ''],
    ['Il a 25 ans.', 'He is twenty-five.', ''],
    ['Les années 80.', 'The eighties.', ''],
    ['Il a 25 ans.', 'He is twenty.', '25 is missing'],
    // an ordinal that has run into a word
    ['La 4e création.', 'The 4threation.', '4threation is a number stuck to a word'],
    ['La IIe position.', 'The 2ndition.', '2ndition is a number stuck to a word'],
    ['La 4e création.', 'The 4th creation.', ''],
    ['La 4e création en 3D.', 'The 4th 3D creation.', ''],
    ['Les 5 tables.', 'The 5 thtables.', ''],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(numbers, source, target)).toBe(expected);
  });
});

describe('names', () => {
  test.each([
    ['Anne Plamondon part.', 'Anne Plamondon leaves.', ''],
    ['Anne Plamondon part.', 'Anne Plmond leaves.', 'Plamondon is missing'],
    ['Il part à Londres.', 'He leaves for London.', ''],
    ['Il part avec les Français.', 'He leaves with the French.', 'none'],
    ['Le maire André part.', 'The mayor Andre leaves.', 'André is missing'],
    // a given name before a surname is not for translation, whatever the vocabulary has
    ['Il part avec Monique Arnoux.', 'He leaves with Monkey Arnoux.', 'Monique is missing'],
    ['Il part avec Étienne Arnoux.', 'He leaves with Mr Arnoux.', 'Étienne is missing'],
    ['Il part avec Monique Arnoux.', 'He leaves with Monique Arnoux.', ''],
    ['MM. Martin et Durand partent.', 'Mr Martin and Mr Durand leave.', ''],
    ['MM. Martin et Durand partent.', 'Mr Martin and Mr Duran leave.', 'Durand is missing'],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(names, source, target)).toBe(expected);
  });
});

describe('how names are written', () => {
  const written = (source: string, changes: Readonly<Record<string, string>>, isAligned = true): string => {
    const words = changed(playedWords(source), changes);
    const { alignment, ...rest } = renderingOf(source, words);
    const hypothesis = isAligned && alignment ? { ...rest, alignment } : rest;
    const { answer, attention } = toAligned(answerWith(source, [hypothesis]), hypothesis);
    return told(names, { ...pairOf(source, hypothesis.text), answer, attention, hypothesis });
  };

  test.each([
    ['La maison Quentovic dort.', { Quentovic: "Quentovic's" }, "the source does not say “'s” after Quentovic"],
    ['Le maire a une Constitution.', { Constitution: 'constitution' }, 'Constitution has lost its capital'],
    ['La maison de Quentovic dort.', { Quentovic: "Quentovic's" }, ''],
    ['Constitution ou grève ?', { Constitution: 'constitution' }, 'none'],
  ])('%s %o', (source, changes, expected) => {
    expect(written(source, changes)).toBe(expected);
  });

  test('without an alignment nobody can tell', () => {
    expect(written('La maison Quentovic dort.', { Quentovic: "Quentovic's" }, false)).toBe('');
  });
});

describe('echo', () => {
  test.each([
    ['Il ne pleut pas encore ici.', 'Il ne pleut pas encore ici.', 'the French came back untranslated'],
    ['Il ne pleut pas encore.', 'He ne pleut pas encore très.', '4 of 6 words are French'],
    ['Il lit Les Misérables.', 'He reads Les Misérables.', ''],
    // a third of the words, and a little more
    ['Il dit : près de nous.', 'He said avec elle jamais and she was glad', ''],
    ['Il dit : avec nous.', 'He said avec elle jamais and was glad', '3 of 8 words are French'],
    ['Reuters Paris', 'Reuters Paris', ''],
    ['Avec nous.', 'Avec nous.', 'the French came back untranslated'],
    ['Près d’elle.', 'He said avec elle now', ''],
    ['Avec elle.', 'He said avec elle now', '“avec” is French'],
    ['Activités', 'Activités', '“Activités” is French'],
    ['Rugosité', 'Rugosité', 'the French came back untranslated'],
    ['musique', 'musique', '“musique” is French'],
    ['Activités', 'Activities', ''],
    ['Nation', 'Nation', ''],
    ['Grégoire', 'Grégoire', ''],
    ['Oui.', '…', 'none'],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(echo, source, target)).toBe(expected);
  });
});

describe('repetition', () => {
  test.each([
    ['Le menu du jour.', 'The menu of the day of the day of the day.', '“of the day” 3 times in a row'],
    ['Il dort.', 'He sleeps sleeps sleeps.', '“sleeps” 3 times in a row'],
    ['Il dort.', 'He is CoV-CoV-CoV-CoV-CoV.', '“cov” 5 times in a row'],
    ['Il dort.', 'He is Antoniovariariarivari.', ''],
    ['Il dort.', 'He is Antoniovariarvariarvariarvariar.', '“variarvariarvariarvariar”'],
    ['Non, non et non, non, non.', 'No, no and no, no, no.', ''],
    ['Très, très grand.', 'Very, very big.', ''],
    ['Oui.', 'Yes.', 'none'],
    ['Oui.', 'Yes yes.', ''],
    // two words twice, but not three
    ['Il dort.', 'He is so good so good.', ''],
    ['Il dort.', 'He is here now is here now.', '“is here now” 2 times in a row'],
    [
      'Il dort.',
      'One two three four five six seven eight one two three four five six seven eight.',
      '“one two three four five six seven eight” 2 times in a row',
    ],
    ['Il dort.', 'He no no no and yes yes yes.', '“no” 3 times in a row'],
    ['Il dort.', 'He sleeeeeps.', '“eeeee”'],
    ['Il dooooort.', 'He sleeeeeps.', ''],
    // one word twice
    ['Les soins palliatifs.', 'The palliative palliative care.', '“palliative” twice in a row'],
    ['Nous nous levons.', 'We get up up.', '“up” twice in a row'],
    ['Elle l’avait eu.', 'She had had that that he is very very fond of.', ''],
    ['Le groupe Tap Tap.', 'The Tap Tap group.', ''],
    ['Il dort, dort.', 'He sleeps, sleeps.', ''],
    ['Le dort-dort.', 'The to-do do, and do-it.', ''],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(repetition, source, target)).toBe(expected);
  });
});

test('a stutter has a place, and only its beginning is told', () => {
  const letters = 'ab'.repeat(20);
  expect(repetition.run(pairOf('Il dort.', `He is ${letters}.`))).toEqual([
    { target: [{ start: 6, end: 42 }], values: { fault: 'stutter', letters: letters.slice(0, 30) } },
  ]);
});

describe('length and truncation', () => {
  test('English that the model did not end', () => {
    const hypothesis = { ...renderingOf('Il dort.', playedWords('Il dort.')), truncated: true };
    expect(told(truncation, { ...pairOf('Il dort.', 'He sleeps.'), hypothesis })).toBe('the length limit cut it off');
    expect(told(truncation, { ...pairOf('Il dort.', 'He sleeps.'), hypothesis: { ...hypothesis, truncated: false } })).toBe('');
  });

  test.each([
    [1, 'too short: 1 characters for 40'],
    [2, ''],
    [100, ''],
    [101, 'too long: 101 characters for 40'],
  ])('%d characters for 40', (characters, expected) => {
    expect(verdict(length, 'x'.repeat(40), 'y'.repeat(characters))).toBe(expected);
  });

  test.each([
    [length, ' ', '', 'none'],
    [length, 'Oui.', ' ', 'the English has no words'],
    [length, 'La ville a choisi un nouveau maire hier soir, après un long débat.', 'The city.', 'too short: 9 characters for 66'],
    [length, 'La ville a choisi un nouveau maire hier soir.', 'Yesterday the city chose a new mayor.', ''],
    [length, 'Non !', 'No way!', ''],
    [length, 'Table ronde, prix : 30', '30', 'the English has no words'],
    [length, 'Vingt et un', '21', ''],
    [length, 'Non !', 'No no no no no no no no no no no no no.', 'too long: 39 characters for 5'],
    [length, 'Non !', '', 'the English has no words'],
    [truncation, 'Il dort.', 'He sleeps', 'none'],
  ] as const)('%o %s → %s', (check, source, target, expected) => {
    expect(verdict(check, source, target)).toBe(expected);
  });
});

describe('runChecks', () => {
  const broken: Check = {
    ...names,
    run: () => {
      throw new Error('no luck');
    },
  };

  test('a check that throws has failed, the others go on', () => {
    expect(runChecks(pairOf('Il dort.', 'He sleeps.'), [broken, length])).toEqual([
      { rule: 'names', status: 'failed', values: { fault: 'threw', message: 'no luck' } },
      { rule: 'length', status: 'ok' },
    ]);
  });

  test('a fault says where it is', () => {
    const [missing, strange] = runChecks(pairOf('Il a 35 ans.', 'He is 53.'), [numbers]);
    expect(missing).toEqual({
      rule: 'numbers',
      status: 'failed',
      source: [{ start: 5, end: 7 }],
      values: { fault: 'missing', number: '35' },
    });
    expect(strange).toEqual({
      rule: 'numbers',
      status: 'failed',
      target: [{ start: 6, end: 8 }],
      values: { fault: 'strange', number: '53' },
    });
  });

  test('only what is missing is blamed of several equal numbers', () => {
    expect(runChecks(pairOf('Il a 2 chats et 2 chiens.', 'He has 2 cats and dogs.'), [numbers])).toMatchObject([
      { source: [{ start: 16, end: 17 }] },
    ]);
    expect(runChecks(pairOf('Il a 2 chats.', 'He has 2 cats 2.'), [numbers])).toMatchObject([
      {
        target: [
          { start: 7, end: 8 },
          { start: 14, end: 15 },
        ],
        values: { fault: 'twice' },
      },
    ]);
  });

  test('the rules', () => {
    expect(checks.map(({ rule }) => rule)).toEqual([
      ...['quotations', 'numbers', 'names', 'terms', 'attributions', 'echo', 'repetition', 'length'],
      ...['sentences', 'brackets', 'symbols', 'truncation', 'punctuation'],
    ]);
  });
});
