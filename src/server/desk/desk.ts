import type { DocumentTranslator } from '../../documents/create-translator.js';
import type { Admission } from './admission.js';
import type { Models } from './models.js';

/** A text that a request brings. */
export interface Order {
  /** UTF-16 units. */
  readonly characters: number;
  /** The default: the server's own. */
  readonly model?: string | undefined;
}

/** Where all routes have their texts translated: one queue for all of them. */
export interface Desk {
  readonly models: Pick<Models, 'names'>;
  readonly admission: Pick<Admission, 'waiting'>;
  /** The server's own model, once it has answered; undefined before, and after it was closed. */
  ready(): DocumentTranslator | undefined;
  /**
   * Takes on a text, has it translated, and lets the next in.
   *
   * @throws `Problem`: 413 too long, 503 too busy or not ready, 400 no such model; and what `work` throws
   */
  take<Result>(order: Order, work: (translator: DocumentTranslator) => Promise<Result>): Promise<Result>;
  /** The same for work that yields its result bit by bit. */
  stream<Part>(order: Order, work: (translator: DocumentTranslator) => AsyncIterable<Part>): AsyncGenerator<Part>;
}
