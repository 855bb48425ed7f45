import type { PartOfSpeech } from '../../languages/lexicon.js';

/**
 * The part of speech that dictionaries, term bases and people write as `n. f.`, `Nom`, `properNoun` or `adjectif`. Undefined for a word
 * that is not known, which leaves it to be guessed.
 */
export const partOfSpeechNamed = (text: string): PartOfSpeech | undefined => {
  const name = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\s.,;/_-]+/gu, ' ')
    .trim();
  return known.find(([pattern]) => pattern.test(name))?.[1];
};

/** Of names in small letters, with one space for dots and hyphens: `n. f. pl.` is `n f pl`. */
const known: readonly (readonly [RegExp, PartOfSpeech])[] = [
  [/^(?:name|nom propre|proper ?(?:noun|name)|propn|n ?pr|n propre|toponyme|anthroponyme)$/u, 'name'],
  [
    /^(?:noun|nom|nom commun|common noun|substantif|subst|s|n)(?: (?:m|f|masculin|féminin))*(?: (?:pl|sg|sing|pluriel|singulier))?$/u,
    'noun',
  ],
  [/^(?:adj|adjective|adjectif)(?: (?:m|f|inv|invariable))*$/u, 'adjective'],
  [/^(?:v|vb|verb|verbe)(?: (?:t|i|tr|intr|pron|transitif|intransitif|pronominal))*$/u, 'verb'],
  [
    /^(?:adv|adverbe?|prep|prép|preposition|préposition|conj|conjonction|conjunction|interj|pron|pronoun|pronom|other|autre|phrase)$/u,
    'other',
  ],
  [/^(?:loc|locution|expression|phraseologism|interjection|num|det|dét)(?: .{1,12})?$/u, 'other'],
];
