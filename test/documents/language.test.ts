import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guessLanguages } from '../../src/documents/language.js';

const first = async (text: string): Promise<string | undefined> => (await guessLanguages(text))[0]?.code;

test.each([
  ['fr', 'Je suis allé au marché hier matin.'],
  ['fr', 'Les syndicats appellent à la grève.'],
  ['fr', 'Où est la gare ?'],
  ['fr', 'Qu’est-ce que c’est ?'],
  ['fr', 'Ajouter au panier'],
  ['en', 'The unions have called a strike for Monday.'],
  ['en', 'Where is the station?'],
  ['en', 'What did he say about it?'],
  ['es', 'Los sindicatos convocan una huelga para el lunes próximo.'],
  ['it', 'La città è bella e il caffè è già pronto.'],
  ['pt', 'Você não está à vontade, mas é uma questão de ação.'],
  ['de', 'Die Gewerkschaften rufen für Montag zum Streik auf.'],
  ['nl', 'De vakbonden roepen op tot een staking op maandag.'],
  ['ru', 'Профсоюзы объявили забастовку.'],
])('%s: %s', async (code, text) => {
  expect(await first(text)).toBe(code);
});

test.each(['', '   ', '12 %', '😀 !', '—'])('no words, no language: %j', async (text) => {
  expect(await guessLanguages(text)).toEqual([]);
});

test('the more there is of a text, the surer', async () => {
  const shareOf = async (text: string): Promise<number> => (await guessLanguages(text))[0]?.share ?? 0;
  const short = await shareOf('Merci.');
  const long = await shareOf('Merci. Nous vous répondrons dès que nous aurons lu votre lettre.');
  expect(short).toBeLessThan(0.5);
  expect(long).toBeGreaterThan(0.9);
});

test('shares are those of a whole, the largest first', () =>
  fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (text) => {
      const shares = (await guessLanguages(text)).map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((one, other) => other - one));
      if (shares.length > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
    }),
    { numRuns: 50 },
  ));

test('a long text is looked at in three places only', async () => {
  const since = performance.now();
  expect(await first('Le maire a dit que la loi était bonne. '.repeat(20_000))).toBe('fr');
  expect(performance.now() - since).toBeLessThan(500);
});
