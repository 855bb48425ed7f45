import type { Step } from './decoder.js';
import type { OpenRow } from './row.js';

/** The tokens that may follow a row, one after the other, best first. */
export class Choices {
  token = -1;
  /** Its log-probability, and the sum of those of the hypothesis that goes on with it. */
  score = -Infinity;
  sum = -Infinity;
  #place = 0;
  readonly #places: number;

  /** @param at - the row's place in the step */
  constructor(
    readonly row: OpenRow,
    private readonly step: Step,
    readonly at: number,
  ) {
    // each row by what it has asked for itself, so that the rows beside it change nothing
    this.#places = row.forced === undefined ? Math.min(step.best, row.best) : 0;
  }

  /** Goes to the next one; false if there is none. */
  next(): boolean {
    const { row, step, at } = this;
    if (row.forced !== undefined) return this.#place++ === 0 && this.#offer(row.forced, step.askedScore(at));
    while (this.#place < this.#places) {
      const place = this.#place++;
      const token = step.token(at, place);
      const score = step.score(at, place);
      if (score > -Infinity && !isForbidden(row, token)) return this.#offer(token, score);
    }
    return false;
  }

  #offer(token: number, score: number): true {
    this.token = token;
    this.score = score;
    this.sum = this.row.path.sum + score;
    return true;
  }
}

const isForbidden = ({ forbidden }: OpenRow, token: number): boolean => {
  for (const tokens of forbidden) if (tokens.has(token)) return true;
  return false;
};

/** What may follow the open hypotheses of a source, one after the other, best first: what is sorted for each is merged. */
export class Candidates {
  readonly #heads: Choices[];
  #last: Choices | undefined;

  /** @param first - the place of the first row in the step */
  constructor(rows: readonly OpenRow[], step: Step, first: number) {
    this.#heads = rows.map((row, index) => new Choices(row, step, first + index)).filter((head) => head.next());
  }

  /** The next one, valid until the one after it is asked for; with equal sums, that of the earlier row. */
  next(): Choices | undefined {
    if (this.#last && !this.#last.next()) this.#heads.splice(this.#heads.indexOf(this.#last), 1);
    let best = this.#heads[0];
    for (const head of this.#heads) if (head.sum > best!.sum) best = head;
    this.#last = best;
    return best;
  }
}
