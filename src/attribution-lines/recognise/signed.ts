import { lineSpace } from '../../text/phrase-pattern.js';
import { joiner, openingWord } from '../grammar/connectors.js';
import { evidenceOf } from './evidence.js';
import { partAt, type Part } from './parts.js';

/**
 * Whether a line consists only of names, agencies, roles, places, dates and counters, and one of them shows that it is a byline, agency,
 * date or counter line.
 *
 *     Par X et Y · X, à Paris · X (avec AFP) · Le Monde avec AFP · Publié le 12 mars à 18h30 | Mis à jour hier · 12 commentaires   →   yes
 *     Par ailleurs, … · Par trois fois, il … · Paris, ville lumière · Accord avec Reuters · Jean Dupont                            →   no
 */
export const isSigned = (line: string): boolean => {
  let at = skip(opening, line, 0);
  let joint = line.slice(0, at);
  let before: Part | undefined;
  let isShown = false;
  let isByline = false;
  while (at < line.length) {
    const part = partAt(line, at);
    if (!part) return false;
    const { kind, text } = part;
    if (kind === 'opener') isByline = true;
    // "Par Anne Roy, professeur de droit à l’université de Lyon": any words may follow an author's profession
    if (kind === 'profession' && isByline && before?.kind === 'name') return true;
    at += text.length;
    const end = skip(separators, line, at);
    const next = line.slice(at, end);
    const evidence = evidenceOf({ kind, text, before, joint, next, isByline, isLast: end === line.length });
    if (evidence === 'never' || (end === at && at < line.length)) return false;
    isShown ||= evidence === 'yes';
    before = part;
    joint = next;
    at = end;
  }
  return isShown && before?.kind !== 'opener' && before?.kind !== 'stamp';
};

/** The end of a pattern's match at a place; the place itself if it does not match. */
const skip = (pattern: RegExp, line: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
};

const separators = new RegExp(String.raw`(?:[\s,()|·•/;:–—-]|(?:(?<=[\s(])${joiner}|(?<=\()(?:${openingWord}))(?=\s))+`, 'uy');
const opening = new RegExp(String.raw`(?:\(|(?:${openingWord})(?=\s)|${lineSpace})+`, 'uy');
