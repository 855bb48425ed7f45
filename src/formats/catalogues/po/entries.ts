import type { Span } from '../../../text/spans.js';
import { notOfFormat } from '../not-of-format.js';

/** A string of an entry: its literals, one a line, from the first quotation mark to the last. */
export interface PoString extends Span {
  readonly literals: readonly Span[];
}

/** An entry of a catalogue, as far as its strings matter. */
export interface PoEntry {
  /** Lines of flags, `#, fuzzy, c-format`, with their line ends. */
  readonly flags: readonly Span[];
  readonly context?: PoString;
  readonly id: PoString;
  readonly plural?: PoString;
  /** `msgstr`, or `msgstr[0]`, `msgstr[1]` … in order. */
  readonly translations: readonly PoString[];
}

type Keyword = 'msgctxt' | 'msgid' | 'msgid_plural' | 'msgstr';

/** An entry under construction. */
interface Draft {
  flags: Span[];
  strings: { readonly keyword: Keyword; readonly literals: Span[] }[];
}

const linePattern =
  /(?<blank>[ \t\f\v]*)(?:(?<comment>#[^\r\n]*)|(?:(?<keyword>msgctxt|msgid_plural|msgid|msgstr)(?:\[\d{1,3}\])?[ \t]*)?(?<literal>"[^"\\\r\n]*(?:\\[^\r\n][^"\\\r\n]*)*")?[ \t]*)(?<end>\r\n|\r|\n|$)/uy;

/**
 * The entries of a gettext catalogue, in order. Comments, obsolete entries (`#~`) and empty lines are passed over.
 *
 * The parsers of others give values without their places, and print a catalogue anew in a layout of their own. What must come back byte for
 * byte needs the places.
 *
 * @throws `ERR_INPUT` where the file is not a catalogue, with line and column
 */
export function* poEntries(file: string): Generator<PoEntry> {
  let draft: Draft = { flags: [], strings: [] };
  const take = function* (at: number): Generator<PoEntry> {
    if (draft.strings.length > 0) yield toEntry(file, draft, at);
    draft = { flags: [], strings: [] };
  };
  for (let at = 0; at < file.length;) {
    linePattern.lastIndex = at;
    const found = linePattern.exec(file);
    if (!found)
      throw notOfFormat(
        file,
        at,
        'a comment, a keyword (msgid, msgstr …) or a string in double quotes that ends on its line is wanted here.',
      );
    const { blank = '', comment, keyword, literal, end = '' } = found.groups ?? {};
    const next = at + found[0].length;
    const hasTranslation = draft.strings.some((string) => string.keyword === 'msgstr');
    if (comment !== undefined) {
      if (hasTranslation) yield* take(at);
      if (comment.startsWith('#,')) draft.flags.push({ start: at, end: next });
    } else if (keyword !== undefined) {
      if (hasTranslation && keyword !== 'msgstr') yield* take(at);
      if (literal === undefined) throw notOfFormat(file, at, `a string in double quotes is missing behind ${keyword}.`);
      draft.strings.push({ keyword: keyword as Keyword, literals: [] });
    }
    if (literal !== undefined) {
      const string = draft.strings.at(-1);
      if (!string) throw notOfFormat(file, at, 'this string belongs to no msgid or msgstr.');
      const stop = at + found[0].trimEnd().length;
      string.literals.push({ start: stop - literal.length, end: stop });
    }
    if (next === at || (end === '' && next < file.length)) throw notOfFormat(file, at + blank.length, 'this line is none of a catalogue.');
    at = next;
  }
  yield* take(file.length);
}

const toEntry = (file: string, { flags, strings }: Draft, at: number): PoEntry => {
  const all = (keyword: Keyword): PoString[] =>
    strings.flatMap((string) =>
      string.keyword === keyword ? [{ literals: string.literals, start: string.literals[0]!.start, end: string.literals.at(-1)!.end }] : [],
    );
  const [[context], [id], [plural], translations] = [all('msgctxt'), all('msgid'), all('msgid_plural'), all('msgstr')];
  if (!id) throw notOfFormat(file, at, 'the entry before this has no msgid.');
  if (translations.length === 0) throw notOfFormat(file, at, 'the entry before this has no msgstr. The file may be cut off.');
  return { flags, id, translations, ...(context && { context }), ...(plural && { plural }) };
};
