import { agencies } from '../tables/agencies.js';
import { placeWords } from '../tables/connectors.js';
import { counterNone } from '../tables/counters.js';
import { attributionOpeners } from '../tables/openers.js';
import { collectiveAuthors, pressRoles, professions, roleOwners } from '../tables/roles.js';
import { attributionStamps } from '../tables/stamps.js';
import { dateWords } from '../tables/times.js';
import { byBeginning, type Beginner } from '../grammar/beginnings.js';
import { unnamed } from '../grammar/words.js';
import { signedAgency } from '../grammar/agencies.js';
import { place } from '../grammar/connectors.js';
import { counter } from '../grammar/counters.js';
import { dateForms } from '../grammar/dates.js';
import { name } from '../grammar/names.js';
import { opener } from '../grammar/openers.js';
import { collective, ownedRole, profession } from '../grammar/roles.js';
import { stamp } from '../grammar/stamps.js';
import { time } from '../grammar/times.js';

/** The kinds of part in a byline, agency, date or counter line. */
export type PartKind = 'opener' | 'stamp' | 'time' | 'date' | 'counter' | 'role' | 'profession' | 'agency' | 'place' | 'name';

/** One part of a line, without the separators around it. */
export interface Part {
  readonly kind: PartKind;
  readonly text: string;
}

/** The part at a place in a line; undefined if there is none. */
export const partAt = (line: string, at: number): Part | undefined => {
  for (const { kind, pattern } of patternsAt(line, at)) {
    pattern.lastIndex = at;
    const text = pattern.exec(line)?.[0];
    if (text !== undefined) return { kind, text };
  }
  return undefined;
};

interface PartPattern extends Beginner {
  readonly kind: PartKind;
}

/** In the order in which they are tried: whatever is nothing else may be a name. One regex for all takes longer to compile than each. */
const patterns: readonly PartPattern[] = [
  { kind: 'opener', source: opener, words: attributionOpeners.keys() },
  { kind: 'stamp', source: stamp, words: attributionStamps.keys() },
  { kind: 'time', source: unnamed(time), words: [dateWords.at], hasFigure: true },
  ...dateForms.map((form) => ({ kind: 'date' as const, ...form })),
  { kind: 'counter', source: unnamed(counter), words: counterNone.keys(), hasFigure: true },
  { kind: 'role', source: `${ownedRole}|${collective}`, words: [...pressRoles.keys(), ...roleOwners.keys(), ...collectiveAuthors.keys()] },
  { kind: 'profession', source: profession, words: professions.keys() },
  { kind: 'agency', source: signedAgency, words: [...agencies, 'l’'] },
  { kind: 'place', source: place, words: placeWords.keys() },
  { kind: 'name', source: name },
];

const patternsAt = byBeginning(patterns);
