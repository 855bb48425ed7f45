import type { PoEntry } from './entries.js';
import type { PoLayout } from './strings.js';

/** What a line holds if a catalogue does not show its width: 76 characters and two quotation marks. */
const usualWidth = 78;

/** A literal longer than this has not been wrapped on purpose. */
const longest = 100;

/** How a catalogue is laid out: its longest line that goes on in the next one is its width. */
export const layoutOf = (file: string, entries: readonly PoEntry[]): PoLayout => {
  let wrapped = 0;
  let single = 0;
  for (const { id, plural, translations } of entries)
    for (const { literals } of [id, ...(plural ? [plural] : []), ...translations])
      literals.forEach(({ start, end }, nth) => {
        const goesOn = nth > 0 && nth < literals.length - 1 && !file.startsWith('\\n"', end - 3);
        if (goesOn) wrapped = Math.max(wrapped, end - start);
        else if (literals.length === 1) single = Math.max(single, end - start);
      });
  const width = wrapped > 0 ? Math.max(wrapped, usualWidth / 2) : single > longest ? Infinity : usualWidth;
  return { width, lineBreak: /\r\n|\r|\n/u.exec(file)?.[0] ?? '\n' };
};
