import { isFrench } from '../../../languages/language-tags.js';
import type { Builder } from '../../marked/builder.js';
import type { StartTag } from '../xml/walk.js';

/** What the English is marked as: American, as its quotation marks are. */
export const english = { language: 'en', country: 'US', tag: 'en-US' };

/** The English tag for a French one: 'en-US' for 'fr-FR', 'en' for 'fr'. */
export const englishFor = (tag: string): string => (tag.length > 2 ? english.tag : english.language);

/** An attribute by its name as in xml/names.ts, and its new value. */
export interface AttributePatch {
  readonly attribute: string;
  readonly value: string;
}

/** Writes another value for an attribute of a tag, if the tag has it. */
export const patchAttribute = (tag: StartTag, { attribute, value }: AttributePatch, { file, builder }: PatchTarget): void => {
  const name = tag.writtenName(attribute);
  const { start, end } = tag.span;
  const found = name === undefined ? null : written(name).exec(file.slice(start, end));
  if (!found) return;
  const stop = start + found.index + found[0].length - 1;
  builder.patch({ start: stop - found[2]!.length, end: stop }, value);
};

const patterns = new Map<string, RegExp>();

/** How an attribute is written in its tag: there are few names, and many tags. */
const written = (name: string): RegExp => {
  const known = patterns.get(name);
  if (known) return known;
  const pattern = new RegExp(String.raw`\s${name.replaceAll('.', String.raw`\.`)}\s*=\s*(["'])([^"']*)\1`, 'u');
  patterns.set(name, pattern);
  return pattern;
};

/** Where patches go. */
export interface PatchTarget {
  /** The text that the tag's span is of. */
  readonly file: string;
  readonly builder: Builder;
}

/** Says English in a tag's attribute that says French: `xml:lang="fr"`. */
export const sayEnglish = (tag: StartTag, attribute: string, target: PatchTarget): void => {
  const said = tag.attribute(attribute);
  if (said !== undefined && isFrench(said)) patchAttribute(tag, { attribute, value: englishFor(said) }, target);
};
