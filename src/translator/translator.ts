import type { Disposing } from '../arguments.js';
import type { Prose } from '../segmentation/types.js';
import type { Part, TranslateOptions, Translation } from '../translation.js';
import type { Statistics } from './statistics.js';

/** A loaded model and the pipeline around it. Calls may run concurrently; they share the model's processes and the queue. */
export interface Translator extends Disposing {
  /** The model in use; `date` (YYYY-MM-DD) is the day since which it has been this one, absent if that is not known. */
  readonly model: { readonly name: string; readonly revision: string; readonly date?: string };
  /**
   * Translates a text, or prose whose blocks and opaque spans are known.
   *
   * @throws `Fr2enError`: `ERR_OPTION`, `ERR_SEGMENT`, `ERR_WORKER`, `ERR_TEMPORARY`, `ERR_MODEL_CORRUPT`, `ERR_ABORTED`, `ERR_DISPOSED`
   */
  translate(french: string | Prose, options?: TranslateOptions): Promise<Translation>;
  /**
   * Translates a text of any length as it arrives, in constant memory. Yields each part as soon as it and all before it are done; a slow
   * reader slows down the source. Joined, gaps and targets are the English text.
   *
   * @param source - strings as they arrive, such as a readable stream with an encoding (`createReadStream(path, 'utf8')`); or prose whose
   *   blocks and opaque spans are known
   * @throws the same errors as `translate`, while it is read
   */
  stream(source: AsyncIterable<string> | Prose, options?: TranslateOptions): AsyncIterable<Part>;
  /** What it has done so far, and what waits: figures for a server's metrics. */
  statistics(): Statistics;
  /** Stops the model's processes. Running calls reject with `ERR_DISPOSED`. */
  dispose(): Promise<void>;
}
