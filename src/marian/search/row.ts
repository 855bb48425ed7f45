import type { SearchOptions } from './decoder.js';
import type { Path } from './path.js';

/** An open hypothesis and what is asked about it: a row of the next step. */
export interface Row {
  readonly path: Path;
  /** The row of the previous step that it continues; -1 - s if it begins source s. */
  readonly from: number;
  /** How many of the best next tokens it needs. */
  readonly best: number;
  /** The token whose log-probability it needs besides. */
  readonly asked: number;
}

/** A row that may be followed by any token but those that the rules forbid; in its prefix, by the next token of that alone. */
export interface OpenRow extends Row {
  /** The next token, if the row is in its prefix; it is then asked for instead of the end. */
  readonly forced: number | undefined;
  readonly forbidden: readonly ReadonlySet<number>[];
}

/** Forbidden tokens that are passed over, of each rule: one may forbid thousands, but hardly all of the best ones. */
const mostPassedOver = 256;

/** Opens the rows of a source. */
export class Rows {
  readonly #prefix: readonly number[];
  /** What is forbidden where no rule speaks, and how many tokens are then asked for. */
  readonly #never: readonly ReadonlySet<number>[];
  readonly #best: number;

  /** @param count - the tokens that may follow a row that are needed of each */
  constructor(
    private readonly source: number,
    count: number,
    private readonly options: Pick<SearchOptions, 'special' | 'rules' | 'prefixes'>,
  ) {
    const { special, prefixes } = options;
    this.#prefix = prefixes?.[source] ?? [];
    this.#never = [special.never];
    this.#best = count + passedOver(special.never);
  }

  /** As many tokens are asked for as are needed and forbidden together, so that none is missed. */
  open(path: Path, from: number): OpenRow {
    const { rules, special } = this.options;
    const forced = this.#prefix[path.length];
    let forbidden = this.#never;
    let best = this.#best;
    if (forced === undefined)
      for (const rule of rules) {
        const found = rule(path, this.source);
        if (!found) continue;
        forbidden = [...forbidden, found];
        best += passedOver(found);
      }
    return { path, from, best, asked: forced ?? special.end, forced, forbidden };
  }
}

const passedOver = ({ size }: ReadonlySet<number>): number => Math.min(size, mostPassedOver);
