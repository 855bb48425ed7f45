import { Check, type XSchema } from 'typebox/schema';
import { expect } from 'vitest';

/** An answer of `/v1/translate`, as far as the tests look at it. */
export interface Translated {
  readonly text: string;
  readonly report: object;
  readonly segments: readonly TranslatedPart[];
}

interface Excerpt {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A segment of it. */
export interface TranslatedPart {
  readonly id: number;
  readonly source: Excerpt;
  readonly target: Excerpt;
  readonly words?: readonly { readonly target: Excerpt }[];
}

/** Status, code and message of a problem in our form. */
export const errorOf = async (asked: Promise<Response>): Promise<[status: number, code: string, message: string]> => {
  const answer = await asked;
  expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
  const { error } = (await answer.json()) as { readonly error: { readonly code: string; readonly message: string } };
  return [answer.status, error.code, error.message];
};

/** Checks an answer against a shape of the server's OpenAPI document. */
export const conforms = async (url: string, shape: string, value: unknown): Promise<void> => {
  const { components } = (await (await fetch(`${url}/openapi.json`)).json()) as { components: { schemas: Record<string, object> } };
  // no shape holds itself
  const whole = (schema: unknown): unknown => {
    if (typeof schema !== 'object' || schema === null) return schema;
    if (Array.isArray(schema)) return schema.map(whole);
    const name = /^#\/components\/schemas\/(\w+)$/u.exec(String((schema as { $ref?: unknown }).$ref))?.[1];
    return name === undefined
      ? Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, whole(inner)]))
      : whole(components.schemas[name]);
  };
  expect(Check(whole(components.schemas[shape]) as XSchema, value), `no ${shape}: ${JSON.stringify(value)}`).toBe(true);
};
