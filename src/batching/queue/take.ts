import type { Client, Row } from './client.js';
import type { Fairness } from './fairness.js';
import type { Service } from './types.js';

/** Rows that go to the model together. */
export interface Batch<Item, Result> {
  readonly service: Service<Item, Result>;
  readonly rows: readonly Row<Item, Result>[];
}

/** A limit on rows × longest row. */
class Room {
  #rows = 0;
  #longest = 0;

  constructor(private readonly most: number) {}

  /** Whether rows fit, the first of which is the longest; one row always fits into an empty room. */
  holds(rows: readonly { readonly length: number }[], count = rows.length): boolean {
    if (this.#rows === 0 && count === 1) return true;
    return (this.#rows + count) * Math.max(this.#longest, rows[0]?.length ?? 0) <= this.most;
  }

  fill(rows: readonly { readonly length: number }[]): void {
    this.#rows += rows.length;
    this.#longest = Math.max(this.#longest, rows[0]?.length ?? 0);
  }
}

/**
 * Takes what several clients ask of one service: a row of one, a row of the next, as it is their turn, until the batch is full. The one
 * whose turn it is chooses the service.
 *
 * @param clients - those with something in the queue
 * @param budget - on rows × longest row, given the total length that waits for the service
 */
export const takeMerged = <Item, Result>(
  clients: readonly Client<Item, Result>[],
  fairness: Fairness,
  budget: (left: number) => number,
): Batch<Item, Result> | undefined => {
  const service = fairness.first(clients)?.groups[0]?.service;
  if (!service) return undefined;
  const { name } = service;
  const room = new Room(budget(clients.reduce((sum, client) => sum + client.lengthFor(name), 0)));
  const open = new Set(clients.filter((client) => client.groupsFor(name).length > 0));
  const rows: Row<Item, Result>[] = [];
  for (let client = fairness.first(open); client; client = fairness.first(open)) {
    const [group] = client.groupsFor(name);
    if (!group || !room.holds(group.rows, 1)) {
      open.delete(client);
      continue;
    }
    room.fill(group.rows.slice(0, 1));
    const [row] = client.take(group, 1);
    if (row) rows.push(row);
    fairness.charge(client, row?.length ?? 0);
  }
  return { service, rows };
};

/**
 * Takes what one client, the one whose turn it is, asks of a service: rows of similar length from its oldest group, longest first, for two
 * reasons: a batch that does not fit in memory fails at the start, and the short rows fill the gaps at the end. Small groups that follow (a
 * sentence asked again in other words) go with them.
 *
 *     budget 10, groups of lengths [5 2 2], [1]   → [5], then [2 2 1]
 *
 * @param budget - on rows × longest row, given the total length that waits for the service
 */
export const takeOwn = <Item, Result>(
  clients: readonly Client<Item, Result>[],
  fairness: Fairness,
  budget: (left: number) => number,
): Batch<Item, Result> | undefined => {
  const client = fairness.first(clients);
  const service = client?.groups[0]?.service;
  if (!client || !service) return undefined;
  const groups = client.groupsFor(service.name);
  const room = new Room(budget(client.lengthFor(service.name)));
  const rows: Row<Item, Result>[] = [];
  for (const [nth, group] of groups.entries()) {
    const count = nth === 0 ? fitting(group, room) : group.rows.length;
    if (!room.holds(group.rows, count)) break;
    room.fill(group.rows.slice(0, count));
    const isCut = count < group.rows.length;
    rows.push(...client.take(group, count));
    if (isCut) break;
  }
  fairness.charge(
    client,
    rows.reduce((sum, { length }) => sum + length, 0),
  );
  return { service, rows };
};

/** How many rows of a group fit into an empty room, at least one. */
const fitting = ({ rows }: { readonly rows: readonly { readonly length: number }[] }, room: Room): number => {
  let count = 1;
  while (count < rows.length && room.holds(rows, count + 1)) count += 1;
  return count;
};
