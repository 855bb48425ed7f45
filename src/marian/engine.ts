import { join } from 'node:path';
import type { ModelSettings } from '../models/catalogue/catalogue.js';
import { shortlistFile } from '../models/catalogue/files.js';
import type { Storage } from '../models/catalogue/storage.js';
import type { Row } from './answers.js';
import { decodeRows, type Course } from './decode-rows.js';
import { openModel } from './open-model.js';
import { loadTokens } from './tokens/tokenizer.js';
import { normalise, normaliseEnglish } from './tokens/normalise.js';
import { forcedSearch } from './search/forced.js';
import { lengthLimit } from './search/length-limit.js';
import { noLoop } from './search/no-loop.js';
import { noRepeat } from './search/no-repeat.js';
import { search } from './search/search.js';
import { wholeWords } from './search/whole-words.js';
import { readShortlist } from './shortlist/read-shortlist.js';
import type { Tokens } from './tokens/tokens.js';
import type { Answer, DecodeOptions, Pair } from './types.js';

/** What a process needs to run a model: plain data, since it is sent to that process. */
export interface EngineSetup {
  readonly folder: string;
  readonly storage: Storage;
  /** ONNX threads inside one operation. */
  readonly threads: number;
  readonly settings: ModelSettings;
  /** Whether only the tokens of the model's shortlist are looked at, if it has one. */
  readonly shortlist: boolean;
}

/** A model running in this process: rows in, answers out, in the same order. */
export interface Engine {
  /** Whether the answers have an alignment. */
  readonly aligns: boolean;
  translate(units: readonly string[], options: DecodeOptions, course: Course): Promise<Answer[]>;
  score(pairs: readonly Pair[], course: Course): Promise<Answer[]>;
}

/**
 * Loads a model into this process.
 *
 * @throws `ERR_MODEL_CORRUPT`
 */
export const loadEngine = async ({ folder, storage, threads, settings, ...wanted }: EngineSetup): Promise<Engine> => {
  const [shortlist, { decoders, special, aligns, shape }] = await Promise.all([
    wanted.shortlist ? readShortlist(join(folder, shortlistFile)) : undefined,
    openModel(folder, storage, threads),
  ]);
  const { positions } = shape;
  const tokens = await loadTokens(folder, special.end);
  const decoding = { decoders, tokens, longest: settings.longestUnit, positions };
  const shared = { special, lengthPenalty: settings.lengthPenalty };
  return {
    aligns,
    translate: (units, options, course) => {
      const { beams } = options;
      const rows = units.map((unit, at) => {
        const row = rowOf(unit, settings, tokens);
        const begun = begunBy(options.prefixes?.[at] ?? '', settings, tokens);
        return { ...row, begun, allowed: shortlist?.idsFor(row.encoded.ids, begun?.tokens) };
      });
      return decodeRows(rows, { ...decoding, beams, course }, (decoder, group, sharing) => {
        const prefixes = group.map(({ begun }) => begun?.tokens ?? []);
        const limits = group.map(({ encoded }, nth) => lengthLimit(encoded.spans.length, positions, prefixes[nth]!.length));
        return search(decoder, limits, {
          ...shared,
          ...sharing,
          beams,
          nBest: Math.min(options.nBest, beams),
          rules: [
            noLoop(group.map(({ encoded }) => encoded.ids)),
            ...(settings.noRepeat > 0 ? [noRepeat(settings.noRepeat)] : []),
            ...(options.prefixes ? [wholeWords(prefixes, tokens.continuing)] : []),
          ],
          ...(options.prefixes && { prefixes }),
        });
      });
    },
    score: (pairs, course) => {
      const rows = pairs.map(({ source, target }) => ({
        ...rowOf(source, settings, tokens),
        target: inEnglish(target, settings, tokens).tokens,
      }));
      return decodeRows(rows, { ...decoding, beams: 1, course }, (decoder, group, sharing) => {
        const targets = group.map(({ target }) => target);
        return forcedSearch(decoder, targets, { ...shared, ...sharing });
      });
    },
  };
};

const rowOf = (unit: string, { normalisation }: ModelSettings, tokens: Tokens): Row => {
  const source = normalise(unit, normalisation);
  return { source, encoded: tokens.encode(source) };
};

const begunBy = (prefix: string, settings: ModelSettings, tokens: Tokens): Row['begun'] => {
  if (prefix === '') return undefined;
  const english = inEnglish(prefix, settings, tokens);
  return english.text === '' ? undefined : english;
};

/** English that someone else has written, as the model writes it. */
const inEnglish = (english: string, { normalisation }: ModelSettings, tokens: Tokens): NonNullable<Row['begun']> => {
  const text = normaliseEnglish(english, normalisation);
  const { ids, spans } = tokens.encode(text);
  return { text, tokens: ids.slice(0, -1), spans };
};
