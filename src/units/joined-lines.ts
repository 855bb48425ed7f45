import { keepsHyphen } from '../languages/fr/hyphens.js';
import { lineBreakWithPrefix } from '../text/lines.js';

/**
 * Words that a page divides between lines, as words again: soft hyphens go, a hyphen at the end of a line goes unless it is one of the
 * word's own, and quoted mail loses the signs before its lines. Line breaks between words stay, as white space.
 *
 *     le bud-⏎get muni-⏎cipal   le budget municipal        vice-⏎président   vice-président        > Il⏎> part   > Il part
 */
export const joinedLines = (words: string): string => {
  if (!mayBeDivided.test(words)) return words;
  const whole = words.replace(softBreak, '').replace(softHyphen, '');
  return whole.replace(hyphenBreak, (_, hyphen: string, at: number) => (isOwn(whole, at) ? hyphen : '')).replace(replyBreak, ' ');
};

const mayBeDivided = /[\u00ad\n\r]/u;
const seam = String.raw`[^\S\n\r]*${lineBreakWithPrefix}`;
const softBreak = new RegExp(`\u00ad${seam}`, 'gu');
const softHyphen = /\u00ad/gu;
const hyphenBreak = new RegExp(String.raw`(?<=[\p{L}\p{N}])([-‐‑])${seam}(?=[\p{L}\p{N}])`, 'gu');
const replyBreak = new RegExp(String.raw`${lineBreakWithPrefix}`, 'gu');

/** Longest word that is read beside a hyphen. */
const longestWord = 40;

const isOwn = (words: string, at: number): boolean => {
  const [before] = wordEnd.exec(words.slice(Math.max(0, at - longestWord), at)) ?? [''];
  const behind = nextWord.exec(words.slice(at, at + 4 * longestWord))?.[1] ?? '';
  return keepsHyphen(before, behind);
};

const wordEnd = /[\p{L}\p{N}’'‐‑-]*$/u;
const nextWord = new RegExp(String.raw`^[-‐‑]${seam}([\p{L}\p{N}’'‐‑-]*)`, 'u');
