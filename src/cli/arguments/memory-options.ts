import type { InferredOptionTypes, Options } from 'yargs';
import { Fr2enError } from '../../errors.js';
import { last } from './values.js';

/** The translation memory that a command is to use. */
export interface MemoryChoice {
  /** If undefined, the user's own. */
  readonly file: string | undefined;
  /** Bytes; if undefined, as the memory's room has it. */
  readonly size: number | undefined;
}

const memoryGroup = 'Translation memory:';

/** Options of the translation memory, for commands that translate. */
export const memoryOptions = {
  memory: {
    type: 'string',
    requiresArg: true,
    describe: 'file of the memory, which knows what was translated before [default: memory in $FR2EN_HOME]; --no-memory: use none',
    group: memoryGroup,
    // --no-memory makes it false
    coerce: (given: Given<string>): string => checkedFile(last(given)),
  },
  'memory-size': {
    type: 'string',
    requiresArg: true,
    describe: 'how large its file may grow: 500M, 2G; what has not been used for longest goes first',
    group: memoryGroup,
    coerce: (given: Given<string>): number => bytesIn(last(given)),
  },
} as const satisfies Record<string, Options>;

type Given<Value> = Value | readonly Value[];

/** @returns false if none is to be used */
export const memoryIn = (argv: InferredOptionTypes<typeof memoryOptions>): MemoryChoice | false =>
  (argv.memory as string | false | undefined) === false ? false : { file: argv.memory, size: argv['memory-size'] };

const checkedFile = (file: string): string => {
  if (file !== '') return file;
  throw new Fr2enError('ERR_OPTION', '--memory: the name is empty. Name a file, or leave it out to use your own memory.');
};

/** 500M are 500 000 000 bytes; a number without a letter is bytes. */
const bytesIn = (given: unknown): number => {
  const [, number, unit = ''] = /^(\d+(?:\.\d+)?) ?([kmgt]?)b?$/iu.exec(String(given)) ?? [];
  if (number !== undefined) return Math.round(Number(number) * units[unit.toLowerCase()]!);
  throw new Fr2enError('ERR_OPTION', `--memory-size: ${JSON.stringify(given)} is not a size. Write it as 500M or 2G.`);
};

const units: Readonly<Record<string, number>> = { '': 1, k: 1e3, m: 1e6, g: 1e9, t: 1e12 };
