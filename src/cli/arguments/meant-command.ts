import { memoryActions, modelActions } from './arguments.js';
import { commandNames } from './completion.js';
import { nearest } from './nearest.js';

/**
 * What to do instead, if a word that is no file was probably meant as a command: `Did you mean fr2en segment?` for `segmnt`. Undefined if
 * it is like none.
 */
export const meantCommand = (word: string): string | undefined => {
  if (!/^[a-z]+$/iu.test(word)) return undefined;
  const known = word.toLowerCase();
  if (known === 'translate') return 'Translating needs no command: fr2en article.fr.txt';
  if (known === 'help' || known === 'version') return `Did you mean fr2en --${known}?`;
  if ((modelActions as readonly string[]).includes(known)) return `Did you mean fr2en models ${known}?`;
  if ((memoryActions as readonly string[]).includes(known)) return `Did you mean fr2en memory ${known}?`;
  const near = nearest(known, commandNames);
  return near && `Did you mean fr2en ${near}?`;
};
