import { shellWord } from '../../errors.js';

/**
 * The command that goes on from where this one is cut, ready to be pasted into a shell: `fr2en --resume -o 'my english/' a.txt`. The
 * option comes first, since a `--` may stand before the files.
 *
 * @param typed - arguments, without the program
 */
export const goOnCommand = (typed: readonly string[], platform: NodeJS.Platform = process.platform): string =>
  ['fr2en', ...(typed.includes('--resume') ? [] : ['--resume']), ...typed.map((word) => shellWord(word, platform))].join(' ');
