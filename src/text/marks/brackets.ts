/** A bracket and its place, as a UTF-16 offset. */
export interface Bracket {
  readonly at: number;
  readonly character: string;
}

/** The round, square and curly brackets of a text, in order. */
export const bracketsIn = (text: string): Bracket[] =>
  Array.from(text.matchAll(brackets), ({ 0: character, index }) => ({ at: index, character }));

const brackets = /[()[\]{}]/gu;

/** Whether a bracket opens. */
export const isOpening = ({ character }: Bracket): boolean => '([{'.includes(character);

/**
 * Whether each bracket has its partner, properly nested.
 *
 *     a (b [c] d)   →   yes        a) b   ·   (a   ·   (a [b) c]   →   no
 */
export const arePaired = (found: readonly Bracket[]): boolean => {
  const open: string[] = [];
  for (const bracket of found) {
    if (isOpening(bracket)) open.push(bracket.character);
    else if (open.pop() !== partners[bracket.character]) return false;
  }
  return open.length === 0;
};

const partners: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
