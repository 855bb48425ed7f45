/** A word of a command, ready to be pasted into a shell: `'my english/'`. */
export const shellWord = (word: string, platform: NodeJS.Platform = process.platform): string => {
  if (plain.test(word)) return word;
  // neither cmd nor PowerShell lets a file name have a double quotation mark
  return platform === 'win32' ? `"${word.replaceAll('"', '\\"')}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
};

/** Words that every shell takes as they are; a letter of any language is one. */
const plain = /^[\p{L}\p{N}_+=:./-]+$/u;
