import { Readable, Writable } from 'node:stream';
import { main } from '../../src/cli/main.js';
import type { Services, World } from '../../src/cli/world.js';
import { Fr2enError } from '../../src/errors.js';
import type { TranslatorOptions } from '../../src/options.js';
import type { Prose } from '../../src/segmentation/types.js';
import type { Part, TranslatedSegment, TranslateOptions, Translation } from '../../src/translation.js';
import type { Translator } from '../../src/translator/translator.js';
import { openPlayedMemory } from '../fixtures/played-memory.js';

/** What a run of the command left. */
export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  /** The options of each translator that was made. */
  readonly made: readonly TranslatorOptions[];
  readonly disposed: number;
}

/** What is special about a run. */
export interface Setting {
  readonly stdin?: string | Uint8Array;
  readonly env?: Record<string, string>;
  readonly terminals?: readonly ('stdin' | 'stdout' | 'stderr')[];
  readonly services?: Partial<Omit<Services, 'models'>>;
  readonly models?: Partial<Services['models']>;
  /** Called with the world before the command runs. */
  readonly onWorld?: (world: World) => void;
  /** Called before each part of a stream. */
  readonly beforePart?: (world: World, part: Part) => void | Promise<void>;
  /** Called with each piece of standard output; what it throws is the stream's error. */
  readonly onOutput?: (written: string) => void;
}

/** Runs the command in this process, with a translator that writes each line of words in capitals. */
export const run = async (argv: readonly string[], setting: Setting = {}): Promise<Outcome> => {
  const made: TranslatorOptions[] = [];
  let disposed = 0;
  const written = { stdout: '', stderr: '' };
  const terminal = (name: 'stdin' | 'stdout' | 'stderr'): { isTTY: boolean } => ({ isTTY: setting.terminals?.includes(name) ?? false });
  const output = (name: 'stdout' | 'stderr'): Writable =>
    new Writable({
      write: (chunk: Buffer, _encoding, done) => {
        try {
          written[name] += chunk.toString('utf8');
          if (name === 'stdout') setting.onOutput?.(written.stdout);
          done();
        } catch (error) {
          done(error as Error);
        }
      },
    });
  const world: World = {
    stdin: Object.assign(Readable.from([Buffer.from(setting.stdin ?? '')]), terminal('stdin')),
    stdout: Object.assign(output('stdout'), terminal('stdout')),
    stderr: Object.assign(output('stderr'), terminal('stderr')),
    env: setting.env ?? {},
    stop: new AbortController(),
    services: {
      startAhead: async () => undefined,
      createTranslator: async (options) => {
        made.push(options);
        return capitals(world, setting, () => {
          disposed += 1;
        });
      },
      createServer: async () => ({ url: 'http://127.0.0.1:5000', close: async () => undefined }),
      openMemory: async () => openPlayedMemory(),
      removeMemory: async () => false,
      segment: async () => [],
      ...setting.services,
      models: { ...playedModels, ...setting.models },
    },
  };
  setting.onWorld?.(world);
  const exitCode = await main(argv, world);
  return { exitCode, ...written, made, disposed };
};

const playedModels: Services['models'] = {
  listModels: async () => [],
  modelPath: async (name) => `/models/${name ?? 'compact'}`,
  verifyModel: async (name) => ({ name: name ?? 'compact', folder: `/models/${name ?? 'compact'}`, isByHash: true }),
  pullModel: async (name) => ({ name, folder: `/models/${name}`, commit: 'c0ffee', storages: ['float32'], bytes: 418e6, isChanged: true }),
  removeModel: async (name) => ({ name, folder: `/models/${name}`, bytes: 418e6 }),
};

const capitals = (world: World, { beforePart }: Setting, onDispose: () => void): Translator => {
  async function* stream(source: AsyncIterable<string> | Prose, { signal, onProgress }: TranslateOptions = {}): AsyncGenerator<Part> {
    let french = 'text' in source ? source.text : '';
    if (!('text' in source)) for await (const chunk of source) french += chunk;
    const parts = partsOf(french);
    for (const [index, part] of parts.entries()) {
      await beforePart?.(world, part);
      if (signal?.aborted) throw new Fr2enError('ERR_ABORTED', 'the caller asked to stop');
      if (part.segment) onProgress?.({ done: index + 1, total: parts.length - 1, secondsLeft: 0 });
      yield part;
    }
  }
  return {
    model: { name: 'capitals', revision: '1' },
    stream,
    translate: async (french, options) => {
      const parts: Part[] = [];
      for await (const part of stream(typeof french === 'string' ? { text: french } : french, options)) parts.push(part);
      return together(parts);
    },
    statistics: () => ({ waiting: 0, running: 0, batches: 0, rows: 0, aborted: 0, sourceTokens: 0, places: 0, targetTokens: 0 }),
    dispose: async () => {
      onDispose();
    },
    [Symbol.asyncDispose]: async () => undefined,
  };
};

/** Each line is a segment. A line with FAUTE has a failed check, one with MENDED a repaired one. */
const partsOf = (french: string): Part[] => {
  const parts: Part[] = [];
  let at = 0;
  let out = 0;
  for (const { index, 0: line } of french.matchAll(/[^\r\n]+/gu)) {
    const gap = french.slice(at, index);
    const text = line.toUpperCase();
    const start = out + gap.length;
    const segment: TranslatedSegment = {
      id: parts.length,
      kind: 'sentence',
      source: { start: index, end: index + line.length, text: line },
      target: { start, end: start + text.length, text },
      quotation: { depth: 0, opens: 0, closes: 0 },
      attributions: [],
      origin: 'model',
      score: -0.5,
      checks: checksOf(line),
    };
    parts.push({ gap, segment });
    at = index + line.length;
    out = segment.target.end;
  }
  return [...parts, { gap: french.slice(at), segment: undefined }];
};

const checksOf = (line: string): TranslatedSegment['checks'] => {
  if (line.includes('FAUTE')) return [{ rule: 'numbers', status: 'failed', detail: '3 is missing' }];
  return line.includes('MENDED') ? [{ rule: 'numbers', status: 'repaired', detail: 'hypothesis 2' }] : [];
};

const together = (parts: readonly Part[]): Translation => {
  const segments = parts.flatMap(({ segment }) => (segment ? [segment] : []));
  return {
    text: parts.map(({ gap, segment }) => gap + (segment?.target.text ?? '')).join(''),
    segments,
    report: { segments: segments.length, ok: segments.length, repaired: 0, failed: 0, tokens: 7, remembered: 0, milliseconds: 1 },
  };
};
