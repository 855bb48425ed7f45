import { isDeepStrictEqual } from 'node:util';

/** Loads what is asked for; what is expected is begun before it is asked for. */
export interface Expecting<Setup, Loaded> {
  /** Begins to load; what goes wrong is told to whoever asks. */
  expect(setup: Setup): void;
  /** What was expected, once; all else, and after a failure, is loaded now. */
  load(setup: Setup): Promise<Loaded>;
}

/** @param load - loads anew at every call */
export const expecting = <Setup, Loaded>(load: (setup: Setup) => Promise<Loaded>): Expecting<Setup, Loaded> => {
  let begun: { readonly setup: Setup; readonly loaded: Promise<Loaded> } | undefined;
  return {
    expect: (setup) => {
      begun = { setup, loaded: load(setup) };
      begun.loaded.catch(() => undefined);
    },
    load: (setup) => {
      const expected = begun;
      begun = undefined;
      return expected && isDeepStrictEqual(expected.setup, setup) ? expected.loaded : load(setup);
    },
  };
};
