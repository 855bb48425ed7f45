/**
 * Milliseconds without a keystroke after which a text is translated: a long one costs the server more, so it waits until the writer does.
 *
 * @param length - in UTF-16 units
 */
export const pauseFor = (length: number): number => Math.min(shortest + length / 20, longest);

const shortest = 300;
const longest = 1500;
