import { attributionCounters, attributionOpeners, attributionStamps } from '../tables/labels.js';
import { pressRoles, professions } from '../tables/roles.js';
import { anyOf, lineSpace } from '../../text/phrase-pattern.js';
import { agencySource, anyDateSource, nameSource, timeSource, wordEnd } from './name-patterns.js';

/**
 * Whether a line is made of nothing but names, agencies, roles, places, dates and counters, and one of them shows that it is a byline,
 * agency, date or counter line.
 *
 *     Par X et Y · X, à Paris · X (avec AFP) · Le Monde avec AFP · Publié le 12 mars à 18h30 | Mis à jour hier · 12 commentaires   →   yes
 *     Par ailleurs, … · Par trois fois, il … · Paris, ville lumière · Accord avec Reuters · Jean Dupont                            →   no
 */
export const isSigned = (line: string): boolean => {
  let at = skip(opening, line, 0);
  let before: Part = { kind: 'start', words: 0 };
  let joint = line.slice(0, at);
  let isShown = false;
  let isByline = false;
  while (at < line.length) {
    const found = partAt(line, at);
    if (!found) return false;
    const { kind, text } = found;
    if (kind === 'opener') isByline = true;
    if (kind === 'profession' && isByline && before.kind === 'name') return true;
    at += text.length;
    const end = skip(separators, line, at);
    const next = line.slice(at, end);
    const shown = shows(kind, text, before, joint, next, isByline, end === line.length);
    if (shown === 'never') return false;
    isShown ||= shown === 'yes';
    before = { kind, words: text.split(/[\s\u00a0\u202f]+/u).length };
    if (end === at && at < line.length) return false;
    joint = next;
    at = end;
  }
  return isShown && before.kind !== 'opener' && before.kind !== 'stamp';
};

/** The longest line that is read as one of attribution, in UTF-16 units. */
export const longestLine = 240;

type Kind = 'opener' | 'stamp' | 'date' | 'time' | 'counter' | 'role' | 'profession' | 'agency' | 'place' | 'name';
interface Part {
  readonly kind: Kind | 'start';
  readonly words: number;
}

/** What a part says of its line: that it is one of attribution, that it is none, or nothing. */
const shows = (
  kind: Kind,
  text: string,
  before: Part,
  joint: string,
  next: string,
  isByline: boolean,
  isLast: boolean,
): 'yes' | 'no' | 'never' => {
  const isJoined = /[,(/|–—·•]/u.test(joint);
  switch (kind) {
    case 'opener':
      return before.kind === 'start' || isJoined || before.kind === 'date' || before.kind === 'time' ? 'yes' : 'never';
    case 'counter':
    case 'role':
      return 'yes';
    case 'date':
      // "12/03" may be a score, "Hier" a title
      return before.kind === 'stamp' || isFullDate.test(text) ? 'yes' : 'no';
    case 'time':
      return before.kind === 'stamp' ? 'yes' : before.kind === 'start' ? 'never' : 'no';
    case 'stamp':
      return 'no';
    case 'profession':
      return isByline ? 'no' : 'never';
    case 'agency':
      if (/avec/iu.test(joint)) return isJoined || before.kind !== 'name' || before.words > 1 ? 'yes' : 'no';
      return (before.kind === 'start' && (isLast || /[/–—(]|avec/u.test(next))) || isJoined || before.kind === 'agency' ? 'yes' : 'no';
    case 'place':
      if (isByline || before.kind === 'role' || before.kind === 'place') return 'no';
      return /[,(]/u.test(joint) && before.kind === 'name' && before.words > 1 ? 'yes' : 'never';
    case 'name':
      return before.kind === 'agency' && !isJoined && !/et|avec/u.test(joint) ? 'never' : 'no';
  }
};

/** The first kind, in their order, of which there is a part at a place of a line. */
const partAt = (line: string, at: number): { kind: Kind; text: string } | undefined => {
  for (const { kind, pattern } of patterns) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
};

const isFullDate = /\d.*\p{L}{3}/u;

const skip = (pattern: RegExp, line: string, at: number): number => {
  pattern.lastIndex = at;
  return pattern.test(line) ? pattern.lastIndex : at;
};

const owner = `(?:${anyOf(['de notre', 'de nos', 'notre', 'nos'])})`;
const sources: Readonly<Record<Kind, string>> = {
  opener: `(?:${anyOf(attributionOpeners.keys())})${wordEnd}(?=${lineSpace})`,
  stamp: `(?:${anyOf(attributionStamps.keys())})${wordEnd}(?=${lineSpace}*:?${lineSpace}*(?:${anyDateSource}|${timeSource}))`,
  time: timeSource,
  date: anyDateSource,
  counter: String.raw`(?:\d[\d.,]*(?:${lineSpace}\d{3})*(?:${lineSpace}?[kKM])?|[aA]ucun)${lineSpace}+(?:${anyOf(attributionCounters.keys())})${wordEnd}`,
  role: `(?:${owner}${lineSpace}+)?(?:${anyOf(pressRoles.keys())})${wordEnd}|(?:${anyOf(['la rédaction', 'agences'])})${wordEnd}`,
  profession: `(?:${anyOf(professions.keys())})${wordEnd}`,
  agency: `(?:l['’])?${agencySource}`,
  place: `(?:à|aux?|en|À|AUX?|EN)${lineSpace}+(?:la${lineSpace}+)?${nameSource}`,
  name: nameSource,
};
const kinds: readonly Kind[] = ['opener', 'stamp', 'time', 'date', 'counter', 'role', 'profession', 'agency', 'place', 'name'];
/** One for each kind: all in one take longer to compile than together. */
const patterns = kinds.map((kind) => ({ kind, pattern: new RegExp(sources[kind], 'uy') }));
const separators = new RegExp(String.raw`(?:[\s,()|·•/;:–—-]|(?<=[\s(])(?:et|avec|ET|AVEC|pour)(?=[\s\u00a0\u202f]))+`, 'uy');
const opening = new RegExp(String.raw`(?:\(|[aA]vec(?=[\s\u00a0\u202f])|AVEC(?=[\s\u00a0\u202f])|${lineSpace})+`, 'uy');
