import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { putBackSigns } from '../../../src/units/attached/put-back.js';
import { takeOffSigns } from '../../../src/units/attached/take-off.js';
import { wordsOf } from '../../../src/units/attached/words.js';

/** The text without signs, and each sign with the words that it belongs to. */
const taken = (text: string): [string, ...string[]] => {
  const { text: bare, signs } = takeOffSigns(text);
  return [
    bare,
    ...signs.map((sign) =>
      sign.side === 'around'
        ? `${sign.opening}${bare.slice(sign.words.start, sign.words.end)}${sign.closing}`
        : `${sign.side} ${bare.slice(0, sign.at).split(' ').at(-1)!}: ${sign.sign}`,
    ),
  ];
};

describe('emphasis', () => {
  test.each([
    ['Un *beau* jour', ['Un beau jour', '*beau*']],
    ['Le **plan d’eau** (ou _lac_) et ~~rien~~.', ['Le plan d’eau (ou lac) et rien.', '**plan d’eau**', '_lac_', '~~rien~~']],
    ['__Note__ : <em>lisez</em> bien', ['Note : lisez bien', '__Note__', '<em>lisez</em>']],
    ['Un **très *gros* mot** ici', ['Un très gros mot ici', '*gros*', '**très gros mot**']],
    ['"*Oui*", dit-il', ['"Oui", dit-il', '*Oui*']],
    ['**Le début seul', ['Le début seul', 'before : **']],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });

  test.each(['2 * 3 * 4', 'étudiant*e*s', 'a_b_c', 'Il * dit * non', '*** * ***', 'un <tag> et </fin>', '~ 5 et ~ 6'])(
    'none in %s',
    (text) => {
      expect(takeOffSigns(text)).toEqual({ text, signs: [] });
    },
  );
});

describe('signs behind words', () => {
  test.each([
    ['Le parc[7] est fermé[8][9].', ['Le parc est fermé.', 'behind parc: [7]', 'behind fermé: [8][9]']],
    ['"La paix"[2], dit-on [12].', ['"La paix", dit-on.', 'behind paix": [2]', 'behind dit-on:  [12]']],
    ['[3] Un texte', ['Un texte', 'before : [3] ']],
    ['¹ Voir la page', ['Voir la page', 'before : ¹ ']],
    ['né en 1902[réf. nécessaire]', ['né en 1902', 'behind 1902: [réf. nécessaire]']],
    ['en 1902[a][b], un point[pas clair]', ['en 1902, un point', 'behind 1902: [a][b]', 'behind point: [pas clair]']],
    ['un mot[b], un autre[note 3]', ['un mot, un autre', 'behind mot: [b]', 'behind autre: [note 3]']],
    ['la loi³ et le "pacte"⁴', ['la loi et le "pacte"', 'behind loi: ³', 'behind "pacte": ⁴']],
    ['Le "vent"™ (doux)®', ['Le "vent" (doux)', 'behind "vent": ™', 'behind (doux): ®']],
    ['Lumio® et Tarvex™, sauf dimanche*', ['Lumio et Tarvex, sauf dimanche', 'behind Lumio: ®', 'behind Tarvex: ™', 'behind dimanche: *']],
  ])('%s', (text, expected) => {
    expect(taken(text)).toEqual(expected);
  });

  test.each([
    '"[l]e maire", [...]',
    '25 km², x², 10³, CO₂',
    'le tableau [A]',
    'étudiant[es] et élu[e]s',
    'le bouton [Tout fermer]',
    '© la ville',
  ])('none in %s', (text) => {
    expect(takeOffSigns(text)).toEqual({ text, signs: [] });
  });
});

test('a text with more signs than words has is left alone', () => {
  const text = 'mot[1] '.repeat(50_000);
  const since = performance.now();
  expect(takeOffSigns(text).signs).toEqual([]);
  expect(performance.now() - since).toBeLessThan(5000);
});

test('put back into the same words, the signs stand where they stood', () => {
  const word = fc.constantFrom('un', 'mot', 'Quentin', '12', 'l’eau', '"oui"');
  const signed = fc.oneof(
    word,
    fc.tuple(word, fc.constantFrom('[3]', '[12][13]', '™', '[réf. nécessaire]')).map(([own, sign]) => own + sign),
    fc.tuple(fc.constantFrom('*', '**', '_', '~~'), fc.constantFrom('très', 'mot clé')).map(([sign, words]) => sign + words + sign),
  );
  fc.assert(
    fc.property(fc.array(signed, { maxLength: 8 }), (pieces) => {
      // each word once, so that it stands for itself alone
      const text = pieces.map((piece, nth) => piece.replace(/(?<=\p{L})(?=["*_~[™]|$)/u, `q${String.fromCharCode(97 + nth)}`)).join(' ');
      const bare = takeOffSigns(text);
      const pairs = wordsOf(bare.text).map((span) => ({ source: span, target: span }));
      expect(putBackSigns(bare.text, bare, pairs)).toEqual({ text, lost: [] });
    }),
  );
});
