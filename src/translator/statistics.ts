/**
 * What a translator has done since it was made, for a server's metrics. All but `waiting` and `running` only grow.
 *
 * A unit is what the model is asked in one piece: a sentence, a sentence once more in other words, or a pair of sentences whose words it
 * aligns. Tokens are the model's, end tokens included.
 */
export interface Statistics {
  /** Units in the queue now. */
  readonly waiting: number;
  /** Units that the model works on now. */
  readonly running: number;
  /** Batches handed to the model. */
  readonly batches: number;
  /** Units in those batches. */
  readonly rows: number;
  /** Units that were given up: their call was stopped, failed, or nobody read on. */
  readonly aborted: number;
  /** Tokens of the sources of answered units. */
  readonly sourceTokens: number;
  /** Places that those tokens took up: what is more than `sourceTokens` is padding. */
  readonly places: number;
  /** Tokens of the best answers. */
  readonly targetTokens: number;
}

/** What the queue knows of it. In words of its own: this file is among the published types, which may not need those of Node. */
type OfTheQueue = Pick<Statistics, 'waiting' | 'running' | 'batches' | 'rows' | 'aborted'>;

/** A translator's figures from those of its queue and its model. */
export const statisticsOf = (queue: OfTheQueue, model: Omit<Statistics, keyof OfTheQueue>): Statistics => ({ ...queue, ...model });
