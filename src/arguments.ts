import { inspect } from 'node:util';
import { Fr2enError } from './errors.js';

// Checks on what callers of the library pass, before any work: JavaScript has no compiler to do it, and `translate(undefined)` would
// translate the word "undefined".

/**
 * What stops a call: an `AbortSignal`. The parts needed are written out here, since programs with neither Node's types nor a browser's do
 * not know that name.
 */
export interface Signal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void, options?: { readonly once?: boolean }): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/**
 * What `await using` needs, if the program's TypeScript knows it (`lib: ["esnext.disposable"]`); otherwise nothing, so that nobody needs
 * that library for the other methods.
 */
export type Disposing = SymbolConstructor extends { readonly asyncDispose: infer Dispose extends symbol }
  ? { readonly [Name in Dispose]: () => Promise<void> }
  : object;

/** @throws `ERR_OPTION` unless it is a string */
export const checkText = (name: string, value: unknown): void => {
  if (typeof value !== 'string') throw wrong(name, value, 'a string', 'Pass the text itself.');
};

/** @throws `ERR_OPTION` unless it can be the name of a model or folder */
export const checkModelName = (name: string, value: unknown): void => {
  if (typeof value === 'string' && value.trim() !== '') return;
  throw wrong(name, value, 'the name of a model', "Pass one such as 'opus-mt-fr-en'.");
};

/** The kinds of values that options have. */
export type Kind = 'boolean' | 'function' | 'signal' | 'any';

/**
 * Checks that `options` is an object, with known names and values of their kinds; `undefined` is the same as left out. Values of kind `any`
 * have validators of their own.
 *
 * @throws `ERR_OPTION`, naming what is wrong
 */
export const checkOptions = (options: unknown, kinds: Readonly<Record<string, Kind>>): void => {
  if (typeof options !== 'object' || options === null || Array.isArray(options)) {
    throw wrong('options', options, 'an object', `Leave it out, or pass { ${Object.keys(kinds)[0] ?? ''}: … }.`);
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) {
      throw new Fr2enError('ERR_OPTION', `${name}: there is no such option. Use ${Object.keys(kinds).join(', ')}.`);
    }
    if (value !== undefined && !holds[kind](value)) throw wrong(name, value, ...allowed[kind]);
  }
};

const holds: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  any: () => true,
  boolean: (value) => typeof value === 'boolean',
  function: (value) => typeof value === 'function',
  signal: (value) => value instanceof AbortSignal,
};

const allowed: Readonly<Record<Kind, readonly [what: string, cure: string]>> = {
  any: ['', ''],
  boolean: ['true or false', 'Pass one of the two, or leave it out.'],
  function: ['a function', 'Pass a function, or leave it out.'],
  signal: ['an AbortSignal', 'Pass the signal of an AbortController, or leave it out.'],
};

/**
 * The error for a wrong argument: `french: undefined is not a string. Pass the text itself.`
 *
 * @param what - what it should be
 */
export const wrong = (name: string, value: unknown, what: string, cure: string): Fr2enError => {
  const shown = inspect(value, { depth: 0, breakLength: Infinity, maxStringLength: 40, maxArrayLength: 3 });
  return new Fr2enError('ERR_OPTION', `${name}: ${shown} is not ${what}. ${cure}`);
};
