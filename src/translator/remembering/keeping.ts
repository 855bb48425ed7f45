/** English on its way to the disk. */
export interface Keeping {
  /** Takes on one more as soon as there is room for it. */
  readonly add: (keep: () => Promise<void>) => Promise<void>;
  /** Resolves when all are on the disk. */
  readonly all: () => Promise<void>;
}

/** @param most - how many may be on their way at once: a slow disk slows the work down, it does not fill the memory */
export const createKeeping = (most = 256): Keeping => {
  const going = new Set<Promise<void>>();
  return {
    add: async (keep) => {
      while (going.size >= most) await Promise.race(going);
      const kept = keep().finally(() => going.delete(kept));
      going.add(kept);
    },
    all: async () => {
      await Promise.all(going);
    },
  };
};
