import { isLowerAt, isWhiteCode } from '../../../text/character-codes.js';
import type { Span } from '../../../text/spans.js';
import { blankLine, voiceMark } from '../cues/cue-text.js';

/** A part of a cue's plain text that is prose. What is between (dashes, brackets, ♪) stays as it is. */
export interface PlainStretch extends Span {
  /** `sound`: a description of a sound or the name of a speaker, which is prose of its own. */
  readonly kind: 'speech' | 'sound';
}

/**
 * The prose of a cue. Speech is cut where another speaker begins and at what is no speech:
 *
 *     '- Oui.\n- Non.'   →   'Oui.', 'Non.'          '[Une porte claque]\nQui est là ?'   →   'Une porte claque', 'Qui est là ?'
 *     '♪ La mer ♪'       →   'La mer'                'ANNA : (bas) Je sors\nce soir.'     →   'ANNA :', 'bas', 'Je sors\nce soir.'
 */
export const stretchesOf = (plain: string): PlainStretch[] => {
  const found: PlainStretch[] = [];
  let start = 0;
  const cut = (at: number, next: number): void => {
    found.push({ start, end: at, kind: 'speech' });
    start = next;
  };
  const sound = (span: Span, outer: Span): void => {
    cut(outer.start, outer.end);
    found.push({ ...span, kind: 'sound' });
  };
  let at = 0;
  let isLineStart = true;
  while (at < plain.length) {
    const from = isLineStart ? skipBlanks(plain, at) : at;
    const dash = isLineStart ? speakerDash(plain, from) : from;
    const label = isLineStart ? speakerLabel(plain, dash) : undefined;
    if (dash > from) cut(from, dash);
    if (label) {
      sound({ start: dash, end: label }, { start: dash, end: label });
      at = label;
      continue;
    }
    at = dash;
    const described = bracketed(plain, at, { isLineStart, isFirst: at === start });
    if (described) {
      sound({ start: at + 1, end: described - 1 }, { start: at, end: described });
      at = described;
      continue;
    }
    const character = plain.charAt(at);
    if (isSeparator(character)) {
      cut(at, at + 1);
      isLineStart = true;
    } else isLineStart = character === '\n' || (isLineStart && isWhiteCode(plain.charCodeAt(at)));
    at += 1;
  }
  cut(plain.length, plain.length);
  return found.flatMap((stretch) => trimmed(plain, stretch));
};

const isSeparator = (character: string): boolean => notes.includes(character) || character === voiceMark || character === blankLine;
const notes = ['♩', '♪', '♫', '♬'];

const skipBlanks = (plain: string, at: number): number => {
  let next = at;
  while (isBlank(plain, next)) next += 1;
  return next;
};

const isBlank = (plain: string, at: number): boolean =>
  plain.charAt(at) !== '\n' && !isSeparator(plain.charAt(at)) && isWhiteCode(plain.charCodeAt(at));

/**
 * The end of the dash and its spaces, with which a speaker begins, or `at`.
 *
 *     - Oui · -Oui · – « Oui »   →   a speaker          -3 °C · 'Il part\n– dit-elle – demain.'   →   none
 */
const speakerDash = (plain: string, at: number): number => {
  dash.lastIndex = at;
  if (!dash.test(plain)) return at;
  const end = dash.lastIndex;
  const isAside = isLowerAt(plain, end) && !endsSpeech(plain, at) && !isInDialogue(plain, at);
  return isAside ? at : end;
};
const dash = /(?:[-‐‑‒–—―−][^\S\n\u2028\u2029]+|[-‐‑–—―](?=[\p{Lu}«“"‹¿¡([…♪.]))/uy;

const isInDialogue = (plain: string, at: number): boolean => {
  const line = plain.lastIndexOf('\n', at - 2) + 1;
  return /^\s*[-‐‑‒–—―−]/u.test(plain.slice(line, Math.min(at, line + 8)));
};

/** Whether nothing before a place goes on there. */
const endsSpeech = (plain: string, at: number): boolean => {
  let end = at;
  while (end > 0 && (plain.charAt(end - 1) === '\n' || isBlank(plain, end - 1))) end -= 1;
  return end === 0 || isSeparator(plain.charAt(end - 1)) || /[.!?…:»”"\])]/u.test(plain.charAt(end - 1));
};

/** The end of a speaker's name in capitals with its colon: `ANNA :`, `LE MAIRE (off) :`. */
const speakerLabel = (plain: string, at: number): number | undefined => {
  label.lastIndex = at;
  return label.test(plain) ? label.lastIndex : undefined;
};
const label = /\p{Lu}[\p{Lu}\p{M}\d.'’ -]{1,30}(?:\([^()\n]{1,30}\))?[ \u00a0\u202f]?:(?=\s|$)/uy;

/**
 * The end of brackets that describe a sound: square ones at either end of a line, round ones where nothing goes on before or after them.
 *
 *     [Porte] Qui est là ? · Ah ! (rires) Bon.   →   yes        Il part (enfin) demain. · (et demain) il part.   →   no
 */
const bracketed = (plain: string, at: number, { isLineStart, isFirst }: { isLineStart: boolean; isFirst: boolean }): number | undefined => {
  const open = plain.charAt(at);
  if (open !== '[' && open !== '(') return undefined;
  const length = plain.slice(at + 1, at + longestDescription).search(bracket);
  const end = at + 1 + length + 1;
  if (length < 0 || plain.charAt(end - 1) !== (open === '[' ? ']' : ')')) return undefined;
  const next = skipBlanks(plain, end);
  const isLineEnd = next >= plain.length || plain.charAt(next) === '\n' || isSeparator(plain.charAt(next));
  const isBehind = isFirst || endsSpeech(plain, at);
  if (open === '[') return isLineStart || isLineEnd || isBehind ? end : undefined;
  return isBehind && (isLineEnd || !goesOn(plain, next)) ? end : undefined;
};

const longestDescription = 160;
const bracket = /[()[\]\u2028\u2029]/u;
const goesOn = (plain: string, at: number): boolean => isLowerAt(plain, at) || /[.,;:!?…]/u.test(plain.charAt(at));

/** The stretch without the white space at its edges; none if there is no letter or digit in it. */
const trimmed = (plain: string, { start, end, kind }: PlainStretch): PlainStretch[] => {
  let from = start;
  let to = end;
  while (from < to && isWhiteCode(plain.charCodeAt(from))) from += 1;
  while (to > from && isWhiteCode(plain.charCodeAt(to - 1))) to -= 1;
  return /[\p{L}\p{N}]/u.test(plain.slice(from, to)) ? [{ start: from, end: to, kind }] : [];
};
