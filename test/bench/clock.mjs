// One clock for all decoders: wall-clock seconds, and CPU seconds of this process and its descendants. On a busy machine the latter say
// more, though they include threads that wait for each other in a busy loop.
import { processTree } from './process-tree.mjs';

/** Starts a clock; called, it gives the seconds since, and so does `soFar` without its CPU time. */
export const startClock = async () => {
  const { seconds: cpuBefore } = await processTree();
  const before = performance.now();
  const soFar = () => (performance.now() - before) / 1e3;
  return {
    soFar,
    stop: async () => {
      const seconds = soFar();
      return { seconds, cpu: (await processTree()).seconds - cpuBefore };
    },
  };
};
