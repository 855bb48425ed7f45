import { replaceSpans, sliceOf, type Span } from '../../../text/spans.js';
import { decode } from '../../encoding/encoding.js';
import { type Builder, createBuilder } from '../../marked/builder.js';
import type { MarkedDocument, RenderSlot } from '../../marked/types.js';
import { markedWriter, writeMarked } from '../../marked/writer.js';
import type { Format, Writer } from '../../types.js';
import { addScalars } from '../add-scalar.js';
import { englishScalars } from '../english-scalar.js';
import { readValue } from '../message/read-value.js';
import { charsetOf } from './charset.js';
import { type PoEntry, poEntries, type PoString } from './entries.js';
import { isFuzzy, knowsNumbers, withoutFuzzy } from './flags.js';
import { readHeader } from './header.js';
import { layoutOf } from './layout.js';
import { type PoLayout, readPoString, writePoString } from './strings.js';

/** A slot of a catalogue. */
interface PoSlot {
  /** The strings with its French: `msgid` and `msgid_plural`, or a `msgstr`. */
  readonly french: readonly PoString[];
  /** The strings that get its English, each with the number of its French. */
  readonly targets: readonly (PoString & { readonly from: number })[];
  /** Lines of flags that lose `fuzzy` with it. */
  readonly doubts: readonly Span[];
  readonly numbering: 'known' | 'unknown';
}

/** A catalogue of gettext. Its slots are found by where they begin in the file. */
export interface PoFile extends MarkedDocument {
  readonly layout: PoLayout;
  readonly poSlots: ReadonlyMap<number, PoSlot>;
}

const render: RenderSlot<PoFile> = (slot, document) => {
  const { file, layout, poSlots } = document;
  const { start, end } = slot.slot.file;
  const { french, targets, doubts, numbering } = poSlots.get(start)!;
  const values = englishScalars(
    french.map((string) => readPoString(file, string).value),
    slot,
    document,
    numbering,
  );
  const edits = [
    ...doubts.map((line) => ({ ...line, text: withoutFuzzy(sliceOf(file, line)) })),
    ...targets.map((target) => ({ ...target, text: writePoString(values[target.from]!, keywordBefore(file, target), layout) })),
  ];
  const moved = edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return replaceSpans(file.slice(start, end), moved, ({ text }) => text);
};

const keywordBefore = (file: string, { start }: Span): string => file.slice(file.lastIndexOf('\n', start) + 1, start).trim();

const read = (bytes: Uint8Array, encoding?: string): PoFile => {
  const { text: file, bom } = decode(bytes, charsetOf(bytes) ?? encoding);
  const entries = [...poEntries(file)];
  const builder = createBuilder(file);
  const header = readHeader(file, entries[0]);
  for (const patch of header.patches) builder.patch(patch.file, patch.text);
  const own = entries.filter((entry) => !isHeader(entry));
  const isFrench = header.language === 'French' && own.some(({ translations }) => translations.some((string) => !isEmpty(string)));
  const poSlots = new Map<number, PoSlot>();
  for (const entry of own)
    for (const slot of isFrench ? replacing(file, entry) : filling(file, entry)) {
      const start = slot.doubts[0]?.start ?? Math.min(slot.french[0]!.start, slot.targets[0]!.start);
      if (addSlot(builder, file, { slot, start })) poSlots.set(start, slot);
    }
  if (entries[0] && isHeader(entries[0])) clearDoubt(builder, file, entries[0]);
  return { ...builder.build(bom), layout: layoutOf(file, entries), poSlots };
};

/** The msgid are French: their English goes into msgstr that are empty or doubtful. The others are somebody's work, and stay. */
const filling = (file: string, entry: PoEntry): PoSlot[] => {
  const { id, plural, translations, flags } = entry;
  const isDoubtful = isFuzzy(file, flags);
  const targets = translations
    .map((string, nth) => ({ ...string, from: nth > 0 && plural ? 1 : 0 }))
    .filter((string) => isDoubtful || isEmpty(string));
  if (targets.length === 0) return [];
  return [{ french: plural ? [id, plural] : [id], targets, doubts: isDoubtful ? flags : [], numbering: numberingOf(file, entry) }];
};

/** The msgstr are French: each becomes English in its place. */
const replacing = (file: string, entry: PoEntry): PoSlot[] =>
  entry.translations
    .filter((string) => !isEmpty(string))
    .map((string) => ({ french: [string], targets: [{ ...string, from: 0 }], doubts: [], numbering: numberingOf(file, entry) }));

const numberingOf = (file: string, { flags }: PoEntry): PoSlot['numbering'] => (knowsNumbers(file, flags) ? 'known' : 'unknown');

/** @returns whether there is anything to translate */
const addSlot = (builder: Builder, file: string, { slot, start }: { readonly slot: PoSlot; readonly start: number }): boolean => {
  const read = slot.french.flatMap((string) => {
    const scalar = readPoString(file, string);
    const value = readValue(scalar.value);
    return value ? [{ scalar, value }] : [];
  });
  if (read.length > 0) addScalars(builder, { start, end: slot.targets.at(-1)!.end }, read);
  return read.length > 0;
};

const isEmpty = ({ literals }: PoString): boolean => literals.every(({ start, end }) => end - start === 2);

const isHeader = ({ id, context }: PoEntry): boolean => !context && isEmpty(id);

const clearDoubt = (builder: Builder, file: string, { flags }: PoEntry): void => {
  for (const line of flags) if (isFuzzy(file, [line])) builder.patch(line, withoutFuzzy(sliceOf(file, line)));
};

/**
 * Catalogues of gettext. The French is in msgid, and its English goes into msgstr; if the header says `Language: fr` and there are
 * msgstr, the French is in these.
 */
export const po: Format<PoFile> & { readonly writer: (document: PoFile) => Writer } = {
  name: 'po',
  extensions: ['.po', '.pot'],
  read: (bytes, options) => read(bytes, options?.encoding),
  write: (document, pieces) => writeMarked(document, pieces, render),
  writer: (document) => markedWriter(document, render),
};
