import { firstFrom, type Span } from './spans.js';

/** A text in which some spans are hidden behind meaningless characters. Its length is the same, and so are all positions. */
export interface Veil {
  readonly text: string;
  /** Returns a function that restores the spans hidden in a part of the text, in a copy of the part or in its English. */
  liftIn(part: Span): (veiled: string) => string;
}

/** Private-use characters: neither letters nor marks, and in hardly any text. */
const first = 0xe000;
const last = 0xf8ff;

/** Whether a UTF-16 unit hides something. */
export const isVeilCode = (code: number): boolean => code >= first && code <= last;

/**
 * Hides spans of a text: code, placeholders, whatever must come out unchanged.
 *
 *     'Tapez ls -l ici.', 6–11   →   'Tapez ····· ici.', which lifts 'Type ····· here.' to 'Type ls -l here.'
 *
 * @param spans - in order, without overlap. After some thousands the hiding characters repeat; a part of the text has fewer spans.
 */
export const createVeil = (text: string, spans: readonly Span[]): Veil => {
  const asItIs = (veiled: string): string => veiled;
  if (spans.length === 0) return { text, liftIn: () => asItIs };
  const own = new Set(Array.from(text.matchAll(/[\ue000-\uf8ff]/gu), ([character]) => character.charCodeAt(0)));
  const hidden: (Span & { readonly character: string })[] = [];
  let veiled = '';
  let at = 0;
  let code = last;
  for (const { start, end } of spans) {
    if (end === start) continue;
    code = freeCode(code, own);
    const character = String.fromCharCode(code);
    veiled += text.slice(at, start) + character.repeat(end - start);
    hidden.push({ start, end, character });
    at = end;
  }
  return {
    text: veiled + text.slice(at),
    liftIn: (part) => {
      const from = firstFrom(hidden, part.start);
      // one that begins before the part may reach into it
      const first = from > 0 && hidden[from - 1]!.end > part.start ? from - 1 : from;
      const inside = hidden.slice(first, firstFrom(hidden, part.end));
      if (inside.length === 0) return asItIs;
      const words = new Map(inside.map(({ start, end, character }) => [character, text.slice(start, end)]));
      return (english) => english.replace(runs, (run, character: string) => words.get(character) ?? run);
    },
  };
};

/** The next character that the text does not have itself. */
const freeCode = (code: number, own: ReadonlySet<number>): number => {
  for (let step = 1; step <= last - first; step += 1) {
    const next = first + ((code - first + step) % (last - first + 1));
    if (!own.has(next)) return next;
  }
  return first;
};

const runs = /([\ue000-\uf8ff])\1*/gu;
