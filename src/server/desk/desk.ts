import type { DocumentTranslator } from '../../documents/create-translator.js';
import type { Problem } from '../problems/problem.js';
import type { Admission } from './admission.js';
import type { Models } from './models.js';

/** A text that a request brings. */
export interface Order {
  /** UTF-16 units. */
  readonly characters: number;
  /** The default: the server's own. */
  readonly model?: string | undefined;
}

/** Where all routes have their texts translated: one queue for all of them. Every segment is counted here, for the metrics. */
export interface Desk {
  readonly models: Pick<Models, 'names' | 'statistics'>;
  readonly admission: Pick<Admission, 'waiting'>;
  /** Why the server's own model does not answer (503: it is being loaded, or has failed); undefined if it does. */
  trouble(): Problem | undefined;
  /**
   * Takes on a text, has it translated, and lets the next in.
   *
   * @throws `Problem`: 413 too long, 503 too busy or stopped, 400 no such model; and what `work` throws
   */
  take<Result>(order: Order, work: (translator: DocumentTranslator) => Promise<Result>): Promise<Result>;
  /** The same for work that yields its result bit by bit. */
  stream<Part>(order: Order, work: (translator: DocumentTranslator) => AsyncIterable<Part>): AsyncGenerator<Part>;
  /** The server is being stopped: the model is asked no more whether it answers. */
  close(): void;
}
