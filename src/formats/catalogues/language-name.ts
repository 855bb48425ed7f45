/**
 * Whether a name is that of French, alone or of a country: a key of a catalogue, a header.
 *
 *     fr, fr-FR, fr_CA   →   yes     français, fra, en, from   →   no
 */
export const isFrench = (name: string): boolean => /^fr(?:[-_][A-Za-z]{2,4})?$/iu.test(name);

/** What replaces it. */
export const english = 'en';
