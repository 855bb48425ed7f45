import { beamSearch } from './beam.js';
import type { Decoder, Found, SearchOptions } from './decoder.js';
import { greedySearch } from './greedy.js';

/** Greedy search for one beam, as in CTranslate2; beam search for more. */
export const search = (decoder: Decoder, limits: readonly number[], options: SearchOptions): Promise<Found[][]> =>
  options.beams === 1 ? greedySearch(decoder, limits, options) : beamSearch(decoder, limits, options);
