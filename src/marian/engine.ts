import type { ModelSettings } from '../models/catalogue/catalogue.js';
import type { Storage } from '../models/catalogue/storage.js';
import { answerOf, answerWithoutModel, type Row } from './answers.js';
import { groupByLength } from './groups.js';
import { createBatchDecoder } from './network/batch-decoder.js';
import { Memory } from './network/memory.js';
import { loadNetwork, type Network } from './network/network.js';
import { loadTokens } from './tokens/tokenizer.js';
import { normalise, normaliseEnglish } from './tokens/normalise.js';
import type { Decoder, Found, IsDropped } from './search/decoder.js';
import { forcedSearch } from './search/forced.js';
import { lengthLimit } from './search/length-limit.js';
import { noLoop } from './search/no-loop.js';
import { noRepeat } from './search/no-repeat.js';
import { search } from './search/search.js';
import { wholeWords } from './search/whole-words.js';
import type { Tokens } from './tokens/tokens.js';
import type { Answer, DecodeOptions, Pair } from './types.js';

/** What a process needs to run a model: plain data, since it is sent to that process. */
export interface EngineSetup {
  readonly folder: string;
  readonly storage: Storage;
  /** ONNX threads inside one operation. */
  readonly threads: number;
  readonly settings: ModelSettings;
}

/** A model running in this process: rows in, answers out, in the same order. */
export interface Engine {
  /** Whether the answers have an alignment. */
  readonly aligns: boolean;
  translate(units: readonly string[], options: DecodeOptions, course: Course): Promise<Answer[]>;
  score(pairs: readonly Pair[], course: Course): Promise<Answer[]>;
}

/** What happens to a job on its way. */
export interface Course {
  /** Waits until the job may run the network again: others may go first. Whatever it throws ends the job. */
  turn(): Promise<void>;
  /** Whether nobody wants the answer to a row any more. */
  isDropped(row: number): boolean;
}

/**
 * Loads a model into this process.
 *
 * @throws `ERR_MODEL_CORRUPT`
 */
export const loadEngine = async ({ folder, storage, threads, settings }: EngineSetup): Promise<Engine> => {
  const network = await loadNetwork(folder, storage, threads);
  const tokens = await loadTokens(folder, network.special.end);
  const memories: Memory[] = [];
  return {
    aligns: network.aligns,
    translate: (units, options, course) => {
      const rows = units.map((unit, at) => ({
        ...rowOf(unit, settings, tokens),
        begun: begunBy(options.prefixes?.[at] ?? '', settings, tokens),
      }));
      return decodeRows(rows, options.beams, { network, settings, tokens, memories, course }, (decoder, group, isDropped) => {
        const prefixes = group.map(({ begun }) => begun?.tokens ?? []);
        const { positions } = network.shape;
        const limits = group.map(({ encoded }, at) => lengthLimit(encoded.spans.length, positions, prefixes[at]!.length));
        return search(decoder, limits, {
          special: network.special,
          beams: options.beams,
          nBest: Math.min(options.nBest, options.beams),
          lengthPenalty: settings.lengthPenalty,
          rules: [
            noLoop(group.map(({ encoded }) => encoded.ids)),
            ...(settings.noRepeat > 0 ? [noRepeat(settings.noRepeat)] : []),
            ...(options.prefixes ? [wholeWords(prefixes, tokens.continuing)] : []),
          ],
          ...(options.prefixes && { prefixes }),
          isDropped,
        });
      });
    },
    score: (pairs, course) => {
      const rows = pairs.map(({ source, target }) => ({
        ...rowOf(source, settings, tokens),
        target: inEnglish(target, settings, tokens).tokens,
      }));
      return decodeRows(rows, 1, { network, settings, tokens, memories, course }, async (decoder, group, isDropped) => {
        const targets = group.map(({ target }) => target);
        const scoring = { special: network.special, lengthPenalty: settings.lengthPenalty, isDropped };
        return (await forcedSearch(decoder, targets, scoring)).map((found) => (found ? [found] : []));
      });
    },
  };
};

interface Loaded {
  readonly network: Network;
  readonly settings: ModelSettings;
  readonly tokens: Tokens;
  /** Memory of finished batches, to be used again. */
  readonly memories: Memory[];
  readonly course: Course;
}

const rowOf = (unit: string, { normalisation }: ModelSettings, tokens: Tokens): Row => {
  const source = normalise(unit, normalisation);
  return { source, encoded: tokens.encode(source) };
};

const begunBy = (prefix: string, settings: ModelSettings, tokens: Tokens): Row['begun'] => {
  const english = inEnglish(prefix, settings, tokens);
  return english.text === '' ? undefined : english;
};

/** English that someone else has written, as the model writes it. */
const inEnglish = (english: string, { normalisation }: ModelSettings, tokens: Tokens): NonNullable<Row['begun']> => {
  const text = normaliseEnglish(english, normalisation);
  const { ids, spans } = tokens.encode(text);
  return { text, tokens: ids.slice(0, -1), spans };
};

/** Answers rows in groups of similar length, and those that the model must not see without it. */
const decodeRows = async <Kind extends Row>(
  rows: readonly Kind[],
  beams: number,
  { network, settings, tokens, memories, course }: Loaded,
  decode: (decoder: Decoder, group: readonly Kind[], isDropped: IsDropped) => Promise<Found[][]>,
): Promise<Answer[]> => {
  const answers = rows.map(answerWithoutModel);
  const fit = [...rows.keys()].filter((at) => {
    const { encoded, begun } = rows[at]!;
    const { length } = encoded.spans;
    return length > 0 && length <= settings.longestUnit && (begun?.tokens.length ?? 0) < network.shape.positions;
  });
  const lengths = fit.map((at) => rows[at]!.encoded.ids.length);
  for (const members of groupByLength(lengths, beams)) {
    const places = members.map((member) => fit[member]!).filter((place) => !course.isDropped(place));
    if (places.length === 0) continue;
    const group = places.map((place) => rows[place]!);
    const memory = memories.pop() ?? new Memory();
    const ids = group.map(({ encoded }) => encoded.ids);
    const found = await decode(await createBatchDecoder(network, ids, memory, () => course.turn()), group, (source) =>
      course.isDropped(places[source]!),
    );
    memories.push(memory);
    places.forEach((place, index) => {
      answers[place] = answerOf(rows[place]!, found[index] ?? [], tokens);
    });
  }
  return answers;
};
