import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessedPairs } from '../../../src/documents/markup/guessed-pairs.js';
import { placeMarkup } from '../../../src/documents/markup/place-markup.js';
import { wordsOf } from '../../../src/units/attached/words.js';
import { marked, printed } from './marked-text.js';
import { placed } from './placed.js';

/** Texts with tags; words with the same number belong together. */
test.each([
  ['un mot', 'Il[1] est[2] <b>très[3]</b> lent[4].', 'He[1] is[2] very[3] slow[4].', 'He is <b>very</b> slow.'],
  ['another order', 'Une[1] voiture[2] <b>rouge[3]</b> passe[4].', 'A[1] red[3] car[2] passes[4].', 'A <b>red</b> car passes.'],
  ['a part at the start', '<b>Hier[1]</b>, il[2] part[3].', 'He[2] left[3] yesterday[1].', 'He left <b>yesterday</b>.'],
  ['nested', '<a>la[1] <b>grande[2]</b> ville[3]</a> dort[4]', 'the[1] big[2] city[3] sleeps[4]', '<a>the <b>big</b> city</a> sleeps'],
  ['an article outside', 'le[1] <b>maire[2]</b> parle[3]', 'the[2] mayor[2] speaks[3]', 'the <b>mayor</b> speaks'],
  [
    'an article inside',
    'hier[1] <b>le[2] maire[3]</b> parle[4]',
    'yesterday[1] the[2] mayor[3] speaks[4]',
    'yesterday <b>the mayor</b> speaks',
  ],
  ['an elided article', 'dans[1] l’[2]<b>usine[2]</b> vide[3]', 'in[1] the[2] empty[3] factory[2]', 'in the empty <b>factory</b>'],
  [
    'marks inside',
    'il[1] dit[2] <i>« oui[3] »</i>, puis[4] part[5]',
    'he[1] says[2] “yes[3]”, then[4] leaves[5]',
    'he says <i>“yes”</i>, then leaves',
  ],
  ['a name', 'avec[1] <b>Hugo Lambertin</b> hier[2]', 'with[1] Hugo Lambertin yesterday[2]', 'with <b>Hugo Lambertin</b> yesterday'],
  ['a raised ending', 'le[1] 1<sup>er</sup>[2] mai[3] prochain[4]', 'next[4] May[3] 1st[2]', 'next May 1<sup>st</sup>'],
  ['a note mark', 'Douze[1] élus[2]<ref/>, dit-il[3].', 'Twelve[1] councillors[2], he[3] said[3].', 'Twelve councillors<ref/>, he said.'],
  ['a last note mark', 'Un[1] mot[2].<ref/>', 'A[1] word[2].', 'A word.<ref/>'],
  ['a picture', 'Voici[1] <img/> le[2] pont[3]', 'Here[1] is the[2] bridge[3]', 'Here <img/> is the bridge'],
])('%s', (_what, french, english, expected) => {
  expect(placed(french, english)).toEqual({ english: expected, lost: [] });
});

test('a byline by rule: the same words, and what stands between them', () => {
  const [french, english] = ['Publié le 12 mars 2024 par Claire Vasseur', 'Published 12 March 2024 by Claire Vasseur'];
  const { text, tags } = marked('<i>Publié le</i> 12 mars 2024 par <b>Claire Vasseur</b>');
  expect(text).toBe(french);
  const found = placeMarkup(french, english, guessedPairs(french, english), tags);
  expect(printed(found.text, found.tags, rawOf(tags))).toBe('<i>Published</i> 12 March 2024 by <b>Claire Vasseur</b>');
});

test('an element without words in the English stands at the nearest word, and is named', () => {
  const { text, tags } = marked('Il est <b>bel et bien</b> parti.');
  const found = placeMarkup(text, 'He has left.', [], tags);
  expect(found.lost).toEqual([0]);
  expect(printed(found.text, found.tags, rawOf(tags))).toBe('He has <b>left</b>.');
});

const rawOf = (tags: ReturnType<typeof marked>['tags']): string[] => tags.map(({ raw }) => raw);

const word = fc.constantFrom('le', 'maire', 'l’', '« ', ' »', ',', '.', ' ', ' ', ' ', 'grand', '12', 'Hugo');
const written = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small' },
    word,
    word,
    fc.constant('<img/>'),
    tie('nodes').map((inside) => `<b>${inside}</b>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
})).nodes;
const english = fc.array(fc.constantFrom('the', 'mayor', '“', '”', ',', '.', ' ', ' ', 'big', '12', 'Hugo'), { maxLength: 14 });

test('whatever the alignment, each tag has one place, in order and properly nested', () => {
  fc.assert(
    fc.property(written, english, fc.array(fc.tuple(fc.nat(12), fc.nat(12)), { maxLength: 12 }), (source, pieces, links) => {
      const { text, tags } = marked(source);
      const target = pieces.join('');
      const [here, there] = [wordsOf(text), wordsOf(target)];
      const pairs = links.flatMap(([one, other]) => (here[one] && there[other] ? [{ source: here[one], target: there[other] }] : []));
      const found = placeMarkup(text, target, pairs, tags);
      expect(found.tags.map(({ tag }) => tag).sort((one, other) => one - other)).toEqual(tags.map(({ tag }) => tag));
      const places = found.tags.map(({ at }) => at);
      expect(places).toEqual([...places].sort((one, other) => one - other));
      const stack: number[] = [];
      for (const { tag } of found.tags) {
        const { side, partner } = tags[tag]!;
        if (side === 'open') stack.push(tag);
        if (side === 'close') expect(stack.pop()).toBe(partner);
      }
      expect(found.text.replaceAll(' ', '')).toBe(target.replaceAll(' ', ''));
    }),
    { numRuns: 2000 },
  );
});
