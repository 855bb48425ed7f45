import type * as Models from '../models/manage.js';
import type { Segment } from '../segmentation/types.js';
import type { Translator } from '../translator/translator.js';
import type { TranslatorOptions } from '../options.js';

/** A stream that the command reads from or writes to, and whether a person sits at it. */
export type Terminal<Stream> = Stream & { readonly isTTY?: boolean };

/** What the commands need of the other rooms. Each is imported when it is called, so that `--help` waits for none of them. */
export interface Services {
  createTranslator(options: TranslatorOptions): Promise<Translator>;
  segment(text: string): Promise<readonly Segment[]>;
  readonly models: Pick<typeof Models, 'listModels' | 'pullModel' | 'verifyModel' | 'removeModel' | 'modelPath'>;
}

/** All that the command touches outside itself: tests play it, `bin.ts` has the real one. */
export interface World {
  readonly stdin: Terminal<NodeJS.ReadableStream>;
  readonly stdout: Terminal<NodeJS.WritableStream>;
  readonly stderr: Terminal<NodeJS.WritableStream>;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Aborted with an `Ending` when the run is to stop early. */
  readonly stop: AbortController;
  readonly services: Services;
}

/** Why a run stops early. Each says how the process ends. */
export interface Ending {
  readonly why: 'interrupted' | 'terminated' | 'no reader';
  readonly exitCode: 130 | 143 | 0;
}

/** Ctrl-C. */
export const interrupted: Ending = { why: 'interrupted', exitCode: 130 };
/** SIGTERM. */
export const terminated: Ending = { why: 'terminated', exitCode: 143 };
/** Who read standard output has gone, as `head -1` does: nothing went wrong. */
export const noReader: Ending = { why: 'no reader', exitCode: 0 };

/** Why the run stops, once it is to stop. */
export const endingOf = (signal: AbortSignal): Ending | undefined => (signal.aborted ? (signal.reason as Ending) : undefined);

/** A line for the person who runs the command. */
export const say = ({ stderr }: Pick<World, 'stderr'>, line: string): void => {
  stderr.write(`fr2en: ${line}\n`);
};
