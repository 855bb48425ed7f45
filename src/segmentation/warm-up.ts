import { setImmediate as turn } from 'node:timers/promises';
import { analyse } from './analyse.js';
import { datelineOf } from '../attribution-lines/recognise/dateline.js';
import { isLabelled } from '../attribution-lines/recognise/labelled.js';
import { isSigned } from '../attribution-lines/recognise/signed.js';

const dateline = (text: string): unknown => datelineOf(text, { start: 0, end: text.length });
// each tries some patterns once; patterns are compiled separately for Latin-1 texts and for those with ’ and –
const uses = [
  // one line for each kind of part, since only the kinds that may begin that way are tried
  ...['Par', 'Publié', 'Lundi', 'Mars', 'Hier', 'Notre', 'Avocat', 'AFP', 'À', 'Aucun', '12'].map((word) => () => isSigned(`${word} –`)),
  () => dateline('PARIS (AFP) – Il pleut.'),
  () => dateline('Il pleut’.'),
  () => isLabelled('Photo –'),
  () => isLabelled('Lire –'),
  () => isLabelled('© –'),
  () => analyse('Il pleut\n\n« Non, dit-il, il ne pleut pas. » Selon M. Roy, il a plu le 3 mars : « Oui », a-t-il dit.\n\nPhoto : J. Roy'),
];

let done: Promise<void> | undefined;

/** For a program whose loop serves nobody else: what a text needs is compiled when it needs it, and the rest is not. */
export const skipWarmUp = (): void => {
  done ??= Promise.resolve();
};

/**
 * Compiles the large patterns by using them, each in its own turn of the event loop. Each takes 15 to 45 ms at its first use: all of them
 * at once, in the first text, held up the caller's loop for a tenth of a second. The rest of the code is slow at first, too.
 */
export const warmUp = (): Promise<void> => (done ??= compile());

const compile = async (): Promise<void> => {
  for (const use of uses) {
    // at its second use a pattern is compiled again, to faster code
    for (let time = 0; time < 2; time += 1) {
      await turn();
      use();
    }
  }
};
