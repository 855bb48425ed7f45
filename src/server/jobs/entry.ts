import { randomBytes } from 'node:crypto';
import { extname } from 'node:path';
import { englishName } from '../../documents/english-name.js';
import { emptyTally, type Tally } from '../../documents/tally.js';
import { shownName } from './file-name.js';
import type { FileOptions, Job, Upload } from './types.js';

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] };

/** A job as its makers see it. */
export interface Entry extends Writable<Job> {
  readonly stop: AbortController;
  tally: Tally;
  /** Forgets it, in time. */
  expiry: NodeJS.Timeout | undefined;
}

/** The name of the English file, given the name of the French one, without folders. */
export const englishNameOf = (name: string, { emit, format }: FileOptions): string =>
  englishName({ path: name }, { emit, isText: format === 'text' || extname(name).toLowerCase() === '.txt' });

/** A file that begins to arrive. */
export const newEntry = ({ name, owner }: Upload): Entry => ({
  id: randomBytes(16).toString('hex'),
  owner,
  name: shownName(name),
  englishName: shownName(name),
  state: 'waiting',
  done: 0,
  total: undefined,
  secondsLeft: undefined,
  characters: undefined,
  tally: emptyTally('none'),
  bytes: undefined,
  problem: undefined,
  settled: Promise.resolve(),
  stop: new AbortController(),
  expiry: undefined,
});
