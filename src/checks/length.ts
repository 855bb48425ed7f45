import type { Check, Verdict } from './types.js';

/**
 * English is about as long as French. Thresholds: of 2,769 news sentences of over 40 characters, the human translation had 0.55 to 1.26
 * times the characters in 98 %, and 0.32 to 1.67 in all; a third less some, and the double and some more, are beyond what translators do.
 *
 *     La ville a choisi un nouveau maire hier soir, après un long débat.   The city.   too short
 *     Non !                                                                No way!     ok: short ones may be anything
 */
export const length: Check = {
  rule: 'length',
  weight: 3,
  wording: {
    empty: () => 'nothing is left',
    short: ({ characters, of }) => `too short: ${characters} characters for ${of}`,
    long: ({ characters, of }) => `too long: ${characters} characters for ${of}`,
    untranslatable: () => 'too long for the model, and there is no place to cut it',
  },
  run: ({ source, target }): Verdict => {
    if (source.trim() === '') return undefined;
    if (target.trim() === '') return [{ values: { fault: 'empty' } }];
    const shortest = source.length * 0.35 - 12;
    const longest = source.length * 2 + 20;
    if (target.length >= shortest && target.length <= longest) return [];
    return [{ values: { fault: target.length < shortest ? 'short' : 'long', characters: target.length, of: source.length } }];
  },
};
