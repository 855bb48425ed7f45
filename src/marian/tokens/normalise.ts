/**
 * How a text is brought into the form that a model has seen in training.
 *
 * - `compact`: the form of the embedded model, straight quotes and all (see {@link normaliseForCompact}).
 * - `plain`: NFC and single spaces, nothing else; for models whose training is not known.
 */
export type Normalisation = 'compact' | 'plain';

/** The unit as the model shall see it: one line, nothing in it that the tokenizer takes for a command. May be empty. */
export const normalise = (text: string, normalisation: Normalisation): string =>
  withoutCommands(normalisation === 'compact' ? normaliseForCompact(text) : normalisePlainly(text));

// One rule a line, in the order of the recipe of the training text, except that white space comes first: no rule sees a run of it.
const compactRules: readonly (readonly [RegExp, string])[] = [
  [/['‘’`´]/gu, "'"],
  [/[‑–—−]/gu, '-'],
  [/…/gu, '...'],
  [/« ?| ?»|[“”„‟]|''/gu, '"'],
  [/ ([,.)\]])/gu, '$1'],
  // French print has a space before high punctuation; 12:30 and http://x have none, since no space or end follows
  [/ ?([;:!?])(?=[ "]|$)/gu, ' $1'],
  // the dash of a dialogue is the pipeline's, not the model's
  [/^- /u, ''],
];

/**
 * The form of the embedded model's training text.
 *
 *     « Non, aucun accord n’a été signé », a-t-il dit…   →   "Non, aucun accord n'a été signé", a-t-il dit...
 *     Est-ce « vrai »? Oui!                              →   Est-ce "vrai" ? Oui !
 *     Il est 12:30.                                      →   as it is
 */
export const normaliseForCompact = (text: string): string =>
  compactRules.reduce((now, [rule, replacement]) => now.replace(rule, replacement), normalisePlainly(text)).trim();

/** NFC, one space for every run of white space, no soft hyphens and zero-width spaces. */
export const normalisePlainly = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b\ufeff]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * A space put into what the tokenizer would take for a command: the end of the text `</s>`, `<pad>`, `<unk>`, and a language code `>>fra<<`
 * at the start.
 *
 *     Le signe </s> finit tout.   →   Le signe < /s> finit tout.
 *     si a <b> c                  →   as it is
 */
export const withoutCommands = (text: string): string => text.replace(/<(?=\/?(?:s|pad|unk)>)/gu, '< ').replace(/^>>(?=\w+<<)/u, '> >');
