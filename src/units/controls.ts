/**
 * The text without what terminals and programs read and people do not see: escape sequences (colours, cursor), control characters,
 * zero-width spaces and joiners, byte order marks. White space, soft hyphens and what joins emoji stay.
 *
 *     ESC[31mErreurESC[0m : fichier   →   Erreur : fichier        👩‍👧, l’as⁠censeur (U+2060)   →   👩‍👧, l’ascenseur
 */
export const withoutControls = (text: string): string => (hasControl.test(text) ? text.replace(controls, '') : text);

// over code units: this runs over every text
// eslint-disable-next-line no-control-regex, require-unicode-regexp
const hasControl = /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/;
const sequence = String.raw`(?:\x1b\[|\x9b)[0-?]{0,64}[ -/]{0,8}[@-~]|\x1b\][^\x07\x1b\n]{0,2000}(?:\x07|\x1b\\)|\x1b[ -/]{0,4}[0-~]`;
const controls = new RegExp(
  String.raw`${sequence}|[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]`,
  'gu',
);
