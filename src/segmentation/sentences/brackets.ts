/** An open bracket. `isRemark`: it began inside a sentence ("Il part (enfin !)"), not before one ("(Il part.)"). */
export interface Bracket {
  readonly at: number;
  readonly isRemark: boolean;
}

/** The round and square brackets that are open at a point in a text, innermost last. */
export interface Brackets {
  open(bracket: Bracket): void;
  /** Removes and returns the innermost; undefined if none is open. */
  close(): Bracket | undefined;
  isOpen(): boolean;
  innermost(): Bracket | undefined;
  /** The end of the text that is cut into sentences: a bracket that closes after it does not count. */
  readonly end: number;
  /** No bracket closes between the last stop and this position: kept so that a text of nothing but "(. " is not scanned again and again. */
  unclosedUntil: number;
}

/**
 * Starts with no bracket open.
 *
 * @param end - of the line or block being read
 */
export const noBrackets = (end: number): Brackets => {
  const stack: Bracket[] = [];
  return {
    open: (bracket) => void stack.push(bracket),
    close: () => stack.pop(),
    isOpen: () => stack.length > 0,
    innermost: () => stack.at(-1),
    end,
    unclosedUntil: 0,
  };
};

/** Longest remark in UTF-16 units: a bracket that is not closed within it was forgotten and says nothing about what follows. */
const longestRemark = 400;

/** Whether a position is in a remark that ends soon. In "(chez lui. Il part (à pied)" the first bracket never closes, so it opens none. */
export const isInRemark = (text: string, at: number, brackets: Brackets): boolean => {
  const bracket = brackets.innermost();
  if (!bracket?.isRemark) return false;
  const limit = Math.min(bracket.at + longestRemark, brackets.end);
  let closing = Math.max(at, brackets.unclosedUntil);
  while (closing < limit && !closes(text.charCodeAt(closing))) closing += 1;
  brackets.unclosedUntil = closing;
  if (closing >= limit) return false;
  let depth = 1;
  for (let next = at; next < limit; next += 1) {
    const code = text.charCodeAt(next);
    if (code === 0x28 || code === 0x5b) depth += 1;
    else if (closes(code) && (depth -= 1) === 0) return true;
  }
  return false;
};

const closes = (code: number): boolean => code === 0x29 || code === 0x5d;
