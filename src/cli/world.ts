import type * as Models from '../models/manage.js';
import type { MemoryOptions } from '../memory/open.js';
import type { OpenMemory } from '../memory/store/types.js';
import type { Prose, Segment } from '../segmentation/types.js';
import type { Server, ServerOptions } from '../server/types.js';
import type { Translator } from '../translator/translator.js';
import type { TranslatorOptions } from '../options.js';

/** A stream that the command reads or writes, and whether it is a terminal. */
export type Terminal<Stream> = Stream & { readonly isTTY?: boolean };

/** What the commands need from other rooms. Each is imported when called, so that `--help` need not wait for any. */
export interface Services {
  /**
   * Starts a process for a translator's model, before the rest of the command is imported.
   *
   * @param options - of a translator that is going to ask its model: the process begins to load it
   */
  startAhead(options?: TranslatorOptions): Promise<void>;
  /** With a memory, the model is loaded when it is asked first: it may know every sentence. */
  createTranslator(options: TranslatorOptions): Promise<Translator>;
  createServer(options: ServerOptions): Promise<Server>;
  openMemory(options: MemoryOptions): Promise<OpenMemory>;
  removeMemory(file: string): Promise<boolean>;
  segment(prose: Prose): Promise<readonly Segment[]>;
  readonly models: Pick<typeof Models, 'listModels' | 'pullModel' | 'verifyModel' | 'removeModel' | 'modelPath'>;
}

/** Everything outside the command that it touches: `bin.ts` passes the real one, tests their own. */
export interface World {
  readonly stdin: Terminal<NodeJS.ReadableStream>;
  readonly stdout: Terminal<NodeJS.WritableStream>;
  readonly stderr: Terminal<NodeJS.WritableStream>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted with an `Ending` to stop the run early. */
  readonly stop: AbortController;
  readonly services: Services;
}

/** Why a run stops early, and how the process then exits. */
export interface Ending {
  readonly why: 'interrupted' | 'terminated' | 'no reader';
  readonly exitCode: 130 | 143 | 0;
}

/** Ctrl-C. */
export const interrupted: Ending = { why: 'interrupted', exitCode: 130 };
/** SIGTERM. */
export const terminated: Ending = { why: 'terminated', exitCode: 143 };
/** The reader of standard output has gone, as `head -1` does: nothing went wrong. */
export const noReader: Ending = { why: 'no reader', exitCode: 0 };

/** Why the run must stop; undefined while it need not. */
export const endingOf = (signal: AbortSignal): Ending | undefined => (signal.aborted ? (signal.reason as Ending) : undefined);

/** The model that the environment names, if it does. */
export const modelIn = ({ env }: Pick<World, 'env'>): string | undefined => (env['FR2EN_MODEL'] === '' ? undefined : env['FR2EN_MODEL']);

/** Prints a line for the user on standard error. */
export const say = ({ stderr }: Pick<World, 'stderr'>, line: string): void => {
  stderr.write(`fr2en: ${line}\n`);
};
