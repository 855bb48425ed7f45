import type { Span } from '../../text/spans.js';
import { beginningAt, beginningsOfAll, withColons } from '../grammar/beginnings.js';
import { headerLabels } from '../grammar/labels.js';
import { colon, oneOf } from '../grammar/words.js';

/**
 * The label at the beginning of a line of a message or report, with its colon, where what follows are words to translate.
 *
 *     Objet : réunion de lundi · Date : à fixer     →   "Objet :", "Date :"
 *     Objet de la réunion · Objet : · Photo : le pont   →   nothing
 */
export const headerLabel = (text: string, { start, end }: Span): Span | undefined => {
  if (!beginnings.has(beginningAt(text, start))) return undefined;
  label.lastIndex = start;
  if (!label.test(text) || label.lastIndex >= end) return undefined;
  return { start, end: label.lastIndex };
};

const beginnings = beginningsOfAll(withColons(headerLabels));
/** "A : les marques" is a letter of a list. */
const label = new RegExp(`(?!A${colon})${oneOf(headerLabels)}${colon}(?=\\s)`, 'uy');
