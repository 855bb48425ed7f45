import type { Prose } from '../segmentation/types.js';
import type { Part, TranslateOptions, Translation } from '../translation.js';

/**
 * What `await using` asks for, where the program's TypeScript knows of it (`lib: ["esnext.disposable"]`); nothing elsewhere, so that nobody
 * needs that library for the other methods.
 */
type Disposing = SymbolConstructor extends { readonly asyncDispose: infer Dispose extends symbol }
  ? { readonly [Name in Dispose]: () => Promise<void> }
  : object;

/** A loaded model and the pipeline around it. Many calls may run at the same time; they share the model's processes and the queue. */
export interface Translator extends Disposing {
  /** Which model answers. */
  readonly model: { readonly name: string; readonly revision: string };
  /**
   * Translates a text, or one of which blocks and opaque spans are known.
   *
   * @throws `Fr2enError`: `ERR_OPTION`, `ERR_SEGMENT`, `ERR_WORKER`, `ERR_TEMPORARY`, `ERR_MODEL_CORRUPT`, `ERR_ABORTED`, `ERR_DISPOSED`
   */
  translate(french: string | Prose, options?: TranslateOptions): Promise<Translation>;
  /**
   * Translates a text as it comes in, whatever its length, in constant memory. A part is yielded as soon as it and all before it are done;
   * reading slowly slows the source. Put together, gaps and targets are the English text.
   *
   * @param source - strings as they come; a readable stream with an encoding (`createReadStream(path, 'utf8')`) is one; or a whole text
   *   with what is known of it
   * @throws as `translate` does, when it is read
   */
  stream(source: AsyncIterable<string> | Prose, options?: TranslateOptions): AsyncIterable<Part>;
  /** Stops the model's processes. Calls that are running reject with `ERR_DISPOSED`. */
  dispose(): Promise<void>;
}
