import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store.js';

/** The value of a store; the component is drawn again when it changes. */
export const useStore = <Value>(store: Pick<Store<Value>, 'get' | 'subscribe'>): Value => {
  const [value, setValue] = useState<Value>(() => store.get());
  useEffect(() => {
    const read = (): void => {
      setValue(() => store.get());
    };
    // it may have changed between the first drawing and now
    read();
    return store.subscribe(read);
  }, [store]);
  return value;
};
