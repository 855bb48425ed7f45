import type { Urgency } from '../../marian/types.js';
import type { Service } from './types.js';

/** A call and its rows that are not settled. */
export interface Call<Item, Result> {
  readonly client: Client<Item, Result>;
  readonly signal: AbortSignal;
  readonly open: Set<Row<Item, Result>>;
  /** Its rows that wait, by service and identity. */
  readonly waiting: Map<string, Row<Item, Result>>;
}

/** An item on its way to its result. */
export interface Row<Item, Result> {
  readonly call: Call<Item, Result>;
  readonly item: Item;
  readonly length: number;
  /** The same for equal items of a service. */
  readonly identity: string;
  readonly answer: Promise<Result>;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** Rows that were asked for together, the longest first. */
export interface Group<Item, Result> {
  readonly service: Service<Item, Result>;
  readonly rows: Row<Item, Result>[];
}

/** What the calls of one client have in the queue, in groups as they were asked for, and what they have had. */
export class Client<Item, Result> {
  readonly groups: Group<Item, Result>[] = [];
  urgency: Urgency = 'express';
  /** Total length of the rows that left the queue. */
  served = 0;
  /** Whose is lowest goes first; see `Fairness`. */
  tag = 0;

  /** Number of rows that wait. */
  get waiting(): number {
    return this.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  }

  /** The groups for a service, oldest first. */
  groupsFor(name: string): Group<Item, Result>[] {
    return this.groups.filter(({ service }) => service.name === name);
  }

  /** Total length of what waits for a service. */
  lengthFor(name: string): number {
    return this.groupsFor(name).reduce((sum, { rows }) => sum + rows.reduce((total, { length }) => total + length, 0), 0);
  }

  add(group: Group<Item, Result>): void {
    this.groups.push(group);
    for (const row of group.rows) {
      row.call.open.add(row);
      row.call.waiting.set(row.identity, row);
    }
  }

  /** Takes the first rows of a group out of the queue. */
  take(group: Group<Item, Result>, count: number): Row<Item, Result>[] {
    const taken = group.rows.splice(0, count);
    for (const { call, identity } of taken) call.waiting.delete(identity);
    if (group.rows.length === 0) this.groups.splice(this.groups.indexOf(group), 1);
    return taken;
  }

  /** Takes all that a call has out of the queue. */
  remove(call: Call<Item, Result>): void {
    const others = this.groups.filter(({ rows }) => rows[0]?.call !== call);
    this.groups.splice(0, this.groups.length, ...others);
    call.waiting.clear();
  }
}
