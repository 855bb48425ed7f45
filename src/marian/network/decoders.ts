import type { Decoders } from '../decode-rows.js';
import { createBatchDecoder } from './batch-decoder.js';
import { Memory } from './memory.js';
import type { Network } from './network.js';

/** Decoders that run a network's ONNX sessions. Each has a memory of its own, which it leaves to a later one. */
export const onnxDecoders = (network: Network): Decoders => {
  const memories: Memory[] = [];
  return {
    refills: false,
    use: async (sources, turn, work) => {
      const memory = memories.pop() ?? new Memory();
      const ids = sources.map((source) => source.ids);
      const result = await work(await createBatchDecoder(network, ids, memory, turn));
      memories.push(memory);
      return result;
    },
  };
};
