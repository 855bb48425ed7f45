import { describe, expect, test } from 'vitest';
import { describe as describeFinding } from '../../../src/checks/describe.js';
import { brackets } from '../../../src/checks/marks/brackets.js';
import { punctuation } from '../../../src/checks/marks/punctuation.js';
import { symbols } from '../../../src/checks/marks/symbols.js';
import { withoutHypothesis } from '../../../src/checks/run-checks.js';
import { sentences } from '../../../src/checks/sentences.js';
import type { Check } from '../../../src/checks/types.js';
import { createLexicon } from '../../../src/languages/lexicon.js';
import { answerWith, straightMarks } from '../../repair/played-marian.js';

const lexicon = createLexicon();

/** '' for ok, 'none' where there was nothing to look at. */
const verdict = ({ rule, run }: Check, source: string, target: string): string =>
  run({ source, target, marks: straightMarks(source), answer: answerWith(source, []), ...withoutHypothesis, lexicon })
    ?.map((fault) => describeFinding({ rule, status: 'failed', ...fault }))
    .join(', ') ?? 'none';

describe('brackets', () => {
  test.each([
    ['Le port (le plus grand) rouvre.', 'The port (the largest) reopens.', ''],
    ['Le port (le plus grand) rouvre.', 'The port (the largest reopens.', '1 “)” in the source, 0 in the English'],
    ['Le port rouvre.', 'The port (reopens).', '0 “(” in the source, 1 in the English, 0 “)” in the source, 1 in the English'],
    ['Le port [sic] rouvre (enfin).', 'The port ]sic[ reopens (finally).', 'the brackets do not pair'],
    ['Le port (le plus grand) rouvre.', 'The largest port () reopens.', 'nothing is between the brackets'],
    ['La fonction f() rouvre.', 'The function f() reopens.', ''],
    ['a) le port', 'a) the port', ''],
    ['Le port rouvre.', 'The port reopens.', 'none'],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(brackets, source, target)).toBe(expected);
  });
});

describe('symbols', () => {
  test.each([
    ['Le débit reste > à la moyenne.', 'The flow remains to the average.', '> is missing'],
    ['Le débit reste > à la moyenne.', 'The flow remains > the average.', ''],
    ['La *vraie* cause.', 'The *real* cause.', ''],
    ['La *vraie* cause.', 'The real cause.', '* is missing'],
    ['La vraie cause.', 'The real cause ✓.', '✓ is not in the source'],
    ['Le pont[4] date de 1900.', 'The bridge dates from 1900.', '[4] is missing'],
    ['Le pont[4] date de 1900.', 'The bridge[4] dates from 1900.', ''],
    ['Accueil · Cuisine', 'Home Cooking', '· is missing'],
    ['Voir pain.txt ici.', 'See bread.txt here.', 'pain.txt is missing'],
    ['Voir pain.txt ici.', 'See pain.txt here.', ''],
    ['Bois & fils, vins & fruits.', 'Wood and sons, wines & fruits.', ''],
    ['Accueil · Cuisine', 'Home Cooking', '· is missing'],
    ['Voir pain.txt ici.', 'See bread.txt here.', 'pain.txt is missing'],
    ['Voir pain.txt ici.', 'See pain.txt here.', ''],
    ['Bois & fils, vins & fruits.', 'Wood sons, wines & fruits.', '& is missing'],
    ['À 12 °C, 5 % et 3 €.', 'At 12 degrees, 5 per cent and 3 euros.', 'none'],
    ['Le pont rouvre.', 'The bridge reopens.', 'none'],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(symbols, source, target)).toBe(expected);
  });
});

describe('punctuation', () => {
  test.each([
    // ellipses inside
    ['Euh… je ne sais pas…', 'Uh, I do not know…', '1 inner ellipses in the source, 0 in the English'],
    ['Elle rit... et il part.', 'She laughs.. and he goes.', '“..” stands where one mark is meant'],
    ['Du pain, du vin, etc… et rien.', 'Bread, wine, etc. and nothing.', ''],
    ['Elle rit… et il part.', 'She laughs... and he goes.', ''],
    ['Elle rit [...] et part.', 'She laughs […] and goes.', ''],
    ['Quelle victoire !', 'What a victory.', 'a final ! is missing, . stands there'],
    ['Quelle victoire !', 'What a victory', 'a final ! is missing'],
    ['Quelle victoire !', 'What a victory!', ''],
    ['Elle dort.', 'She sleeps?', 'a final . is missing, ? stands there'],
    ['Une victoire nette', 'A clear victory.', 'a final . is not in the source'],
    ['Une victoire aux États-Unis', 'A victory in the U.S.', ''],
    ['Une victoire nette', 'A clear victory', 'none'],
    ['Elle demande : "Pourquoi ?"', 'She asks: "Why?"', ''],
    ['Elle a dit "jamais".', 'She said "never."', ''],
    ['"Pourquoi ?", demande-t-elle.', '"Why," she asks.', 'a final ? is missing, , stands there'],
    ['"Pourquoi ?", demande-t-elle.', '"Why?" she asks.', ''],
    ['"Jamais", dit-elle.', '"Never!" she says.', 'a final ! is not in the source'],
    ['Les voici :', 'Here they are.', 'a final : is missing, . stands there'],
    ['Elle chante (bien !)', 'She sings (well!)', ''],
    ['Elle chante (bien !) ici.', 'She sings (well) here.', 'a final ! is missing'],
    ['Elle chante (bien) ici.', 'She sings (well?) here.', 'a final ? is not in the source'],
    ['On verra...', 'We shall see....', '“....” stands where one mark is meant'],
    ['On verra, dit-elle.', 'We shall see,, she says.', '“,,” stands where one mark is meant'],
    ['Le code a--b.', 'The code a--b.', ''],
    ['Elle dort.', '', ''],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(punctuation, source, target)).toBe(expected);
  });
});

describe('sentences', () => {
  test.each([
    ['le train part. nous restons ici.', 'the train leaves. we stay here.', ''],
    ['le train part. nous restons ici.', 'the train leaves.', '2 sentences in the source, 1 in the English'],
    ['le train part. nous restons ici.', 'I go. we stay here.', ''],
    ['M. Gaudry part avec M. Serre.', 'Mr Gaudry leaves.', 'none'],
    ['Le train part.', 'The train leaves. It is late.', 'none'],
  ])('%s → %s', (source, target, expected) => {
    expect(verdict(sentences, source, target)).toBe(expected);
  });
});
