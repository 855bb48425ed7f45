import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foreignCode, foreignLanguage, guessLanguages } from '../../src/documents/language.js';

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

test.each([
  ['en', 'English', 'The council has decided that the old bridge will be closed for a month, since nobody knows who should pay for it.'],
  [
    'de',
    'German',
    'Der Rat hat beschlossen, dass die alte Brücke einen Monat lang gesperrt wird, denn niemand weiß, wer sie bezahlen soll.',
  ],
  [
    undefined,
    undefined,
    'Le conseil a décidé que le vieux pont serait fermé pendant un mois, car personne ne sait qui doit payer les travaux.',
  ],
  // too short to tell
  [undefined, undefined, 'The old bridge is closed.'],
])('what a text is taken for that should be French: %s', async (code, name, text) => {
  expect(await foreignCode(text)).toBe(code);
  expect(await foreignLanguage(text)).toBe(name);
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
