import type { FormatChoice } from '../../formats/index.js';
import type { StorageChoice } from '../../models/catalogue/storage.js';
import type { ServerOptions } from '../../server/types.js';
import type { TranslatorOptions } from '../../options.js';
import type { Emit } from '../../documents/outputs/emit.js';
import type { MemoryChoice } from './memory-options.js';

/** Options that every command has. */
export interface CommonArguments {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `fr2en [files..]`, with valid values. */
export interface TranslateArguments extends CommonArguments {
  readonly command: 'translate';
  /** The arguments as they were typed, for the message that says how to go on. */
  readonly typed: readonly string[];
  readonly files: readonly string[];
  readonly translator: TranslatorOptions;
  /** Files with terms, in the order given. */
  readonly glossaries: readonly string[];
  /** False: none. */
  readonly memory: MemoryChoice | false;
  readonly output: string | undefined;
  readonly force: boolean;
  /** Go on from where an earlier run was cut. */
  readonly resume: boolean;
  readonly fromFormat: FormatChoice;
  /** If undefined, UTF-8 for plain text; formats that say their own encoding use that. */
  readonly encoding: string | undefined;
  readonly emit: Emit;
  readonly report: string | undefined;
  readonly strict: boolean;
  /** If undefined, progress is shown only where a person sees it. */
  readonly progress: boolean | undefined;
}

/** `fr2en segment [files..]` */
export interface SegmentArguments extends CommonArguments {
  readonly command: 'segment';
  readonly files: readonly string[];
  readonly fromFormat: FormatChoice;
  /** If undefined, UTF-8 for plain text; formats that say their own encoding use that. */
  readonly encoding: string | undefined;
  readonly json: boolean;
}

/** What `fr2en models` does. */
export type ModelAction = 'list' | 'pull' | 'verify' | 'remove' | 'path';

/** In the order of the help. */
export const modelActions: readonly ModelAction[] = ['list', 'pull', 'verify', 'remove', 'path'];

/** `fr2en models ACTION [name]` */
export interface ModelsArguments extends CommonArguments {
  readonly command: 'models';
  readonly action: ModelAction;
  /** A name or a folder. If undefined, `verify` checks all models and `path` shows the one in use; the other actions always have one. */
  readonly name: string | undefined;
  readonly storage: StorageChoice;
  readonly force: boolean;
  /** If undefined, progress is shown only where a person sees it. */
  readonly progress: boolean | undefined;
}

/** What `fr2en memory` does. */
export type MemoryAction = 'stats' | 'import' | 'export' | 'clear' | 'forget';

/** In the order of the help. */
export const memoryActions: readonly MemoryAction[] = ['stats', 'import', 'export', 'clear', 'forget'];

/** `fr2en memory ACTION [names..]`, with what the action needs and nothing that it does not have. */
export interface MemoryArguments extends CommonArguments {
  readonly command: 'memory';
  readonly action: MemoryAction;
  /** Files to import, or French to forget. */
  readonly names: readonly string[];
  /** Of the memory; if undefined, the user's own. */
  readonly file: string | undefined;
  /** If undefined, both. */
  readonly origin: 'human' | 'model' | undefined;
  /** In milliseconds. */
  readonly olderThan: number | undefined;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly json: boolean;
  /** If undefined, progress is shown only where a person sees it. */
  readonly progress: boolean | undefined;
}

/** `fr2en serve`, with valid values; `models` are those besides the first. */
export interface ServeArguments extends CommonArguments {
  readonly command: 'serve';
  readonly options: ServerOptions;
  /** Files with terms, in the order given. */
  readonly glossaries: readonly string[];
  /** False: none. */
  readonly memory: MemoryChoice | false;
}

/** `fr2en watch IN OUT`, with valid values. */
export interface WatchArguments
  extends CommonArguments, Pick<TranslateArguments, 'translator' | 'glossaries' | 'memory' | 'fromFormat' | 'encoding' | 'emit' | 'force'> {
  readonly command: 'watch';
  /** The folder with the French files, as the user named it. */
  readonly from: string;
  /** The folder for the English ones. */
  readonly to: string;
  /** Whether to translate what is there, and end. */
  readonly once: boolean;
  /** Whether to look at the files again and again, for folders of which the system tells no changes. */
  readonly poll: boolean;
  /** How long a file must be unchanged before it is read, in milliseconds. */
  readonly settle: number;
}

/** Help, version or completion: text to print as it is. */
export interface ShowArguments extends CommonArguments {
  readonly command: 'show';
  readonly text: string;
}

/** A parsed command line. */
export type Arguments =
  TranslateArguments | SegmentArguments | ModelsArguments | MemoryArguments | ServeArguments | WatchArguments | ShowArguments;
