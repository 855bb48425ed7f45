/** Characters in each of three samples: a text may begin with a title or a foreign quotation. */
const sampleLength = 700;

/** With fewer letters, names would decide, so nothing is said. */
const fewestLetters = 80;

/** A text counts as French if French scores at least this share of the best language's score. */
const frenchEnough = 0.92;

/** The English name of the {@link foreignCode} of a text: `English`; `an unknown language` where it is `und`. */
export const foreignLanguage = async (prose: string): Promise<string | undefined> => {
  const code = await foreignCode(prose);
  if (code === undefined) return undefined;
  return code === 'und' ? 'an unknown language' : (new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code);
};

/**
 * The code, as in BCP 47, of the language that a text seems to be in: `en`; undefined if it is French or too short to tell.
 *
 * @returns `und` for a text in no known script
 */
export const foreignCode = async (prose: string): Promise<string | undefined> => {
  const sample = sampleOf(prose);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return undefined;
  const { francAll } = await import('franc-min');
  const ranked = francAll(sample);
  const [best] = ranked;
  const french = ranked.find(([language]) => language === 'fra');
  if (french && french[1] >= frenchEnough) return undefined;
  return Intl.getCanonicalLocales(best?.[0] ?? 'und')[0];
};

/** A language that a text may be in. */
export interface LanguageGuess {
  /** Of two letters, as in BCP 47: `fr`. */
  readonly code: string;
  /** 0 to 1: how likely it is, among all languages that the guess knows. */
  readonly share: number;
}

/** What the words of grammar count for beside the letters, which alone take “Je suis allé au marché” for English. */
const weightOfWords = 1.5;

/** With as many letters the scores can be trusted; fewer make all languages more alike. Measured on beginnings of sentences. */
const trustedLetters = 40;
const sharpness = 10;

/** Languages that a text may be in, the likeliest first; none for a text without words. Short texts are guessed too, less surely. */
export const guessLanguages = async (text: string): Promise<readonly LanguageGuess[]> => {
  const sample = sampleOf(text);
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return [];
  const { francAll } = await import('franc-min');
  const scores = new Map(francAll(sample, { minLength: 1 }).flatMap(([code, score]) => shortCode(code).map((short) => [short, score])));
  for (const [code, list] of ownWords) {
    const own = words.filter((word) => list.has(word)).length / words.length;
    scores.set(code, (scores.get(code) ?? 0) + own * weightOfWords);
  }
  const exponent = sharpness * Math.min(1, words.join('').length / trustedLetters);
  const weights = Array.from(scores, ([code, score]) => ({ code, weight: Math.exp(exponent * score) }));
  const sum = weights.reduce((all, { weight }) => all + weight, 0);
  return weights.map(({ code, weight }) => ({ code, share: weight / sum })).sort((one, other) => other.share - one.share);
};

/** `fra` → `fr`; nothing for languages without a code of two letters, which are rarely written here. */
const shortCode = (code: string): string[] => Intl.getCanonicalLocales(code).filter((short) => short.length === 2);

const wordsOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Words of grammar and greetings, in small letters, cut at apostrophes. Source: ours. */
const french =
  wordsOf(`le les des du au aux une et est à où ou ce cet cette ces que qui quoi quel quelle dont pour dans sur avec sans sous chez par pas
  ne plus très mais donc car si je tu il elle nous vous ils elles on mon ton son sa ses notre votre leur leurs c d l j m n s t qu jusqu lorsqu
  puisqu aujourd hui sont était être avoir ont suis êtes sommes fait bien tout tous toute toutes même aussi comme après avant depuis entre
  encore oui non merci bonjour bonsoir`);

/** The same of English. Source: ours. */
const english =
  wordsOf(`the of and to in is that it for was with as his on be at by you are this from have an they which were all we there been
  their has would what will who if when can said out up about into than them could other then these so some her my your our she he had not
  but do did how why hello yes please thank thanks good`);

/** Only these two have lists: French is what is asked for, and English is what comes by mistake. */
const ownWords: readonly (readonly [code: string, words: ReadonlySet<string>])[] = [
  ['fr', french],
  ['en', english],
];

const sampleOf = (prose: string): string => {
  if (prose.length <= 3 * sampleLength) return prose;
  const middle = Math.floor((prose.length - sampleLength) / 2);
  return [0, middle, prose.length - sampleLength].map((start) => prose.slice(start, start + sampleLength)).join(' ');
};
