/**
 * The command that goes on from where this one is cut, ready to be pasted into a shell: `fr2en --resume -o 'my english/' a.txt`. The
 * option comes first, since a `--` may stand before the files.
 *
 * @param typed - arguments, without the program
 */
export const goOnCommand = (typed: readonly string[], platform: NodeJS.Platform = process.platform): string =>
  ['fr2en', ...(typed.includes('--resume') ? [] : ['--resume']), ...typed.map((word) => shellWord(word, platform))].join(' ');

const shellWord = (word: string, platform: NodeJS.Platform): string => {
  if (plain.test(word)) return word;
  // neither cmd nor PowerShell lets a file name have a double quotation mark
  return platform === 'win32' ? `"${word.replaceAll('"', '\\"')}"` : `'${word.replaceAll("'", String.raw`'\''`)}'`;
};

/** Words that every shell takes as they are; a letter of any language is one. */
const plain = /^[\p{L}\p{N}_+=:./-]+$/u;
