import { basename, parse } from 'node:path';
import { type Emit, emitExtensions } from './outputs/emit.js';
import type { NamedFile } from './unread.js';

/**
 * The name of the English file for a French one.
 *
 *     a.fr.txt → a.en.txt   a.txt → a.en.txt   article → article.en   a.fr → a.en   with json: a.fr.txt → a.en.json
 *     with bilingual: a.fr.txt → a.fr-en.html
 *
 * @param isText - whether the source is plain text, which keeps its extension when emitted as text
 */
export const englishName = (
  { path }: Pick<NamedFile, 'path'>,
  { emit, isText }: { readonly emit: Emit; readonly isText: boolean },
): string => {
  const { name, ext } = parse(path === undefined ? 'stdin.txt' : basename(path));
  const isLanguage = ext.toLowerCase() === '.fr';
  const kept = isLanguage ? '' : ext;
  const keeps = emit === 'same' || (emit === 'text' && isText);
  const own = name.replace(/\.fr$/iu, '');
  // both languages are in it, and the English of a page is a page too
  return emit === 'bilingual' ? `${own}.fr-en.html` : `${own}.en${keeps ? kept : emitExtensions[emit]}`;
};
