import { sliceOf, type Span } from '../../../text/spans.js';
import { type BlockLayout, blockLayout, readBlockScalar } from './block-scalars.js';
import { unprintable } from './plain-safe.js';
import { wrapLine } from './wrap.js';

/**
 * Writes a value as a block like the one in the file, without the line breaks at its end.
 *
 * @returns undefined if a block cannot hold it
 */
export const writeBlock = (value: string, file: string, place: Span): string | undefined => {
  const layout = blockLayout(file, place);
  if (unprintable.test(value) || value.includes('\r') || layout.lines.length === 0) return undefined;
  const lines = layout.style === 'literal' ? value.split('\n') : foldedLines(value, file, layout);
  const indent = ' '.repeat(layout.indent);
  const written = [sliceOf(file, layout.header), ...lines.map((line) => (line === '' ? '' : indent + line))].join(layout.lineBreak);
  // a first line with more space before it, or one of spaces only, would be read as another indentation
  const { value: again } = readBlockScalar(written, { start: 0, end: written.length });
  return again === value || explicit.test(written) ? written : undefined;
};

const explicit = /^[|>][+-]?\d/u;

/** Between two lines of ordinary text a line break is written as an empty line. */
const foldedLines = (value: string, file: string, { lines }: BlockLayout): string[] => {
  const width = lines.reduce((longest, { start, end }) => Math.max(longest, end - start), 0);
  const isWrapped = lines.some((line, nth) => isWords(sliceOf(file, line)) && nth > 0 && isWords(sliceOf(file, lines[nth - 1]!)));
  const out: string[] = [];
  let before: 'nothing' | 'words' | 'indented' = 'nothing';
  let empty = 0;
  for (const line of value.split('\n')) {
    if (line === '') {
      empty += 1;
      continue;
    }
    const isIndented = /^[ \t]/u.test(line);
    const breaks = empty + (before === 'words' && !isIndented ? 1 : 0);
    for (let nth = 0; nth < breaks; nth += 1) out.push('');
    out.push(...(isIndented || !isWrapped ? [line] : wrapLine(line, width)));
    before = isIndented ? 'indented' : 'words';
    empty = 0;
  }
  return out;
};

const isWords = (line: string): boolean => line !== '' && !/^[ \t]/u.test(line);
