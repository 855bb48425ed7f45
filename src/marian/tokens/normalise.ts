/**
 * How a text is brought into the form that a model saw in training.
 *
 * - `compact`: the form of the embedded model, straight quotes and all (see {@link normaliseForCompact}).
 * - `plain`: NFC and single spaces, nothing else; for models whose training is unknown.
 */
export type Normalisation = 'compact' | 'plain';

/** The unit as the model will see it: one line, with nothing that the tokenizer takes for a command. May be empty. */
export const normalise = (text: string, normalisation: Normalisation): string =>
  withoutCommands(normalisation === 'compact' ? normaliseForCompact(text) : normalisePlainly(text));

/**
 * English that someone else has given, whole or begun, in the form in which the model writes it: as French, but for the spaces before high
 * punctuation.
 *
 *     “Non”, he said – it’s over: no   →   "Non", he said - it's over: no
 */
export const normaliseEnglish = (text: string, normalisation: Normalisation): string =>
  withoutCommands(normalisation === 'compact' ? byRules(text, englishRules) : normalisePlainly(text));

// One rule per line, in the order of the training recipe, except that white space comes first: no rule sees a run of it.
const englishRules: readonly (readonly [RegExp, string])[] = [
  [/['‘’`´]/gu, "'"],
  [/[‑–—−]/gu, '-'],
  [/…/gu, '...'],
  [/« ?| ?»|[“”„‟]|''/gu, '"'],
];

const compactRules: typeof englishRules = [
  ...englishRules,
  [/ ([,.)\]])/gu, '$1'],
  // French puts a space before high punctuation; 12:30 and http://x get none, since no space, quotation mark or end follows
  [/ ?([;:!?])(?=[ "]|$)/gu, ' $1'],
  // the pipeline handles dialogue dashes, not the model
  [/^- /u, ''],
];

/**
 * The form of the embedded model's training text.
 *
 *     « Non, aucun accord n’a été signé », a-t-il dit…   →   "Non, aucun accord n'a été signé", a-t-il dit...
 *     Est-ce « vrai »? Oui!                              →   Est-ce "vrai" ? Oui !
 *     Il est 12:30.                                      →   as it is
 */
export const normaliseForCompact = (text: string): string => byRules(text, compactRules);

const byRules = (text: string, rules: typeof englishRules): string =>
  rules.reduce((now, [rule, replacement]) => now.replace(rule, replacement), normalisePlainly(text)).trim();

/** NFC, one space for every run of white space, no soft hyphens or zero-width spaces. */
export const normalisePlainly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * Puts a space into what the tokenizer would take for a command: `</s>` (end of text), `<pad>`, `<unk>`, and a language code `>>fra<<` at
 * the start.
 *
 *     Le signe </s> finit tout.   →   Le signe < /s> finit tout.
 *     si a <b> c                  →   as it is
 */
export const withoutCommands = (text: string): string => text.replace(/<(?=\/?(?:s|pad|unk)>)/gu, '< ').replace(/^>>(?=\w+<<)/u, '> >');
