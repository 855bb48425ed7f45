// What a piece of work costs its caller: memory of all processes, and how long the caller's event loop was blocked.
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { watchMemory } from './process-tree.mjs';

/** @returns what the work gave, the highest memory of the process tree in bytes, and delays of the event loop in milliseconds */
export const observed = async (work) => {
  globalThis.gc?.();
  let peak = 0;
  const stop = watchMemory((bytes) => {
    peak = Math.max(peak, bytes);
  });
  const delay = delays();
  const result = await work();
  const held = delay();
  await stop();
  return { result, peak, delay: held };
};

/** Begins to measure; called, it gives what was measured. */
export const delays = () => {
  const resolution = 1;
  const histogram = monitorEventLoopDelay({ resolution });
  histogram.enable();
  return () => {
    histogram.disable();
    // the resolution is in each of them
    const milliseconds = (nanoseconds) => Math.max(0, nanoseconds / 1e6 - resolution);
    return {
      p50: milliseconds(histogram.percentile(50)),
      p99: milliseconds(histogram.percentile(99)),
      max: milliseconds(histogram.max),
    };
  };
};
