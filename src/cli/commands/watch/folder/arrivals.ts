/** What tells a version of a file without reading it. */
export interface Stamp {
  /** In bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds since 1970. */
  readonly modified: number;
}

/** Whether nothing was written in between. */
export const isSameStamp = (one: Stamp | undefined, other: Stamp | undefined): boolean =>
  one !== undefined && other !== undefined && one.size === other.size && one.modified === other.modified;

/** A file that may still grow. */
interface Waiting {
  /** The round in which it was first noticed. */
  readonly round: number;
  /** When it was first noticed. */
  readonly since: number;
  readonly stamp: Stamp | undefined;
  /** When to look at it again. */
  readonly due: number;
}

/** A file that has stopped growing. */
export interface Arrival {
  readonly path: string;
  readonly stamp: Stamp;
}

type Quiet = Arrival & Pick<Waiting, 'round' | 'since'>;

/** a2 before a10, é beside e. */
const names = new Intl.Collator('fr', { numeric: true });

const inOrder = (one: Quiet, other: Quiet): number => one.round - other.round || names.compare(one.path, other.path);

/**
 * The files that are to be looked at: each waits until it has not changed for a while, then they come out in the order in which they were
 * first noticed; those of one round, and so all that are there at the start, by name. All times in milliseconds of one clock.
 */
export class Arrivals {
  private readonly waiting = new Map<string, Waiting>();
  private readonly quiet = new Map<string, Quiet>();
  private sorted: Quiet[] | undefined;
  private round = 0;

  /**
   * @param settle - how long a file must be unchanged
   * @param stampOf - undefined if the file is gone
   */
  constructor(
    private readonly settle: number,
    private readonly stampOf: (path: string) => Promise<Stamp | undefined>,
  ) {}

  /** Number of files that have not come out yet. */
  get size(): number {
    return this.waiting.size + this.quiet.size;
  }

  /** A file has appeared or changed: it waits (again), but keeps its place. */
  notice(path: string, now: number): void {
    const { round, since } = this.waiting.get(path) ?? this.quiet.get(path) ?? { round: this.round, since: now };
    this.leaveQuiet(path);
    this.waiting.set(path, { round, since, stamp: undefined, due: now });
  }

  /** A file is gone. */
  forget(path: string): void {
    this.waiting.delete(path);
    this.leaveQuiet(path);
  }

  /** Looks at the files whose time has come. */
  async look(now: number): Promise<void> {
    this.round += 1;
    for (const [path, file] of [...this.waiting]) {
      if (file.due > now) continue;
      const stamp = await this.stampOf(path);
      // it was noticed again while it was looked at
      if (this.waiting.get(path) !== file) continue;
      this.waiting.delete(path);
      if (!stamp) continue;
      if (isSameStamp(file.stamp, stamp)) this.becomeQuiet({ path, stamp, round: file.round, since: file.since });
      else this.waiting.set(path, { ...file, stamp, due: now + this.settle });
    }
  }

  /** The next file that has stopped growing. */
  take(): Arrival | undefined {
    this.sorted ??= [...this.quiet.values()].sort(inOrder).reverse();
    const next = this.sorted.pop();
    if (next) this.quiet.delete(next.path);
    return next && { path: next.path, stamp: next.stamp };
  }

  /** When `look` has something to do; undefined if it never will. */
  get nextLook(): number | undefined {
    let next: number | undefined;
    for (const { due } of this.waiting.values()) next = Math.min(due, next ?? due);
    return next;
  }

  /** Those that have gone on growing since then. */
  growingSince(then: number): string[] {
    return [...this.waiting].flatMap(([path, { since }]) => (since <= then ? [path] : []));
  }

  private becomeQuiet(file: Quiet): void {
    this.quiet.set(file.path, file);
    this.sorted = undefined;
  }

  private leaveQuiet(path: string): void {
    if (this.quiet.delete(path)) this.sorted = undefined;
  }
}
