import { sliceOf } from '../../../text/spans.js';
import type { Patch } from '../../marked/types.js';
import { english, isFrench } from '../language-name.js';
import { notOfFormat } from '../not-of-format.js';
import type { PoEntry, PoString } from './entries.js';

/** What a catalogue says of itself, in the msgstr of its empty msgid. */
export interface PoHeader {
  /** Whether its msgstr are said to be French. */
  readonly language: 'French' | 'English or none';
  readonly patches: readonly Patch[];
}

/**
 * Reads the header: `Language:` becomes `en`, `Plural-Forms:` that of English, the charset UTF-8.
 *
 * @param entry - the first of the catalogue; it may be an ordinary one
 * @throws `ERR_INPUT` if the msgstr are in another language than French or English
 */
export const readHeader = (file: string, entry: PoEntry | undefined): PoHeader => {
  const [string] = entry?.translations ?? [];
  if (!entry || !string || !isEmpty(file, entry.id)) return { language: 'English or none', patches: [] };
  const language = fieldOf(file, string, 'Language');
  const name = language?.text.trim() ?? '';
  if (language && !isFrench(name) && !/^(?:en(?:[-_@].*)?|LANGUAGE|und|C|)$/u.test(name))
    throw notOfFormat(
      file,
      language.file.start,
      `the header says Language: ${name}, so English does not belong in this catalogue. Take the one for English, or the .pot file.`,
    );
  const patches: Patch[] = [];
  if (language && !name.startsWith('en')) patches.push({ file: language.file, text: english });
  const plurals = fieldOf(file, string, 'Plural-Forms');
  const forms = plurals && englishPlurals(plurals.text.replace(/"\s*"/gu, ''));
  if (plurals && forms) patches.push({ file: plurals.file, text: forms });
  const charset = /charset=(?<name>[\w.:-]+)/u.exec(sliceOf(file, string));
  if (charset && !/^(?:utf-?8|ascii|us-ascii)$/iu.test(charset[1]!)) {
    const start = string.start + charset.index + 'charset='.length;
    patches.push({ file: { start, end: start + charset[1]!.length }, text: 'UTF-8' });
  }
  return { language: isFrench(name) ? 'French' : 'English or none', patches };
};

const isEmpty = (file: string, id: PoString): boolean => id.literals.every((literal) => sliceOf(file, literal) === '""');

/** The value of a field, up to the line break that ends it; a long one goes on over several literals. */
const fieldOf = (file: string, string: PoString, name: string): Patch | undefined => {
  const found = new RegExp(String.raw`(?:"|\\n)${name}:[ \t]*(?<value>[^\\]{0,2000}?)[ \t]{0,80}(?:\\n|"\s*$)`, 'u').exec(
    sliceOf(file, string),
  );
  const value = found?.groups?.['value'];
  if (!found || value === undefined) return undefined;
  const from = found[0].indexOf(':') + 1;
  const start = string.start + found.index + from + found[0].slice(from).indexOf(value);
  const blank = /^[ \t]/u.test(found[0].slice(from)) ? 1 : 0;
  if (value === '')
    return { file: { start: string.start + found.index + from + blank, end: string.start + found.index + from + blank }, text: '' };
  return { file: { start, end: start + value.length }, text: value };
};

/** A catalogue with more forms than English has keeps its number of them, and uses the first and the last. */
const englishPlurals = (french: string): string | undefined => {
  const count = Number(/nplurals\s*=\s*(\d+)/u.exec(french)?.[1] ?? 2);
  if (count < 2) return undefined;
  return count === 2 ? 'nplurals=2; plural=(n != 1);' : `nplurals=${count}; plural=(n != 1 ? ${count - 1} : 0);`;
};
