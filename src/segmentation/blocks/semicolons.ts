import { sliceOf, trimSpan, type Span } from '../../text/spans.js';

/** Longest row, in UTF-16 units, and the most words of a cell: more of them are clauses. */
const longestRow = 1000;
const mostWords = 5;

/** How the cells of a line are divided: `glued` "Pomme;1,20;oui", `spaced` "Pomme ; 1,20 ; oui", which alone may be an enumeration. */
export interface SemicolonCells {
  readonly cells: readonly Span[];
  readonly style: 'glued' | 'spaced';
}

/**
 * The cells of a line between semicolons; undefined if it reads like a sentence.
 *
 *     Produit;Prix;Stock · Pomme ; 1,20 ; oui   →   three cells
 *     Il part ; elle reste. · a &lt;b&gt; c      →   undefined
 */
export const semicolonCells = (text: string, line: Span): SemicolonCells | undefined => {
  if (line.end - line.start > longestRow) return undefined;
  const words = sliceOf(text, line);
  if (!words.includes(';') || endsSentence.test(words) || entity.test(words)) return undefined;
  const cells: Span[] = [];
  let start = 0;
  let isGlued = true;
  for (const { 0: piece, index } of words.matchAll(quotedOrSemicolon)) {
    if (piece !== ';') continue;
    cells.push(trimSpan(text, { start: line.start + start, end: line.start + index }));
    start = index + 1;
    if (/\s/u.test(words.charAt(index - 1)) || /\s/u.test(words.charAt(index + 1))) isGlued = false;
  }
  cells.push(trimSpan(text, { start: line.start + start, end: line.end }));
  const full = cells.filter((cell) => cell.start < cell.end);
  if (full.length < 2 || !full.every((cell) => isCell(sliceOf(text, cell)))) return undefined;
  return { cells, style: isGlued ? 'glued' : 'spaced' };
};

const endsSentence = /[.!?…:]$/u;
const entity = /&(?:#\d{1,6}|#x[\da-f]{1,5}|[a-z]\w{1,9});/iu;
/** A semicolon in straight marks belongs to its cell. */
const quotedOrSemicolon = /"[^"]*"|;/gu;

const isCell = (words: string): boolean => words.split(/\s+/u).length <= mostWords && !unpaired.test(words);
/** A bracket without its other half: code (`for(i=0;i<n;i++)`). */
const unpaired = /^[^()]*\)|\([^()]*$/u;
