/** Who takes turns: whose tag is lowest goes first. */
interface Tagged {
  /** The time, in milliseconds, at which it is its turn. */
  tag: number;
}

/** Milliseconds that a client is put back for each unit of length that it gets: about what a token takes on two cores. */
const perUnit = 1;

/** Milliseconds that a client is put back at most: what it had long ago, when nobody else wanted it, does not count. */
const longest = 10_000;

/**
 * Those that wait go in the order of a time, which is when they came, put back by what they have had since. So those that had least go
 * first, and nobody waits for ever: the time of one who waits stays the same, and that of all who come later is later.
 */
export class Fairness {
  /** @param now - a clock in milliseconds, from any starting point */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** To be called when a client that had nothing in the queue has something. */
  enter(client: Tagged): void {
    client.tag = Math.max(client.tag, this.now());
  }

  /** To be called when a client gets something. */
  charge(client: Tagged, length: number): void {
    const now = this.now();
    client.tag = Math.min(Math.max(client.tag, now) + length * perUnit, now + longest);
  }

  /** The client whose turn it is: of those with the lowest tag, the first. */
  first<Of extends Readonly<Tagged>>(clients: Iterable<Of>): Of | undefined {
    let first: Of | undefined;
    for (const client of clients) if (!first || client.tag < first.tag) first = client;
    return first;
  }
}
