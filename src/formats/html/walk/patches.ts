import { isFrench } from '../../../languages/language-tags.js';
import { valueOf, valueSpan } from './attributes.js';
import type { HtmlTag } from './tokens.js';
import type { Patch } from '../../marked/types.js';

/** The changes to a tag whose words become English: `lang="fr-FR"` says `en`. */
export const languagePatches = (file: string, { attributes }: HtmlTag): Patch[] =>
  attributes.flatMap((attribute) => {
    if ((attribute.name !== 'lang' && attribute.name !== 'xml:lang') || !isFrench(attribute.value.trim())) return [];
    const span = valueSpan(file, attribute);
    return span ? [{ file: span, text: 'en' }] : [];
  });

/** The changes to a `meta` tag that says the file's encoding: the English is written in UTF-8. */
export const encodingPatches = (file: string, tag: HtmlTag): Patch[] => {
  if (tag.name !== 'meta') return [];
  return tag.attributes.flatMap((attribute) => {
    const span = valueSpan(file, attribute);
    if (!span) return [];
    if (attribute.name === 'charset') return isUtf8(attribute.value) ? [] : [{ file: span, text: 'utf-8' }];
    if (attribute.name !== 'content' || !isContentType(tag)) return [];
    const written = file.slice(span.start, span.end);
    const named = charsetIn.exec(written);
    if (!named || isUtf8(named[2]!)) return [];
    const start = span.start + named.index + named[1]!.length;
    return [{ file: { start, end: start + named[2]!.length }, text: 'utf-8' }];
  });
};

/** The encoding that a `meta` tag names; undefined if it names none. */
export const encodingOf = (tag: HtmlTag): string | undefined => {
  if (tag.name !== 'meta') return undefined;
  return valueOf(tag, 'charset') ?? (isContentType(tag) ? charsetIn.exec(valueOf(tag, 'content') ?? '')?.[2] : undefined);
};

const isContentType = (tag: HtmlTag): boolean => valueOf(tag, 'http-equiv')?.trim().toLowerCase() === 'content-type';

const isUtf8 = (name: string): boolean => /^\s*utf-?8\s*$/iu.test(name);

const charsetIn = /(charset\s*=\s*["']?\s*)([^\s"';]+)/iu;
