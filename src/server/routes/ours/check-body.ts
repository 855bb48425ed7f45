import { inspect } from 'node:util';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../../problems/problem.js';

/** Throws unless a value is right. */
export type Validate = (value: never) => void;

/**
 * A hook that checks a JSON body, value by value, before its schema does: a schema says less about what is right.
 *
 * @param validators - by name; a property that has none is refused
 * @param needed - names that may not be missing
 * @throws `Problem` 400, and what the validators throw
 */
export const checkBody =
  (validators: Readonly<Record<string, Validate>>, needed: readonly string[] = []) =>
  async ({ body }: Pick<FastifyRequest, 'body'>): Promise<void> => {
    if (typeof body !== 'object' || body === null || Array.isArray(body)) {
      throw bad(`the body is no JSON object. Send { ${needed.map((name) => JSON.stringify(name)).join(', ')}: … }.`);
    }
    for (const name of needed) if (!Object.hasOwn(body, name)) throw bad(`${name}: is missing.`);
    for (const [name, value] of Object.entries(body)) checkValue(validators, name, value);
  };

/** Checks one value. @throws `Problem` 400: there is no such option; what its validator throws */
export const checkValue = (validators: Readonly<Record<string, Validate>>, name: string, value: unknown): void => {
  const validate = Object.hasOwn(validators, name) ? validators[name] : undefined;
  if (!validate) {
    const shown = inspect(name, { maxStringLength: 40 });
    throw bad(`${shown}: there is no such option. Use ${Object.keys(validators).join(', ')}.`);
  }
  validate(value as never);
};

const bad = (message: string): Problem => new Problem(400, 'bad_request', message);
