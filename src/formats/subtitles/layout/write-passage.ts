import { countBefore } from '../../../text/count-before.js';
import { sliceOf } from '../../../text/spans.js';
import type { EnglishSlot } from '../../marked/types.js';
import { layOut, type LaidLine } from './laid-lines.js';
import { placeTags, stretchAt, type LineTag } from './placed-tags.js';
import type { Passage, SubtitleDocument } from '../types.js';

/** What stands in a cue for which the English has no word. */
const nothing = '…';

/** Writes the English of a passage over its cues. @param written - words as they stand in the file */
export const writePassage = (english: EnglishSlot, document: SubtitleDocument, written: (text: string) => string): string => {
  const { slot, raw, tags: placed } = english;
  const passage = document.passages[countBefore(document.slots.length, (index) => document.slots[index]!.start < slot.start)]!;
  const edges = [
    ...english.edges.map(({ source, at }) => ({ source: source - slot.start, at })),
    { source: slot.end - slot.start, at: english.text.length },
  ];
  const lines = layOut({ text: english.text, edges }, passage);
  const tags = placeTags(placed, lines, document.tags, (tag) => stretchAt(passage, document.tags[tag]!.file.start));
  const writeStretch = stretchWriter({ english, document, passage, lines, tags, written });
  return passage
    .map((stretch, nth) => {
      const before = passage[nth - 1];
      return (before ? raw({ start: before.file.end, end: stretch.file.start }) : '') + writeStretch(nth);
    })
    .join('');
};

interface Context {
  readonly english: EnglishSlot;
  readonly document: SubtitleDocument;
  readonly passage: Passage;
  readonly lines: readonly LaidLine[];
  readonly tags: readonly LineTag[];
  readonly written: (text: string) => string;
}

/** Writes one stretch after another. An element that goes on is closed at the end of a stretch and opened again in the next. */
const stretchWriter = (context: Context): ((nth: number) => string) => {
  const { english, document, passage, lines, tags, written } = context;
  const open: number[] = [];
  const tagText = (tag: number): string => english.raw(document.tags[tag]!.file);
  const opened = (): string => open.map(tagText).join('');
  const closed = (): string =>
    open
      .map((tag) => tagText(document.tags[tag]!.partner!))
      .reverse()
      .join('');
  const put = (tag: number): string => {
    const { side, partner } = document.tags[tag]!;
    if (side === 'open' && partner !== undefined) open.push(tag);
    if (side === 'close' && partner !== undefined) open.splice(open.lastIndexOf(partner), 1);
    return tagText(tag);
  };
  let [line, tag] = [0, 0];
  const writeLine = (): string => {
    let out = '';
    let { start: at } = lines[line]!;
    for (; tags[tag]?.line === line; tag += 1) {
      out += written(english.text.slice(at, tags[tag]!.at)) + put(tags[tag]!.tag);
      at = tags[tag]!.at;
    }
    const { start, end } = lines[line]!;
    line += 1;
    return out + (start === end ? nothing : written(english.text.slice(at, end)));
  };
  return (nth) => {
    const stretch = passage[nth]!;
    const [firstLine, firstTag, isWhole] = [line, tag, open.length === 0];
    let out = opened() + writeLine();
    while (lines[line]?.stretch === nth) {
      const lineBreak = stretch.repeatsTags ? closed() + stretch.lineBreak + opened() : stretch.lineBreak;
      out += lineBreak + writeLine();
    }
    const own = { lines: lines.slice(firstLine, line), tags: tags.slice(firstTag, tag), nth };
    return isWhole && open.length === 0 && isUnchanged(own, context) ? english.raw(stretch.file) : out + closed();
  };
};

interface Laid {
  readonly lines: readonly LaidLine[];
  readonly tags: readonly LineTag[];
  readonly nth: number;
}

/** Whether a stretch has its own words and tags as they were. */
const isUnchanged = ({ lines, tags, nth }: Laid, { english: { text, slot, tags: all }, document, passage }: Context): boolean => {
  const { start } = lines[0]!;
  const here = { start: slot.start + passage[nth]!.start, end: slot.start + passage[nth]!.end };
  if (text.slice(start, lines.at(-1)!.end) !== sliceOf(document.prose, here)) return false;
  const isOwn = (tag: number): boolean => stretchAt(passage, document.tags[tag]!.file.start) === nth;
  return (
    all.filter(({ tag }) => isOwn(tag)).length === tags.length &&
    tags.every(({ tag, at }) => isOwn(tag) && document.tags[tag]!.at - here.start === at - start)
  );
};
