/**
 * “A” or “an”, by the sound that a word begins with.
 *
 *     an hour, an MP, an F-16, an 8-year-old, an offer     a union, a European, a one-off, a US plan, a house
 */
export const indefiniteArticle = (word: string): 'a' | 'an' => (startsWithVowel(word) ? 'an' : 'a');

const startsWithVowel = (word: string): boolean => {
  if (/^\p{N}/u.test(word)) return /^(?:8|1[18](?!\d)|1[18]\d{3}(?!\d))/u.test(word);
  // letters that are spelt out: MP, F-16, RSPCA, but not NATO or a line in capitals
  if (/^(?:\p{Lu}(?![\p{L}\p{M}])|\p{Lu}{2,3}(?!\p{L})|(?=\p{Lu}+(?!\p{L}))\p{Lu}[B-DF-HJ-NP-TV-XZ]{2})/u.test(word))
    return /^[AEFHILMNORSX]/u.test(word);
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return silent.test(plain) || (/^[aeiou]/iu.test(plain) && !consonant.test(plain));
};

/** Silent letters, and a “y” that is a vowel: an hour, an honour, an heir, an Yvonne. */
const silent = /^(?:hour|honest|honou?r|heir|y[b-df-hj-np-tv-xz])/iu;
/** A “y” or “w” is heard first: a union, a European, a Ukrainian, a one-way street. */
const consonant = new RegExp(
  String.raw`^(?:${[
    'eu|ew',
    'one(?:s|self|ness|time)?(?![a-z])|once|oua',
    'u(?!\\p{L})|ubi|uefa|ufo|ugand|uk[eru]|ulys|una(?:nim|bomb)|une(?:sco)|uni(?!n|m|den|ss)|ur(?:[aiou]|e(?:a|th))',
    'us(?:a|e|in|ual|ur)|ut(?:[eio]|ah)',
  ].join('|')})`,
  'iu',
);
