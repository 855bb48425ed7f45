import type { Counts } from '../../documents/tally.js';
import type { Emit } from '../../documents/outputs/emit.js';
import type { FormatChoice } from '../../formats/index.js';
import type { CallOptions } from '../../options.js';
import type { Problem } from '../problems/problem.js';

/** How a file is to be translated. */
export interface FileOptions {
  /** Another name than the upload's, if a field of the form says so. */
  readonly name?: string | undefined;
  readonly format: FormatChoice;
  readonly emit: Emit;
  readonly encoding?: string | undefined;
  /** The default: the server's own. */
  readonly model?: string | undefined;
  readonly call: CallOptions;
}

/** A file that is sent. */
export interface Upload {
  /** As its sender named it; only for messages and for the name of the English file. */
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Asked once the content has been read: fields of a form may stand behind its file. @throws `Problem`: the file is not taken then */
  readonly options: () => FileOptions | Promise<FileOptions>;
  /** Whose key came with it; undefined without keys. Nobody else sees the file. */
  readonly owner: string | undefined;
}

/** A file and how far its translation is. */
export interface Job {
  /** 32 hexadecimal digits, by chance: whoever does not know it cannot guess it. */
  readonly id: string;
  readonly owner: string | undefined;
  /** Without folders, at most 80 characters, all visible: to show, not to open. */
  readonly name: string;
  readonly englishName: string;
  readonly state: 'waiting' | 'translating' | 'done' | 'failed';
  /** Segments translated so far. */
  readonly done: number;
  /** Segments in total, once the whole file has been read. */
  readonly total: number | undefined;
  readonly secondsLeft: number | undefined;
  /** UTF-16 units of its prose, once it has been read. */
  readonly characters: number | undefined;
  /** Its checks. */
  readonly tally: Counts;
  /** Bytes of the English file, once it is done. */
  readonly bytes: number | undefined;
  /** Why it failed. */
  readonly problem: Problem | undefined;
  /** Resolves when it is done or has failed, whichever. */
  readonly settled: Promise<void>;
}

/** Files that are translated behind the requests that brought them. */
export interface Jobs {
  /**
   * Takes on a file; resolves once it has arrived.
   *
   * @throws `Problem`: 413 too large, 503 too many, 507 no space; what reading its content or its options throws
   */
  add(upload: Upload): Promise<Job>;
  /** @throws `Problem` 404: there is none with this id, or it is somebody else's */
  find(id: string, owner: string | undefined): Job;
  /** The English file. @throws `Problem` 404 unless it is done */
  read(job: Job): Promise<AsyncIterable<Uint8Array>>;
  /** Stops it if it is not done, and forgets both files. */
  forget(job: Job): Promise<void>;
  /** Number of files not done yet. */
  waiting(): number;
  /** Takes no more, and stops those not done: once the server is closed, nobody could fetch their English. */
  stop(): void;
  /** Stops all and removes the folder. */
  close(): Promise<void>;
}
