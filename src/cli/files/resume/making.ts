import { extname } from 'node:path';
import { formatFor } from '../../../formats/index.js';
import { keyOf } from '../../../memory/key.js';
import { pipelineRevision } from '../../../memory/pipeline-revision.js';
import type { TranslatorOptions } from '../../../options.js';
import type { TranslateArguments } from '../../arguments/arguments.js';
import type { Input } from '../inputs.js';

/** What the bytes of an English file depend on. */
export interface Making {
  readonly source: {
    /** As the user named it; only shown. */
    readonly name: string;
    /** Of its bytes, in hexadecimal digits. */
    readonly sha256: string;
  };
  /** Name and revision. */
  readonly model: string;
  /** Which rules make the English. */
  readonly rules: string;
  /** The options that change the English or what is written of it, by name, as far as they are given; long values as a hash behind `#`. */
  readonly options: Readonly<Record<string, string>>;
}

/** Options of the translator that say how fast English is made, or what is told beside it: with other values it is the same. */
export const besidesEnglish: ReadonlySet<string> = new Set<keyof TranslatorOptions>([
  'workers',
  'threads',
  'concurrency',
  'memory',
  'suggestions',
]);

/**
 * What the English of an input is made of.
 *
 * @param sha256 - of its bytes
 * @param args - `translator`: all options that the translator has been made with
 */
export const makingOf = (
  { name, path }: Input,
  sha256: string,
  { translator, emit, fromFormat, encoding }: TranslateArguments,
  model: { readonly name: string; readonly revision: string },
): Making => {
  const given = Object.entries({
    'from-format': fromFormat === 'auto' ? formatFor(fromFormat, extname(path ?? '')).name : fromFormat,
    encoding,
    emit,
    ...translator,
  });
  return {
    source: { name, sha256 },
    model: `${model.name} ${model.revision}`,
    rules: pipelineRevision,
    options: Object.fromEntries(
      given.flatMap(([option, value]) =>
        // the model is compared by its revision
        value === undefined || option === 'model' || besidesEnglish.has(option) ? [] : [[option, shown(value)]],
      ),
    ),
  };
};

const shown = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : `#${keyOf([value])}`;

/**
 * What has changed since English was begun, and what to do about it: `--quotes was english and is now straight. …`. Undefined if the
 * English is still the same.
 */
export const differenceOf = (before: Making, now: Making): string | undefined => {
  if (before.source.sha256 !== now.source.sha256) return `${now.source.name} has changed since. ${startOver}`;
  if (before.model !== now.model) return `the model was ${before.model} and is now ${now.model}. ${asBefore}`;
  if (before.rules !== now.rules) return `fr2en is another version. ${startOver}`;
  const option = [...Object.keys(before.options), ...Object.keys(now.options)].find((name) => before.options[name] !== now.options[name]);
  return option === undefined ? undefined : `--${option} ${change(before.options[option], now.options[option])}. ${asBefore}`;
};

const change = (before: string | undefined, now: string | undefined): string => {
  if (before === undefined) return 'was not given';
  if (now === undefined) return 'was given, and now is not';
  return before.startsWith('#') || now.startsWith('#') ? 'has changed' : `was ${before} and is now ${now}`;
};

const startOver = 'Add --force to start over.';
const asBefore = 'Give it as before, or add --force to start over.';
