import { partsBetween, type Span, sliceOf } from '../../text/spans.js';
import { semicolonCells } from './semicolons.js';
import { trailCells } from './trails.js';

/** Longest row in UTF-16 units; a longer line is prose with a stray tab or bar. */
const longestRow = 1000;

/**
 * A line of a table: cells between tabs, bars or wide gaps ("Lyon⇥12", "Lyon | 12", "Lyon   12"), or a trail ("Accueil > Sport"). Two
 * spaces separate cells only beside a number or between short words throughout ("Ville  Lieu  Date"): after a full stop ("Oui.  Non.")
 * and in justified prose they are a habit. Semicolons are another matter, as the lines around tell ({@link semicolonCells}).
 */
export const isRow = (text: string, line: Span): boolean => {
  if (line.end - line.start > longestRow) return false;
  return isTable(text, line) || trailCells(text, line).length > 0;
};

const isTable = (text: string, line: Span): boolean => {
  const words = sliceOf(text, line);
  if (words.includes('\t') || words.includes('|')) return tableCells(text, line).length > 1;
  if (!words.includes('  ')) return false;
  return wideGap.test(words) || ((numberCell.test(words) || shortCells.test(words)) && !afterStop.test(words));
};

const wideGap = /[^\s.!?…:;]\s{3,}\S/u;
const afterStop = /[.!?…:;,»]\s{2}/u;
const numberCell = /(?:^|\s{2})[+-]?\d[\d\s,.]*\S?(?:\s{2}|$)/u;
const shortCells = /^\S+(?:\s\S+)?(?:\s{2}\S+(?:\s\S+)?){2,}$/u;

/** The cells of a row, trimmed and without empty ones: 'Lyon' and '12' of "Lyon | 12 |" or "Lyon;12". */
export const cellsOf = (text: string, row: Span): Span[] => {
  if (isTable(text, row)) return tableCells(text, row);
  const trail = trailCells(text, row);
  return trail.length > 0 ? trail : (semicolonCells(text, row)?.cells ?? [row]).filter(({ start, end }) => start < end);
};

const tableCells = (text: string, row: Span): Span[] => partsBetween(text, row, cellGap).filter(({ start, end }) => start < end);

const cellGap = /\t+|\|+|\s{2,}/gu;
