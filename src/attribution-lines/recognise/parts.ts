import { agencies } from '../tables/agencies.js';
import { placeWords } from '../tables/connectors.js';
import { attributionOpeners } from '../tables/openers.js';
import { authorsWork, collectiveAuthors, pressRoles, professions, roleOwners } from '../tables/roles.js';
import { attributionStamps } from '../tables/stamps.js';
import { dateWords } from '../tables/times.js';
import { byBeginning, type Beginner } from '../grammar/beginnings.js';
import { spaces, unnamed } from '../grammar/words.js';
import { signedAgency } from '../grammar/agencies.js';
import { place } from '../grammar/connectors.js';
import { counter, counterBeginnings, oftenDone } from '../grammar/counters.js';
import { dateForms } from '../grammar/dates.js';
import { name } from '../grammar/names.js';
import { opener } from '../grammar/openers.js';
import { authorWork, collective, ownedRole, profession } from '../grammar/roles.js';
import { stamp } from '../grammar/stamps.js';
import { time } from '../grammar/times.js';

/** The kinds of part in a byline, agency, date or counter line; `unknown`: words of a byline that no table knows. */
export type PartKind =
  'unknown' | 'work' | 'opener' | 'stamp' | 'time' | 'date' | 'counter' | 'role' | 'profession' | 'agency' | 'place' | 'name';

/** One part of a line, without the separators around it. */
export interface Part {
  readonly kind: PartKind;
  readonly text: string;
}

/** The part at a place in a line; undefined if there is none. */
export const partAt = (line: string, at: number): Part | undefined => {
  for (const { kind, matchAt } of patternsAt(line, at)) {
    const text = matchAt(line, at)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
};

/** Whether a text begins with what no sentence begins with: "Par Anne Roy", "Publié le 12 mars", "12 mars 2024", "12 commentaires". */
export const isTelling = (text: string): boolean => {
  const first = partAt(text, 0);
  return first !== undefined && (tellingKinds.has(first.kind) || (first.kind === 'date' && /\d.*\p{L}{3}/u.test(first.text)));
};

/** Whether a text is a date or time and nothing else. */
export const isDate = (text: string): boolean => {
  const first = partAt(text, 0);
  return (first?.kind === 'date' || first?.kind === 'time') && /^(?:\s\d{4})?$/u.test(text.slice(first.text.length));
};

const tellingKinds: ReadonlySet<PartKind> = new Set(['opener', 'stamp', 'counter', 'role']);

interface PartPattern extends Beginner {
  readonly kind: PartKind;
}

/** In the order in which they are tried: whatever is nothing else may be a name. One regex for all takes longer to compile than each. */
const patterns: readonly PartPattern[] = [
  { kind: 'work', source: authorWork, words: [...authorsWork.keys()] },
  { kind: 'opener', source: opener, words: [...attributionOpeners.keys()] },
  { kind: 'stamp', source: stamp, words: [...attributionStamps.keys()] },
  { kind: 'time', source: `${unnamed(time)}(?:${spaces}(?:CES?T|GMT|UTC))?`, words: [dateWords.at], hasFigure: true },
  ...dateForms.map((form) => ({ kind: 'date' as const, ...form })),
  { kind: 'counter', source: unnamed(`(?:${counter}|${oftenDone})`), words: counterBeginnings, hasFigure: true },
  { kind: 'role', source: `${ownedRole}|${collective}`, words: [...pressRoles.keys(), ...roleOwners.keys(), ...collectiveAuthors.keys()] },
  { kind: 'profession', source: profession, words: [...professions.keys()] },
  { kind: 'agency', source: signedAgency, words: [...agencies, 'l’'] },
  { kind: 'place', source: place, words: [...placeWords.keys()] },
  { kind: 'name', source: name },
];

const patternsAt = byBeginning(patterns);
