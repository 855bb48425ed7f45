import { access, constants, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, extname, join, resolve } from 'node:path';
import type { Stats } from 'node:fs';
import { Fr2enError } from '../../errors.js';
import { formatFor, type FormatChoice, type FormatName } from '../../formats/index.js';
import { fileError, type OutputOption } from '../messages/failures.js';
import type { Input } from './inputs.js';
import type { Emit } from '../../documents/outputs/emit.js';
import { englishName } from '../../documents/english-name.js';

/** A file to write. */
export interface OutputFile {
  /** As shown in messages. */
  readonly name: string;
  /** Its real path: a link is followed, so that it stays a link. */
  readonly path: string;
  /** Whether it is a device or pipe, which a renamed file cannot replace. */
  readonly isSpecial: boolean;
  /** The option that named it. */
  readonly option: OutputOption;
}

/** The user's options for the output. */
export interface OutputWishes {
  readonly output: string | undefined;
  readonly emit: Emit;
  readonly fromFormat: FormatChoice;
}

/** The names of a run's outputs, and the folder they go to, if any. */
export interface OutputNames {
  readonly folder: string | undefined;
  /** One per input; undefined for standard output. */
  readonly names: readonly (string | undefined)[];
}

/**
 * The name of each input's output.
 *
 * @throws `ERR_OPTION` if two inputs have the same output, an output is an input, or several go to what is no folder: before any work
 */
export const outputNames = async (inputs: readonly Input[], wishes: OutputWishes): Promise<OutputNames> => {
  const { output } = wishes;
  if (output === undefined) {
    refuseInOne(inputs, wishes);
    return { folder: undefined, names: inputs.map(() => undefined) };
  }
  const isFolder = inputs.length > 1 || endsInSlash.test(output) || (await isDirectory(output));
  if (inputs.length > 1) await refuseFile(output, inputs.length);
  const names = isFolder ? inputs.map((input) => join(output, nameIn(input, wishes))) : [output];
  refuseTwins(inputs, names);
  refuseOwnSource(inputs, names);
  return { folder: isFolder ? output : undefined, names };
};

/** What makes no whole file if one stands behind the other. */
const wholeFiles: ReadonlySet<Emit | FormatName> = new Set<Emit | FormatName>(['tmx', 'xliff', 'bilingual', 'docx', 'odt', 'epub']);

const refuseInOne = (inputs: readonly Input[], { emit, fromFormat }: OutputWishes): void => {
  if (inputs.length < 2) return;
  const written = inputs.map(({ path }) => (emit === 'same' ? formatFor(fromFormat, extname(path ?? '')).name : emit));
  const whole = written.find((kind) => wholeFiles.has(kind));
  if (whole === undefined) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `${inputs.length} inputs make ${inputs.length} files of ${whole}, which cannot stand one behind the other on standard output. Add --output FOLDER/.`,
  );
};

const endsInSlash = /[/\\]$/u;

/** `-o out.txt a b` means a file, which two inputs cannot share; a folder may have such a name, but then it says so by its slash. */
const refuseFile = async (output: string, inputs: number): Promise<void> => {
  if (extname(output) === '' || endsInSlash.test(output) || (await isDirectory(output))) return;
  throw new Fr2enError(
    'ERR_OPTION',
    `--output ${output}: ${inputs} inputs need a folder, and this is the name of a file. For a folder, add a slash: --output ${output}/`,
  );
};

const isDirectory = async (path: string): Promise<boolean> => {
  const found = await statOf(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
};

/** The name of an input's English, without a folder. */
export const nameIn = (input: Pick<Input, 'path'>, { emit, fromFormat }: Pick<OutputWishes, 'emit' | 'fromFormat'>): string =>
  englishName(input, { emit, isText: formatFor(fromFormat, extname(input.path ?? '')).name === 'text' });

/** On macOS and Windows, A.txt and a.txt are the same file. */
const foldsCase = process.platform === 'darwin' || process.platform === 'win32';

/** The same for two paths that mean the same file. */
export const identity = (path: string): string => (foldsCase ? resolve(path).toLowerCase() : resolve(path));

const refuseTwins = (inputs: readonly Input[], names: readonly string[]): void => {
  const first = new Map<string, Input>();
  names.forEach((name, index) => {
    const input = inputs[index];
    const other = first.get(identity(name));
    if (!input) return;
    if (other) {
      throw new Fr2enError(
        'ERR_OPTION',
        `${other.name} and ${input.name} would both be written to ${name}. Translate them in separate runs.`,
      );
    }
    first.set(identity(name), input);
  });
};

const refuseOwnSource = (inputs: readonly Input[], names: readonly string[]): void => {
  const sources = new Set(inputs.flatMap(({ path }) => (path === undefined ? [] : [identity(path)])));
  const own = names.find((name) => sources.has(identity(name)));
  if (own !== undefined) throw new Fr2enError('ERR_OPTION', `--output ${own} would overwrite an input. Choose another --output.`);
};

/** Makes the folder for the outputs. @throws `ERR_OUTPUT` */
export const makeFolder = async (folder: string): Promise<void> => {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    const isFile = (cause as NodeJS.ErrnoException).code === 'EEXIST';
    if (isFile) throw new Fr2enError('ERR_OUTPUT', `${folder}: is a file, not a folder. Choose another --output.`, { cause });
    throw fileError('ERR_OUTPUT', folder, cause);
  }
};

/**
 * Checks that a file can be written, before the translation and not after it.
 *
 * @param option - the one that named it
 * @throws `ERR_OUTPUT`; `ERR_OPTION` if a device or pipe is to be resumed
 */
export const checkOutput = async (name: string, allowed: Allowed, option: OutputOption = '--output'): Promise<OutputFile> => {
  try {
    const found = await statOf(name);
    if (found?.isDirectory()) throw Object.assign(new Error('a folder'), { code: 'EISDIR' });
    const isSpecial = found !== undefined && !found.isFile();
    if (isSpecial && allowed.resume && option === '--output') throw new Fr2enError('ERR_OPTION', keepsNothing(name));
    const path = found && !isSpecial ? await realpath(name) : name;
    const output = { name, path, isSpecial, option };
    if (!allowed.resume) await refuseLeft(output, allowed);
    if (found) await access(path, constants.W_OK);
    if (!isSpecial) await access(dirname(path), constants.W_OK);
    return output;
  } catch (cause) {
    throw fileError('ERR_OUTPUT', name, cause, option);
  }
};

/** What a run may do with an output that is there. */
interface Allowed {
  readonly force: boolean;
  readonly resume?: boolean;
}

const keepsNothing = (name: string): string =>
  `--resume: ${name} is a device or pipe, which keeps nothing that a run could go on from. Leave --resume out.`;

/** Where the English of a file stands until all of it is there. */
export const partialOf = (output: string): string => `${output}.fr2en-partial`;

/** Refuses to overwrite a file, or the part of one that an earlier run has left. @throws `ERR_OUTPUT`, a system error */
export const refuseLeft = async ({ name, path, isSpecial, option }: OutputFile, { force }: Pick<Allowed, 'force'>): Promise<void> => {
  if (force || isSpecial) return;
  if (await exists(path)) throw Object.assign(new Error('exists'), { code: 'EEXIST' });
  // a report is made again at the end of every run
  if (option === '--report' || !(await exists(partialOf(path)))) return;
  throw new Fr2enError(
    'ERR_OUTPUT',
    `${name}: a run that was cut has left ${partialOf(name)}. Add --resume to go on from there, or --force to start over.`,
  );
};

/** Whether there is a file or folder of this name. */
export const exists = async (path: string): Promise<boolean> => (await statOf(path)) !== undefined;

const statOf = async (path: string): Promise<Stats | undefined> => {
  try {
    return await stat(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
};
