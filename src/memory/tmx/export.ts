import type { MemoryEntry } from '../store/types.js';
import { tmxDetails } from './details.js';
import { machineUnit } from './machine.js';
import { tmxEnd, tmxHeader, tmxUnit } from './write.js';

/**
 * The units of a memory as a TMX file, in pieces. What people wrote is as it was imported; what the model wrote is marked, so that an
 * import does not take it for a person's.
 *
 * @param version - of fr2en
 */
export function* exportTmx(entries: Iterable<MemoryEntry>, version: string): Generator<string> {
  yield tmxHeader({ version });
  for (const { french, english, origin, details } of entries) {
    if (origin === 'human') yield tmxUnit({ french, english, details: tmxDetails(details) });
    else if (isTranslation(details) && english !== '') yield tmxUnit(machineUnit(french, english));
  }
  yield tmxEnd;
}

/** Beside the model's English, the translator remembers which words of a person's English are aligned. */
const isTranslation = (details: unknown): boolean => typeof details === 'object' && details !== null && 'settled' in details;
