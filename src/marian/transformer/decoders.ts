import type { Decoders } from '../decode-rows.js';
import { KernelDecoder, type Desk } from './decoder.js';
import { mostRows } from './machine.js';
import type { Parts } from './parts.js';
import { Tables } from './tables.js';

/** Decoders that run the kernels. Each has tables of its own, which it leaves to a later one. */
export const kernelDecoders = (parts: Parts): Decoders => {
  const { heap, shape } = parts.machine;
  const desks: Desk[] = [];
  const newDesk = (): Desk => ({ own: new Tables(heap, mostRows, shape.positions), sources: new Tables(heap, mostRows, shape.positions) });
  return {
    refills: true,
    use: async (sources, turn, work) => {
      const desk = desks.pop() ?? newDesk();
      const decoder = new KernelDecoder(parts, desk, sources, turn);
      try {
        return await work(decoder);
      } finally {
        decoder.close();
        desks.push(desk);
      }
    },
  };
};
