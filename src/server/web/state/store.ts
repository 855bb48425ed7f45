/** A value that parts of the page share; whoever listens hears of every change. */
export interface Store<Value> {
  get(): Value;
  set(value: Value): void;
  /** @returns to be called when the listener goes */
  subscribe(listener: () => void): () => void;
}

/** Makes a store. */
export const createStore = <Value>(initial: Value): Store<Value> => {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
