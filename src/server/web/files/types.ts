import type { ApiProblem } from '../api/problem.js';
import type { Report } from '../api/types.js';
import type { Emit } from '../../../documents/outputs/emit.js';

/** A file at the server, as `/v1/jobs/…` describes it. */
export interface ServerJob {
  readonly id: string;
  readonly englishName: string;
  readonly state: 'waiting' | 'translating' | 'done' | 'failed';
  /** Segments translated so far. */
  readonly done: number;
  readonly total?: number | null;
  readonly secondsLeft?: number | null;
  readonly report: Pick<Report, 'segments' | 'ok' | 'repaired' | 'failed'>;
  /** Of the English file. */
  readonly bytes?: number | null;
  readonly error?: { readonly code: string; readonly message: string } | null;
}

/** How far a file is. */
export type FileState =
  | { readonly phase: 'queued' }
  /** @property share - sent so far, from 0 to 1 */
  | { readonly phase: 'sending'; readonly share: number }
  /** Goes on when the server is back. */
  | { readonly phase: 'away' }
  | { readonly phase: 'waiting' | 'translating' | 'done'; readonly job: ServerJob }
  | { readonly phase: 'failed'; readonly problem: ApiProblem };

/** A file of the reader's, and what is to become of it. */
export interface FileEntry {
  readonly key: number;
  readonly file: File;
  readonly emit: Emit;
  readonly state: FileState;
}
