/** How fast the server has been lately, all requests together. */
export interface Pace {
  /** There is work again: the time since the last was no work. */
  begin(): void;
  /** Some characters are done. */
  count(characters: number): void;
  /** At least 1. */
  perSecond(): number;
}

/** Characters a second until it is known: what two cores do. */
const atFirst = 4000;
/** For how many seconds of work that guess counts, and how long what was measured counts before it fades. */
const weight = 5;
const memory = 30;

/**
 * Characters done by seconds of work, both fading: `speed = Σ c·e^(−age/30) / Σ s·e^(−age/30)`, where ages are seconds of work.
 *
 * @param now - a clock in milliseconds, from any starting point
 */
export const createPace = (now: () => number): Pace => {
  let characters = atFirst * weight;
  let seconds = weight;
  let last = now();
  return {
    begin: () => {
      last = now();
    },
    count: (done) => {
      const passed = (now() - last) / 1000;
      last = now();
      const fading = Math.exp(-passed / memory);
      characters = characters * fading + done;
      seconds = seconds * fading + passed;
    },
    perSecond: () => Math.max(1, characters / seconds),
  };
};
