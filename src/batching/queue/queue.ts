import type { Urgency } from '../../marian/types.js';
import type { Slots } from '../concurrency.js';
import { type Call, Client, type Row } from './client.js';
import { Fairness } from './fairness.js';
import { silent } from '../silent.js';
import { quiet } from './quiet.js';
import { type Batch, takeMerged, takeOwn } from './take.js';
import type { Lane, Queue, QueueCounts, Service } from './types.js';

/** How a queue makes its batches. */
export interface QueueOptions<Item> {
  readonly slots: Slots;
  /** Length of an item, in the unit of the budgets. */
  readonly length: (item: Item) => number;
  /** The same for equal items. */
  readonly identity: (item: Item) => string;
  /** Limit on rows × longest row of a bulk batch, given what its client has in the queue and the number of bulk clients that wait. */
  readonly bulk: (left: number, clients: number) => number;
  /** The same for an express batch, given what all express clients have in the queue and the number of slots to divide it among. */
  readonly express: (left: number, slots: number) => number;
  /** How much is served to a client as express; the rest is bulk. */
  readonly expressLength: number;
  /** What need not wait for more to make a full batch. */
  readonly fullLength: number;
}

/**
 * Makes the queue between the calls and the model. What goes into a batch is decided when a slot is free for it: those that had
 * least go first. Short calls, and the beginning of each, are express: what they ask for is merged. The rest of a long one is bulk, in
 * batches of its own.
 */
export const createQueue = <Item, Result>(options: QueueOptions<Item>): Queue<Item, Result> => new SharedQueue(options);

class SharedQueue<Item, Result> implements Queue<Item, Result> {
  /** Those with a call, and how many. */
  readonly #clients = new Map<Client<Item, Result>, number>();
  readonly #known = new WeakMap<object, Client<Item, Result>>();
  readonly #fairness = { express: new Fairness(), bulk: new Fairness() };
  /** Slots taken whose batch has not been chosen yet. */
  readonly #choosing = { express: 0, bulk: 0 };
  readonly #counts = { running: 0, batches: 0, rows: 0, aborted: 0 };
  #arrivals = 0;

  constructor(private readonly options: QueueOptions<Item>) {}

  open(signal: AbortSignal, of: object = signal): Lane<Item, Result> {
    const client = this.#known.get(of) ?? new Client<Item, Result>();
    this.#known.set(of, client);
    const call: Call<Item, Result> = { client, signal, open: new Set(), waiting: new Map() };
    if (!signal.aborted) {
      this.#clients.set(client, (this.#clients.get(client) ?? 0) + 1);
      signal.addEventListener('abort', () => this.#end(call), { once: true });
    }
    return { ask: (service, items) => this.#ask(call, service, items) };
  }

  counts(): QueueCounts {
    return { ...this.#counts, waiting: [...this.#clients.keys()].reduce((sum, client) => sum + client.waiting, 0) };
  }

  #ask(call: Call<Item, Result>, service: Service<Item, Result>, items: readonly Item[]): Promise<Result>[] {
    if (call.signal.aborted) return items.map(() => silent(Promise.reject(call.signal.reason as Error)));
    const { client } = call;
    const wasEmpty = client.groups.length === 0;
    const fresh = new Map<string, Row<Item, Result>>();
    const answers = items.map((item) => {
      const identity = `${service.name}\n${this.options.identity(item)}`;
      const row = call.waiting.get(identity) ?? fresh.get(identity) ?? this.#row(call, item, identity);
      if (!call.open.has(row)) fresh.set(identity, row);
      return row.answer;
    });
    if (fresh.size === 0) return answers;
    client.add({ service, rows: [...fresh.values()].sort((one, other) => other.length - one.length) });
    if (wasEmpty) this.#fairness[client.urgency].enter(client);
    this.#arrivals += 1;
    this.#dispatch(client.urgency);
    return answers;
  }

  #row(call: Call<Item, Result>, item: Item, identity: string): Row<Item, Result> {
    let settle: Pick<Row<Item, Result>, 'resolve' | 'reject'> | undefined;
    const answer = silent(new Promise<Result>((resolve, reject) => (settle = { resolve, reject })));
    return { call, item, identity, length: this.options.length(item), answer, ...settle! };
  }

  /** The clients of an urgency that have something in the queue. */
  #waiting(urgency: Urgency): Client<Item, Result>[] {
    return [...this.#clients.keys()].filter((client) => client.urgency === urgency && client.groups.length > 0);
  }

  /** Takes free slots for what waits. */
  #dispatch(urgency: Urgency): void {
    const slot = this.options.slots[urgency];
    const rows = this.#waiting(urgency).reduce((sum, { waiting }) => sum + waiting, 0);
    while (slot.activeCount + slot.pendingCount < slot.concurrency && this.#choosing[urgency] < rows) {
      this.#choosing[urgency] += 1;
      void slot(() => this.#serve(urgency)).then(() => this.#dispatch(urgency));
    }
  }

  async #serve(urgency: Urgency): Promise<void> {
    // others may be about to ask as well
    if (this.#isShared()) await quiet(() => (this.#isFull(urgency) ? undefined : this.#arrivals));
    const batch = this.#take(urgency);
    this.#choosing[urgency] -= 1;
    if (batch) await this.#run(batch, urgency);
  }

  #take(urgency: Urgency): Batch<Item, Result> | undefined {
    const { bulk, express, expressLength } = this.options;
    const clients = this.#waiting(urgency);
    const batch =
      urgency === 'express'
        ? // what one client asks for is better left together
          takeMerged(clients, this.#fairness.express, (left) => express(left, Math.min(this.#choosing.express, clients.length)))
        : takeOwn(clients, this.#fairness.bulk, (left) => bulk(left, clients.length));
    for (const { call, length } of batch?.rows ?? []) {
      const { client } = call;
      client.served += length;
      if (client.urgency === 'bulk' || client.served < expressLength) continue;
      client.urgency = 'bulk';
      client.tag = 0;
      this.#fairness.bulk.enter(client);
      this.#dispatch('bulk');
    }
    return batch;
  }

  async #run({ service, rows }: Batch<Item, Result>, urgency: Urgency): Promise<void> {
    this.#counts.batches += 1;
    this.#counts.rows += rows.length;
    this.#counts.running += rows.length;
    try {
      const items = rows.map(({ item }) => item);
      const results = await service.run(items, { urgency, signals: rows.map(({ call }) => call.signal) });
      if (results.length !== rows.length) throw new Error(`a batch of ${rows.length} rows came back with ${results.length} results`);
      for (const [at, row] of rows.entries()) {
        row.call.open.delete(row);
        row.resolve(results[at]!);
      }
    } catch (error) {
      for (const row of rows) {
        row.call.open.delete(row);
        row.reject(error);
      }
    }
    this.#counts.running -= rows.length;
  }

  /** What is being answered for a call is stopped by its signal. */
  #end(call: Call<Item, Result>): void {
    const { client, open } = call;
    const calls = this.#clients.get(client)! - 1;
    if (calls > 0) this.#clients.set(client, calls);
    else this.#clients.delete(client);
    client.remove(call);
    this.#counts.aborted += open.size;
    for (const { reject } of open) reject(call.signal.reason);
    open.clear();
  }

  #isFull(urgency: Urgency): boolean {
    const lengths = this.#waiting(urgency).flatMap(({ groups }) => groups.flatMap(({ rows }) => rows.map(({ length }) => length)));
    return lengths.reduce((sum, length) => sum + length, 0) >= this.options.fullLength * this.#choosing[urgency];
  }

  /** Whether there is more than one call. */
  #isShared(): boolean {
    return this.#clients.size > 1 || [...this.#clients.values()].some((calls) => calls > 1);
  }
}
