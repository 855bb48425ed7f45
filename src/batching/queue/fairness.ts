/** Who takes turns: whose tag is lowest goes first. */
interface Tagged {
  tag: number;
}

/** Who comes counts as having had this much already, about a sentence: otherwise newcomers without end would always go first. */
const entry = 32;

/**
 * Start-time fair queueing: of the clients that wait, the one with the lowest tag goes first, and what it gets is added to its tag. Whoever comes
 * starts a little behind where the queue stands, so that nobody saves up turns while he wants nothing, and nobody waits for ever: the
 * tags of those who come rise, and one that waits stays.
 */
export class Fairness {
  #clock = 0;

  /** To be called when a client that had nothing in the queue has something. */
  enter(client: Tagged): void {
    client.tag = Math.max(client.tag, this.#clock + entry);
  }

  /** To be called when a client gets something. */
  charge(client: Tagged, length: number): void {
    this.#clock = Math.max(this.#clock, client.tag);
    client.tag += length;
  }

  /** The client whose turn it is: of those with the lowest tag, the first. */
  first<Of extends Readonly<Tagged>>(clients: Iterable<Of>): Of | undefined {
    let first: Of | undefined;
    for (const client of clients) if (!first || client.tag < first.tag) first = client;
    return first;
  }
}
