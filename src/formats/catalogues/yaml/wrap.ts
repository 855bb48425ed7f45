/**
 * Breaks a line of text at single spaces between words, so that folding the lines gives the same text again. A line begins with a letter
 * or a figure: signs at its start could mean something to YAML.
 *
 * @param width - of the longest line, in UTF-16 units, as far as words allow
 */
export const wrapLine = (text: string, width: number): string[] => {
  if (text.length <= width) return [text];
  const lines: string[] = [];
  let line = '';
  for (const piece of text.split(/(?<=\S) (?=[\p{L}\p{N}])/u)) {
    if (line !== '' && line.length + 1 + piece.length > width) {
      lines.push(line);
      line = piece;
    } else line = line === '' ? piece : `${line} ${piece}`;
  }
  return [...lines, line];
};
