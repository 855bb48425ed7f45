import type { Urgency } from '../../marian/types.js';

/** How a batch is to be treated. */
export interface Treatment {
  readonly urgency: Urgency;
  /** What stops each item. */
  readonly signals: readonly AbortSignal[];
}

/** What answers items. */
export interface Service<Item, Result> {
  /** Services of one name do the same, and their items share batches. */
  readonly name: string;
  /** Answers a batch: a result for each item, in their order. */
  readonly run: (items: readonly Item[], treatment: Treatment) => Promise<readonly Result[]>;
}

/** A call's way into the queue. */
export interface Lane<Item, Result> {
  /**
   * Asks for the results of items: a promise for each. Of equal items that wait at the same time, one is asked for. When the call's signal
   * aborts, all reject at once with its reason, what waits leaves the queue, and what is being answered is stopped.
   */
  ask(service: Service<Item, Result>, items: readonly Item[]): Promise<Result>[];
}

/** A queue's figures, since it was made or at this moment. */
export interface QueueCounts {
  /** Items that wait now. */
  readonly waiting: number;
  /** Items in batches that are being answered now. */
  readonly running: number;
  /** Batches begun. */
  readonly batches: number;
  /** Items in them. */
  readonly rows: number;
  /** Items whose call did not wait for their results. */
  readonly aborted: number;
}

/** What stands between the calls and the model. */
export interface Queue<Item, Result> {
  /**
   * Opens a lane for a call, until its signal aborts.
   *
   * @param client - calls with the same object count as one client, whose turn comes no more often for asking in many calls
   */
  open(signal: AbortSignal, client?: object): Lane<Item, Result>;
  counts(): QueueCounts;
}
