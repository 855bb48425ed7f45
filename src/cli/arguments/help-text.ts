/** Columns that a description gets at least; where there are fewer beside the names, it goes below its own. */
const narrowest = 28;
/** Columns by which a description below its name is set in. */
const indentation = 6;

/**
 * Sets the help of yargs for a terminal: lines are broken between words, never inside one. Descriptions stand in a column of their own; in
 * a narrow terminal, below the names that they are for.
 *
 * @param help - unbroken: a name, two spaces or more, then what there is to say of it
 * @param width - in columns; only a word that is longer goes beyond
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
  /** With its indentation; a paragraph has all its words here. */
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

/** The words in as few lines as they fit in; nothing is one empty line. */
const broken = (text: string, width: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};
