import { join } from 'node:path';
import { systemTrouble } from '../../../errors.js';
import { exists } from '../../files/plan.js';
import type { Desk } from './desk.js';
import { isSameStamp } from './folder/arrivals.js';
import { isDocumentName, isPassedOver } from './folder/documents.js';
import { within } from './folder/folders.js';
import { filesIn, stampOf } from './folder/walk.js';
import { isOf } from './record/record.js';

/** What a look through the whole folder finds. */
export interface Survey {
  /** Files of which there is no English, or none of this version and these options. */
  readonly due: readonly string[];
  /** How many of them have not changed, but were translated with other options. */
  readonly withOtherOptions: number;
  /** Number of files that have their English. */
  readonly upToDate: number;
}

/** Whether a file counts, and whether a folder is gone into: not that of the English files. @param path - within the watched folder */
export const isTakenBy =
  ({ folders, args }: Pick<Desk, 'folders' | 'args'>) =>
  (path: string, kind: 'file' | 'folder'): boolean => {
    if (kind === 'file') return isDocumentName(path, args.fromFormat);
    const isOfEnglish = within(folders.from, folders.to) === path;
    return !isOfEnglish && !isPassedOver(path);
  };

/** Looks the whole folder through for what is due, and takes what is gone off the list of failures. */
export const survey = async (desk: Desk, start = ''): Promise<Survey> => {
  const { folders, failures, args } = desk;
  const { files, troubles } = await filesIn(folders.from, start, isTakenBy(desk));
  for (const [path, error] of troubles) {
    const message = `${join(args.from, path)}: ${systemTrouble(error)?.what ?? String(error)}. Its files are not translated.`;
    await failures.add(path, { message, when: new Date(), again: 'later', stamp: undefined });
  }
  if (start === '') {
    const there = new Set([...files, ...troubles.keys()]);
    for (const path of failures.paths) if (!there.has(path)) await failures.remove(path);
  }
  const due: string[] = [];
  let withOtherOptions = 0;
  for (const path of files) {
    const state = await stateOf(path, desk);
    if (state !== 'up to date' && state !== 'failed') due.push(path);
    if (state === 'of other options') withOtherOptions += 1;
  }
  return { due, withOtherOptions, upToDate: files.length - due.length };
};

const stateOf = async (path: string, { folders, journal, failures, options }: Desk): Promise<State> => {
  const stamp = await stampOf(join(folders.from, path));
  // a link to a folder, or gone
  if (!stamp) return 'up to date';
  const failure = failures.of(path);
  if (failure?.again === 'changed' && isSameStamp(failure.stamp, stamp)) return 'failed';
  const made = journal.of(path);
  if (made && isOf(made, stamp, options)) return (await exists(join(folders.to, made.output))) ? 'up to date' : 'due';
  return made && isSameStamp(made.stamp, stamp) ? 'of other options' : 'due';
};

type State = 'up to date' | 'failed' | 'due' | 'of other options';
