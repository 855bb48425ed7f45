import type { Span } from '../../../text/spans.js';

/** The data at the head of a page, between two lines of `---` (YAML) or `+++` (TOML). */
export interface FrontMatter {
  readonly language: 'yaml' | 'toml';
  /** What is between the lines. */
  readonly value: Span;
  /** Behind the second line, in UTF-16 units of the file. */
  readonly end: number;
}

const opening = /^(---|\+\+\+)[ \t]*(?:\r\n?|\n)/u;

/** The front matter of a file, if it begins with some. */
export const findFrontMatter = (file: string): FrontMatter | undefined => {
  const [line, fence] = opening.exec(file) ?? [];
  if (line === undefined) return undefined;
  const closing = fence === '---' ? /(?<=^|[\r\n])---[ \t]*(?:\r\n?|\n|$)/gu : /(?<=^|[\r\n])\+\+\+[ \t]*(?:\r\n?|\n|$)/gu;
  closing.lastIndex = line.length;
  const found = closing.exec(file);
  if (!found) return undefined;
  return {
    language: fence === '---' ? 'yaml' : 'toml',
    value: { start: line.length, end: found.index },
    end: found.index + found[0].length,
  };
};
