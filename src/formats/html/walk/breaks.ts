import { decodeHTML } from 'entities/decode';
import { isLowerAt, isUpperAt } from '../../../text/character-codes.js';
import type { Span } from '../../../text/spans.js';
import { visibleAhead } from './ahead.js';
import { roleOf } from './elements.js';

/** What is known of the links of a slot. */
export interface Links {
  /** How many are open. */
  inside: number;
  /** Whether there are no words outside of them. */
  only: boolean;
  seen: number;
}

const isInline = (name: string): boolean => roleOf(name) === 'inline';

/**
 * Whether a line break ends a paragraph. Two do; one does unless the sentence runs on, with no final punctuation before it and a small
 * letter behind it: `rue de la<br>paix`, but `12, rue Haute<br>Nantes`.
 *
 * @param before - the end of the prose before it
 * @param behind - the place in the file behind it
 */
export const endsLine = (file: string, before: string, behind: number): boolean =>
  final.test(before) || !isLowerAt(visibleAhead(file, behind, isInline), 0);

const final = /(?:[.!?…:;][\s\u00a0\u202f»”"’')\]]*|^\s*)$/u;

/**
 * Whether the text between two links only separates them, in a row of links that are no sentence: `<a>Sport</a> | <a>Culture</a>`. Two
 * links that follow one another are a row as well, if the second begins with a capital or a digit.
 */
export const splitsLinks = (file: string, { start, end }: Span, { inside, only, seen }: Links): boolean => {
  if (!only || seen === 0 || inside > 0 || end - start > longestSeparator) return false;
  if (!/^<a[\s>]/iu.test(file.slice(end, end + 3)) || !separators.test(decodeHTML(file.slice(start, end)))) return false;
  const next = visibleAhead(file, end, isInline);
  return isUpperAt(next, 0) || /^[\d«“"]/u.test(next);
};

/** With indentation and entities. */
const longestSeparator = 200;

const separators = /^[\s\u00a0\u202f|·•›>/–—-]*$/u;
