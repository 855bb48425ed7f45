import type { Decoder, SearchOptions, Step } from './decoder.js';
import { tokensOf, type Path } from './path.js';

/** An open path, the source that it answers, and its row in the previous step. */
export interface Row {
  readonly source: number;
  readonly from: number;
  readonly path: Path;
}

/** A token that may follow a row, with its log-probability. */
export interface Choice {
  readonly token: number;
  readonly score: number;
}

/** The predictions for some rows, without what the rules forbid; for a row that is still in its prefix, the next token of that alone. */
export interface Choices {
  /** The best `count` tokens that may follow a row, best first; fewer if the rules allow no more. */
  best(row: number, count: number): Choice[];
  /** The log-probability that a row ends here, even if the rules forbid it; not for a row in its prefix. */
  endScore(row: number): number;
  readonly alignment: Step['alignment'];
}

/** Forbidden tokens that are passed over, of each rule: one may forbid thousands, but hardly all of the best ones. */
const mostPassedOver = 256;

/**
 * Asks a decoder for the best `count` tokens that may follow each row, plus as many as are forbidden, so that none is missed. Of a row in
 * its prefix, the prefix's next token is asked for instead of the end.
 */
export const choicesOf = async (
  decoder: Decoder,
  rows: readonly Row[],
  count: number,
  { special, rules, prefixes = [] }: Pick<SearchOptions, 'special' | 'rules' | 'prefixes'>,
): Promise<Choices> => {
  const forced = rows.map(({ path, source }) => prefixes[source]?.[path.length]);
  const forbidden = rows.map(({ path, source }, row) => {
    if (rules.length === 0 || forced[row] !== undefined) return [special.never];
    const tokens = tokensOf(path);
    return [special.never, ...rules.flatMap((rule) => rule(tokens, source) ?? [])];
  });
  // each row by its own sets alone, so that the rows beside it change nothing
  const asks = forbidden.map((sets) => count + sets.reduce((sum, { size }) => sum + Math.min(size, mostPassedOver), 0));
  const step = await decoder.step({
    tokens: Int32Array.from(rows, ({ path }) => path.token),
    from: Int32Array.from(rows, ({ from }) => from),
    best: Math.max(...asks),
    asked: Int32Array.from(rows, (_, row) => forced[row] ?? special.end),
  });
  return {
    best: (row, most) => {
      const next = forced[row];
      if (next !== undefined) return [{ token: next, score: step.askedScore(row) }];
      const choices: Choice[] = [];
      for (let place = 0; place < Math.min(step.best, asks[row]!) && choices.length < most; place += 1) {
        const token = step.token(row, place);
        const score = step.score(row, place);
        if (score > -Infinity && !forbidden[row]!.some((set) => set.has(token))) choices.push({ token, score });
      }
      return choices;
    },
    endScore: (row) => step.askedScore(row),
    alignment: step.alignment,
  };
};
