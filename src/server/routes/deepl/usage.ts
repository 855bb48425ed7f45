import type { App } from '../types.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { described, errors } from './form.js';
import { askerOf } from './key.js';

/** Characters (code points, as DeepL counts them) translated for each key since the server was started. */
export interface Ledger {
  add(owner: string | undefined, characters: number): void;
  of(owner: string | undefined): number;
}

/** An empty one. */
export const createLedger = (): Ledger => {
  const counts = new Map<string | undefined, number>();
  const of = (owner: string | undefined): number => counts.get(owner) ?? 0;
  return { of, add: (owner, characters) => void counts.set(owner, of(owner) + characters) };
};

/** What DeepL says to those whose account has no limit; nor has this server any. */
const noLimit = 1_000_000_000_000;

/** `/v2/usage` */
export const usage = (app: App, context: Context, ledger: Ledger): void => {
  const schema = {
    ...described,
    summary: 'Characters translated for this key since the server was started',
    response: {
      200: Type.Object({ character_count: Type.Integer(), character_limit: Type.Integer() }, { description: 'The count, and no limit.' }),
      ...errors,
    },
  };
  app.route({
    method: ['GET', 'POST'],
    url: '/usage',
    schema,
    handler: async (request) => ({ character_count: ledger.of(askerOf(context, request)), character_limit: noLimit }),
  });
};
