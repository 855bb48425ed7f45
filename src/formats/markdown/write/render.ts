import { decodeHTMLStrict } from 'entities';
import { renderHtml } from '../../html/write/render.js';
import { sliceOf } from '../../../text/spans.js';
import type { EnglishSlot, RenderSlot } from '../../marked/types.js';
import { besideLetters, placeEmphasis, signOf, type Signs, type WriteItem } from './emphasis.js';
import { escapeText, escapeTitle, type Care } from './escape.js';
import { isEmphasis, labels } from '../labels.js';
import { setLines, settingOf } from './line-breaks.js';
import { itemsOf, type Item } from './pieces.js';
import type { MarkdownDocument, Place } from '../places.js';
import { readsBack } from './reads-back.js';

/** A way of writing, from the one that changes least to the one that cannot be misread. */
interface Manner {
  readonly care: Care;
  readonly signs: Signs;
}

const manners: readonly Manner[] = [
  { care: 'none', signs: 'own' },
  { care: 'usual', signs: 'own' },
  { care: 'usual', signs: 'other' },
  { care: 'usual', signs: 'html' },
];

const lastManner: Manner = { care: 'most', signs: 'html' };

/** Texts without these are what they are, wherever they stand in a block. */
const isPlain = (text: string): boolean => !/[\\`*_[\]<&~$|]|@|https?:|www\.|^\s*(?:[-+>#=:]|\d{1,9}[.)])|#\s*$/iu.test(text);

/** Writes the English of a slot in the first manner in which the reader finds it again. */
export const renderMarkdown: RenderSlot<MarkdownDocument> = (slot, document) => {
  const place = document.places.get(slot.slot.file.start);
  if (!place) return renderHtml(slot, document);
  const english = { ...slot, text: slot.text.replace(/[\r\n]/gu, ' ') };
  if (place.kind === 'front') return place.write(slot.text);
  const spellings = spellingsOf(slot, document);
  if (place.kind === 'title') return escapeTitle(english.text, place.mark, { spellings });
  const items = itemsOf(english, document);
  const block: Block = { english, document, place, items, spellings };
  if (items.every(({ tag }) => tag === undefined || document.tags[tag]!.side === 'point') && isPlain(english.text))
    return writeBlock(block, manners[0]!).written;
  // the rest of a paragraph is not read with its parts: these may have no sign that could belong to it
  for (const manner of place.kind === 'part' ? manners.slice(1) : manners) {
    const { written, placed } = writeBlock(block, manner);
    if (readsBack({ written, items: placed, english, document, place: place.kind })) return written;
  }
  return writeBlock(block, lastManner).written;
};

interface Block {
  readonly english: EnglishSlot;
  readonly document: MarkdownDocument;
  readonly place: Place;
  readonly items: readonly Item[];
  readonly spellings: ReadonlyMap<string, string>;
}

/** How the source of a slot writes characters that it does not write as themselves. */
const spellingsOf = ({ slot }: EnglishSlot, { file, ranges }: MarkdownDocument): Map<string, string> => {
  const spellings = new Map<string, string>();
  for (const span of ranges!.within(slot)) {
    const raw = sliceOf(file, span);
    if (/^&#?[\da-z]+;$/iu.test(raw)) spellings.set(decodeHTMLStrict(raw), raw);
    else if (/^\\[!-/:-@[-`{-~]$/u.test(raw)) spellings.set(raw[1]!, raw);
  }
  return spellings;
};

const writeBlock = (block: Block, { care, signs }: Manner): { written: string; placed: readonly Item[] } => {
  const { english, document } = block;
  let swapped = new Set<number>();
  const write: WriteItem = ({ tag, file, ...span }) => {
    const raw = english.raw(file);
    if (tag === undefined) return raw;
    const { label, side, partner } = document.tags[tag]!;
    if (isEmphasis(label) && partner !== undefined) return signOf(raw, { label, side }, signs, (signs === 'other') !== swapped.has(tag));
    return label === labels.link && side === 'close' ? closeLink(raw, tag, span.start, block) : raw;
  };
  // what is written otherwise begins and ends with signs: a space as `&nbsp;` is none beside emphasis
  const seen = Array.from(english.text, (character) => (block.spellings.has(character) ? '&'.repeat(character.length) : character)).join(
    '',
  );
  const placed = placeEmphasis(block.items, seen, document, write);
  swapped = besideLetters(placed, seen, document, write);
  const words = wordsOf(block, placed, write, care);
  const setting = settingOf(document, english.slot.file, document.ranges!.within(english.slot));
  return { written: setting ? setLines(words, setting) : words.join(' '), placed };
};

/** The end of a link. If its French text was its reference too, the English one gets that beside it: `[carte]` → `[map][carte]`. */
const closeLink = (raw: string, tag: number, end: number, { document, items, english }: Block): string => {
  const { partner, file } = document.tags[tag]!;
  if ((raw !== ']' && raw !== '][]') || partner === undefined) return raw;
  const opening = document.tags[partner]!;
  const french = sliceOf(document.prose, { start: opening.at, end: document.tags[tag]!.at });
  const start = items.find((item) => item.tag === partner)?.start ?? end;
  if (english.text.slice(start, end) === french) return raw;
  return `][${oneLine(document.file.slice(opening.file.end, file.start))}]`;
};

const oneLine = (raw: string): string => raw.replace(/[ \t]*(?:\r\n?|\n)[ \t]*(?:>[ \t]*)*/gu, ' ');

/** The block in words between which a line can break: spaces of tags and of what stays are none of them. */
const wordsOf = ({ english, document, place, spellings }: Block, items: readonly Item[], write: WriteItem, care: Care): string[] => {
  const { text, slot } = english;
  const words: string[] = [''];
  const add = (written: string): void => void words.push((words.pop() ?? '') + written);
  const labelOf = ({ tag }: Item): string => (tag === undefined ? '' : document.tags[tag]!.label);
  let at = 0;
  const put = (end: number, nth: number): void => {
    const next = items[nth];
    let stretch = text.slice(at, end);
    const previous = items[nth - 1];
    if (previous && labelOf(previous) === labels.lineBreak) stretch = stretch.replace(/^[ \t]+/u, '');
    // the space that the prose has for it
    if (previous && labelOf(previous) === labels.htmlBreak) stretch = stretch.replace(/^ /u, '');
    if (next && labelOf(next) === labels.lineBreak) stretch = stretch.replace(/(?<![ \t])[ \t]+$/u, '');
    const around = { isFirst: nth === 0, next: next ? write(next) : '', isInCell: place.kind === 'cell', spellings };
    const [first = '', ...others] = escapeText(stretch, care, around).split(' ');
    add(first);
    words.push(...others);
  };
  for (const [nth, item] of items.entries()) {
    put(item.start, nth);
    at = item.end;
    add(labelOf(item) === labels.reference ? `][${oneLine(document.file.slice(slot.file.start, item.file.start))}` : write(item));
  }
  put(text.length, items.length);
  return words;
};
