import { inspect } from 'node:util';
import { Fr2enError } from '../../errors.js';
import { catalogue, type CatalogueEntry, entryOf } from './catalogue.js';

/** A model by name: one in the catalogue, or `owner/name` on the hub, each with or without `@revision`. */
export interface Reference {
  /** The name in its shortest form. */
  readonly name: string;
  readonly entry: CatalogueEntry | undefined;
  /** `owner/name` on the hub; undefined if the model is part of the package. */
  readonly repository: string | undefined;
  /** A branch, tag or commit; undefined for the hub's default branch, as it is at the first pull. */
  readonly revision: string | undefined;
  /** Name of its folder in the models folder. */
  readonly key: string;
}

/**
 * Reads a name. Undefined for what cannot be one, such as `./models/mine` or `C:\models`.
 *
 *     opus-mt-fr-en                  the catalogue's
 *     Xenova/opus-mt-fr-en           the same
 *     Xenova/opus-mt-fr-en@v1        another: its own folder, its own pin
 */
export const referenceOf = (name: string): Reference | undefined => {
  const [, base = '', revision] = /^([^@]+)(?:@(.+))?$/u.exec(name) ?? [];
  const entry = entryOf(base) ?? catalogue.find(({ repository }) => repository === base);
  if (revision !== undefined && (!isRevision(revision) || entry?.embedded)) return undefined;
  const repository = entry ? entry.repository : isRepository(base) ? base : undefined;
  if (!entry && repository === undefined) return undefined;
  const short = entry?.name ?? base;
  const suffix = revision === undefined ? '' : `@${revision}`;
  // hub names cannot contain "--"; encoding turns a branch like refs/pr/1 into a single folder
  return {
    name: short + suffix,
    entry,
    repository,
    revision,
    key: short.replace('/', '--') + encodeURIComponent(suffix).replace(/^%40/u, '@'),
  };
};

/** The model whose folder has this name; undefined if fr2en did not make the folder. */
export const referenceOfKey = (key: string): Reference | undefined => {
  const [, base = '', revision = ''] = /^([^@]*)(.*)$/u.exec(key) ?? [];
  const reference = referenceOf(base.replace('--', '/') + revision.replaceAll('%2F', '/'));
  return reference?.key === key ? reference : undefined;
};

const isRepository = (text: string): boolean => /^\w[\w.-]*\/\w[\w.-]*$/u.test(text) && !text.includes('..') && !text.includes('--');

const isRevision = (text: string): boolean => /^\w[\w./-]*$/u.test(text) && !text.includes('..');

/**
 * Reads a name that must be valid.
 *
 * @throws `ERR_MODEL_NOT_FOUND`
 */
export const knownReference = (name: string): Reference => {
  const reference = referenceOf(name);
  if (reference) return reference;
  const names = catalogue.map((entry) => entry.name).join(', ');
  throw new Fr2enError(
    'ERR_MODEL_NOT_FOUND',
    `${inspect(name)}: not a model name. Use ${names}, or owner/name for a model on the hub; see \`fr2en models list\`.`,
  );
};
