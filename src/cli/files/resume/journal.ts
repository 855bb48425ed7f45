import { readFile, rm, stat } from 'node:fs/promises';
import { sha256Of } from '../../../models/store/fingerprint.js';
import { writeWhole } from '../into-place.js';
import type { Making } from './making.js';

/**
 * What is known of a file while it is being translated, and until the run that made it has ended: `OUT.fr2en-journal`. The English itself
 * is in the translation memory, and, as far as it can be written at once, in `OUT.fr2en-partial`. The journal is there before both.
 */
export interface Journal {
  readonly version: typeof version;
  /** When the run began that began the file, in milliseconds since 1970. */
  readonly begun: number;
  readonly making: Making;
  /** Whether that run was allowed to overwrite OUT. */
  readonly overwrites: boolean;
  /** The finished English, told before the file has its name; absent until then. */
  readonly english?: { readonly bytes: number; readonly sha256: string };
}

const version = 1;

const pathOf = (output: string): string => `${output}.fr2en-journal`;

/** The journal of an output; undefined if there is none that this version can read: then only the bytes tell whether all is as it was. */
export const readJournal = async (output: string): Promise<Journal | undefined> => {
  const text = await readFile(pathOf(output), 'utf8').catch(() => '');
  try {
    const journal: unknown = JSON.parse(text);
    return isJournal(journal) ? journal : undefined;
  } catch {
    return undefined;
  }
};

const isJournal = (value: unknown): value is Journal => {
  const { version: of, begun, making } = (value ?? {}) as Partial<Record<keyof Journal, unknown>>;
  return of === version && typeof begun === 'number' && typeof making === 'object' && making !== null;
};

/** Writes the journal of an output, whole or not at all. */
export const writeJournal = (output: string, journal: Omit<Journal, 'version'>): Promise<void> =>
  writeWhole(pathOf(output), `${pathOf(output)}-partial`, Buffer.from(`${JSON.stringify({ version, ...journal }, undefined, 2)}\n`));

/** Removes the journal of an output. */
export const removeJournal = (output: string): Promise<void> => rm(pathOf(output), { force: true });

/** Whether the output is what its journal says that it was when it was finished. */
export const isFinished = async (output: string, journal: Journal | undefined): Promise<boolean> => {
  const english = journal?.english;
  if (!english || (await stat(output)).size !== english.bytes) return false;
  return (await sha256Of(output)) === english.sha256;
};
