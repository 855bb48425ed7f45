import { lineSpace } from '../../text/phrase-pattern.js';
import { joiner, openingWord, placeWord, sourceWord } from '../grammar/connectors.js';
import { evidenceOf, type Evidence } from './evidence.js';
import { isFullName, unknownPart } from './unknown-part.js';
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
  const seen = new Set<Sign>();
  while (at < line.length) {
    const part = partOf(line, at, before, joint);
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
    for (const sign of signsOf(part, evidence, isByline)) seen.add(sign);
    before = part;
    joint = next;
    at = end;
  }
  if (seen.has('unknown') && !(seen.has('author') && seen.has('press'))) return false;
  return isShown && before?.kind !== 'opener' && before?.kind !== 'stamp';
};

/** A name that goes on in small letters is half of what no table knows: "(Institut des mers froides)". */
const partOf = (line: string, at: number, before: Part | undefined, joint: string): Part | undefined => {
  const part = partAt(line, at);
  if (part && !(part.kind === 'name' && goesOnSmall.test(line.slice(at + part.text.length, at + part.text.length + 10)))) return part;
  return unknownPart(line, at, before, joint) ?? part;
};

const goesOnSmall = new RegExp(String.raw`^\s(?!${joiner}\s|${placeWord}\s|par\s|le\s\d|il y a)\p{Ll}`, 'u');

/** What a line with words that no table knows needs besides them: a named author, and a part that only a byline has. */
type Sign = 'author' | 'press' | 'unknown';

const signsOf = ({ kind, text }: Part, evidence: Evidence, isByline: boolean): Sign[] => {
  if (kind === 'unknown') return ['unknown'];
  if (kind === 'name') return isFullName(text) ? ['author'] : [];
  if (kind === 'agency') return evidence === 'yes' ? ['author', 'press'] : ['author'];
  // "Par la rédaction du Courrier"
  if (kind === 'role' && isByline) return ['author', 'press'];
  return kind === 'opener' || kind === 'role' || kind === 'work' ? ['press'] : [];
};

/** The end of a pattern's match at a place; the place itself if it does not match. */
const skip = (pattern: RegExp, line: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
};

const separators = new RegExp(
  String.raw`(?:[\s,()|·•/;:–—-]|(?:(?<=[\s(])${joiner}|(?<=\(\s*)(?:${openingWord}))(?=\s)|${sourceWord})+`,
  'uy',
);
const opening = new RegExp(String.raw`(?:\(|(?:${openingWord})(?=\s)|${sourceWord}|${lineSpace})+`, 'uy');
