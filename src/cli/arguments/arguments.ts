import type { FormatChoice } from '../../formats/index.js';
import type { StorageChoice } from '../../models/catalogue/storage.js';
import type { TranslatorOptions } from '../../options.js';
import type { Emit } from '../../documents/outputs/emit.js';

/** What every command understands. */
export interface CommonArguments {
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** `fr2en [files..]`, with values that are known to be good. */
export interface TranslateArguments extends CommonArguments {
  readonly command: 'translate';
  readonly files: readonly string[];
  readonly translator: TranslatorOptions;
  readonly output: string | undefined;
  readonly force: boolean;
  readonly fromFormat: FormatChoice;
  readonly emit: Emit;
  readonly report: string | undefined;
  readonly strict: boolean;
  /** Undefined: where a person sees it. */
  readonly progress: boolean | undefined;
}

/** `fr2en segment [files..]` */
export interface SegmentArguments extends CommonArguments {
  readonly command: 'segment';
  readonly files: readonly string[];
  readonly fromFormat: FormatChoice;
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
  /** A name or a folder. Undefined: `verify` checks all models, `path` tells of the one in use; the others are not called without. */
  readonly name: string | undefined;
  readonly storage: StorageChoice;
  readonly force: boolean;
  /** Undefined: where a person sees it. */
  readonly progress: boolean | undefined;
}

/** Help, version or completion: text that is ready to print. */
export interface ShowArguments extends CommonArguments {
  readonly command: 'show';
  readonly text: string;
}

/** A command line that was understood. */
export type Arguments = TranslateArguments | SegmentArguments | ModelsArguments | ShowArguments;
