import { withSingleSpaces } from '../text/spaces.js';

/**
 * French as it is compared, so that a person's translation is found however the text was typed: `« L’été »` and `"L'été"` are the same,
 * `l’été` is not. Accents are whole characters (NFC), every run of spaces is one plain space and none stands at the edges or inside
 * quotation marks; apostrophes, quotation marks and dashes have one form each. The marks at the edges are kept: a question is no answer.
 */
export const normalForm = (french: string): string =>
  withSingleSpaces(french.replace(invisible, '').normalize('NFC'))
    .replace(apostrophe, "'")
    .replace(quotation, '"')
    .replace(dash, '-')
    .replace(spaced, '$1')
    .trim();

/** Soft hyphens, joiners and byte order marks. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const apostrophe = /[’‘ʼ′`´＇]/gu;
const quotation = /[«»“”„‟‹›″＂]|''/gu;
const dash = /[‐‑‒–—―−]/gu;
/** French sets a space before high marks and inside guillemets, which other keyboards leave out: “Oui ?” is “Oui?”. */
const spaced = / ?(["!?;:%]) ?/gu;
