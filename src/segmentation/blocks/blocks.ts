import { isLowerAt } from '../../text/character-codes.js';
import { dashEnd } from './dashes.js';
import { sentencesIn } from '../sentences/sentences.js';
import { dividesWord, endsClause, goesOn, isUnfinished, type LineTest, type TextLine, textLines } from './text-lines.js';
import type { Block } from '../types.js';
import { isFull, mayBegin, wrapWidth } from './wrapping.js';

export { dashEnd };
export { listMarkEnd } from './list-marks.js';

/**
 * The blocks of a text: single lines, and lines that belong together because the text was hard-wrapped. A block excludes the indentation
 * and white space at its edges but includes its dash or list mark (`dashEnd` and `listMarkEnd` tell where its words begin).
 *
 *     'Titre\n\nIl part de\nParis.\n– Oui.'   headline 'Titre', prose 'Il part de\nParis.', dialogue '– Oui.'
 *
 * @param isAttributionLine - true for a byline, credit …, which is a block of its own
 */
export const toBlocks = (text: string, isAttributionLine: LineTest): Block[] => {
  const stanzas = toStanzas(textLines(text, isAttributionLine));
  const widths = stanzas.map((lines) => wrapWidth(text, lines));
  let width = widths.find((known) => known !== undefined);
  return stanzas.flatMap((lines, index) => {
    width = widths[index] ?? width;
    return blocksOf(text, lines, { width, isOwn: widths[index] !== undefined });
  });
};

/**
 * Groups of lines with no blank line between them, all of them quoted equally deep in a mail. Rows, rules and attribution lines stand
 * alone, whatever is above and below.
 */
const toStanzas = (lines: readonly TextLine[]): TextLine[][] => {
  const stanzas: TextLine[][] = [];
  let before: TextLine | undefined;
  for (const line of lines) {
    if (!before || line.isAfterBlank || line.prefix !== before.prefix || standsAlone(line) || standsAlone(before)) stanzas.push([]);
    stanzas.at(-1)?.push(line);
    before = line;
  }
  return stanzas;
};

const standsAlone = ({ kind }: TextLine): boolean => kind === 'row' || kind === 'rule' || kind === 'header' || kind === 'attribution';

/** The column of a stanza: its own if it shows one, otherwise that of the text around it. */
interface Column {
  readonly width: number | undefined;
  readonly isOwn: boolean;
}

const blocksOf = (text: string, lines: readonly TextLine[], column: Column): Block[] => {
  const blocks: Block[] = [];
  let first: TextLine | undefined;
  for (const [index, line] of lines.entries()) {
    first ??= line;
    const next = lines[index + 1];
    if (next && isJoined(text, { first, line, next }, column)) continue;
    blocks.push({ start: first.start, end: line.end, kind: blockKind(text, first, line) });
    first = undefined;
  }
  return blocks;
};

interface Break {
  /** First line of the block so far, its last one, and the line after that. */
  readonly first: TextLine;
  readonly line: TextLine;
  readonly next: TextLine;
}

const isJoined = (text: string, { first, line, next }: Break, column: Column): boolean => {
  if (next.kind === 'plain' && dividesWord(text, line, next)) return true;
  const isBroken = column.width !== undefined && isFull(text, line, next, column.width);
  if (next.kind === 'dialogue') return isBroken && first.kind === 'plain' && !endsClause(text, line) && isRemarkDash(text, next, column);
  if (next.kind !== 'plain') return false;
  if (first.kind === 'plain' && mayBegin(next, line)) return false;
  return isBroken || (!endsClause(text, line) && continues(text, { first, line, next }));
};

/**
 * A long dash at the start of a line of a wrapped paragraph, in mid-sentence, may set off a remark ("la CGT – en tête⏎– a réagi"); a hyphen
 * there marks a list item. If the paragraph itself shows no width, only lower case after the dash tells.
 */
const isRemarkDash = (text: string, { start }: TextLine, { isOwn }: Column): boolean =>
  text.charAt(start) !== '-' && (isOwn || isLowerAt(text, dashEnd(text, start)));

/**
 * Whether a line goes on in the next one though the text shows no width: it ends at a word that cannot be the last ("le ministre de"), or
 * the next one begins with a small letter. Not so in a list or a menu: lines of words ("farine⏎sucre"), the line behind the last item
 * ("- Poires⏎prix : 3"), and short lines of which none ends a sentence ("Accueil⏎à la une").
 */
const continues = (text: string, { first, line, next }: Break): boolean => {
  if (isUnfinished(text, line)) return true;
  return goesOn(text, next) && (first.kind === 'plain' ? !isInList(text, { first, line, next }) : goesOnInItem(line, next));
};

/** Shorter lines are those of a list or menu, rather than of a paragraph. In UTF-16 units. */
const shortLine = 40;
const menuLine = 20;

const lengthOf = ({ start, end }: TextLine): number => end - start;

const isInList = (text: string, { first, line, next }: Break): boolean =>
  (isLowerAt(text, first.start) && lengthOf(line) < shortLine) || (lengthOf(line) < menuLine && !endsClause(text, next));

/** The second line of an item is indented, as its words are, or the first is long enough to have been broken. */
const goesOnInItem = (line: TextLine, next: TextLine): boolean => next.indent > line.indent || lengthOf(line) >= shortLine;

const blockKind = (text: string, first: TextLine, last: TextLine): Block['kind'] => {
  switch (first.kind) {
    case 'plain':
    case 'header':
      return isHeadline(text, first, last) ? 'headline' : 'prose';
    case 'rule':
      return 'headline';
    default:
      return first.kind;
  }
};

/** Words without a final mark that are not several sentences. */
const isHeadline = (text: string, { start }: TextLine, { end }: TextLine): boolean =>
  !endsClause(text, { start, end }) && text.charAt(end - 1) !== ',' && sentencesIn(text, { start, end }).length < 2;
