/** Fewest columns for a description; if there is less room beside the names, it goes below its name. */
const narrowest = 28;
/** Indentation of a description below its name. */
const indentation = 6;

/**
 * Lays out yargs help for a terminal, breaking lines only between words. Descriptions have a column of their own; in a narrow terminal they
 * go below their names.
 *
 * @param help - with unbroken lines: a name, two or more spaces, a description
 * @param width - in columns; only a longer word exceeds it
 */
export const helpText = (help: string, width: number): string =>
  help
    .split('\n\n')
    .map((section) => sectionText(section, width))
    .join('\n\n');

const sectionText = (section: string, width: number): string => {
  const rows = section.split('\n').map(rowOf);
  const column = 2 + Math.max(0, ...rows.map(({ name, words }) => (words ? name.length : 0)));
  return rows.map((row) => setRow(row, column, width).join('\n')).join('\n');
};

interface Row {
  /** With its indentation. For a paragraph, the whole line. */
  readonly name: string;
  readonly words: string | undefined;
}

const rowOf = (line: string): Row => {
  const [, name = line, words] = /^( *\S(?:.*?\S)??) {2,}(\S.*)$/u.exec(line) ?? [];
  return { name: name.trimEnd(), words: words?.replace(/ {2,}/gu, ' ').trimEnd() };
};

const setRow = ({ name, words }: Row, column: number, width: number): string[] => {
  const indent = /^ */u.exec(name)![0].length;
  if (words === undefined) return broken(name.trim(), width - indent).map((line) => ' '.repeat(indent) + line);
  if (width - column < narrowest) {
    const [first, ...rest] = [broken(name.trim(), width - indent), broken(words, width - indentation)];
    return [...first.map((line) => ' '.repeat(indent) + line), ...rest.flat().map((line) => ' '.repeat(indentation) + line)];
  }
  return broken(words, width - column).map((line, nth) => (nth === 0 ? name.padEnd(column) : ' '.repeat(column)) + line);
};

/** Breaks a text into as few lines as possible; an empty text is one empty line. */
const broken = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
