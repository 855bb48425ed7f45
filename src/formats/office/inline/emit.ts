import type { Builder } from '../../marked/builder.js';
import { isBlank, type Edge, type Item, type Paragraph, type PointItem, type TextItem } from './items.js';
import type { Plan } from './plan.js';
import { stretchesOf } from './stretches.js';

/** Adds a paragraph to the document: a slot for each part between tabs, and for each paragraph in its text boxes and notes. */
export const emitParagraph = ({ kind, items }: Paragraph, builder: Builder, plan: Plan): void => {
  for (const stretch of stretchesOf(items)) {
    if (stretch.isSlot) emitSlot({ kind, items: stretch.items }, builder, plan);
    else for (const item of stretch.items) if (item.kind === 'point') emitInner(item, builder, plan);
  }
};

const emitInner = ({ inner }: PointItem, builder: Builder, plan: Plan): void =>
  inner.forEach((paragraph) => emitParagraph(paragraph, builder, plan));

const emitSlot = ({ kind, items }: Paragraph, builder: Builder, plan: Plan): void => {
  const from = edgeOf(items[0]!, 'from');
  const to = edgeOf(items.at(-1)!, 'to');
  const ground = commonestDress(items);
  plan.addSlot(from.at, { ground, from: from.dress, to: to.dress });
  builder.open(kind);
  // without prose: they say where the slot begins and ends in the file
  builder.text({ start: from.at, end: from.at }, '');
  emitItems(items, { builder, plan, ground });
  builder.text({ start: to.at, end: to.at }, '');
  builder.close();
};

const edgeOf = (item: Item, side: 'from' | 'to'): Edge => {
  if (item.kind === 'text' || item.kind === 'field') return item[side];
  if (item.kind === 'cut') throw new Error('a slot has no cuts');
  return { at: side === 'from' ? item.span.start : item.span.end, dress: undefined };
};

/** The dress that most characters have: the paragraph's own look, which needs no tags. */
const commonestDress = (items: readonly Item[]): number | undefined => {
  const lengths = new Map<number | undefined, number>();
  for (const item of items)
    if (item.kind === 'text') lengths.set(item.dress, (lengths.get(item.dress) ?? 0) + (isBlank(item) ? 0 : lengthOf(item)));
  let ground: number | undefined;
  let most = -1;
  for (const [dress, length] of lengths) if (length > most) [ground, most] = [dress, length];
  return ground;
};

const lengthOf = ({ characters }: TextItem): number => characters.reduce((sum, { text }) => sum + text.length, 0);

interface SlotTarget {
  readonly builder: Builder;
  readonly plan: Plan;
  readonly ground: number | undefined;
}

const emitItems = (items: readonly Item[], { builder, plan, ground }: SlotTarget): void => {
  const nextDress = nextDresses(items);
  const opened = new Map<number, number>();
  let dressed: { readonly dress: number; readonly tag: number; readonly label: string } | undefined;
  let last = '';
  let at = 0;
  const undress = (): void => {
    if (dressed) builder.closeTag({ start: at, end: at }, `</${dressed.label}>`, dressed.tag);
    dressed = undefined;
  };
  const dressAs = (dress: number | undefined, start: number): void => {
    if (dressed?.dress === dress) return;
    undress();
    if (dress === undefined || dress === ground) return;
    const { label } = plan.wardrobe.at(dress);
    plan.addRole(start, { kind: 'dress', dress });
    dressed = { dress, tag: builder.openTag({ start, end: start }, `<${label}>`), label };
  };
  items.forEach((item, index) => {
    if (item.kind === 'text') {
      // a space between two bold words is bold with them, one after them is not
      const dress = isBlank(item) && nextDress[index] !== dressed?.dress ? ground : isBlank(item) ? dressed?.dress : item.dress;
      dressAs(dress, item.characters[0]?.span.start ?? item.from.at);
      for (const { span, text } of item.characters) {
        builder.text(span, text);
        at = span.end;
        last = text;
      }
    } else if (item.kind === 'field') {
      const tag = builder.openTag(item.open, item.label);
      plan.addRole(item.open.start, {
        kind: 'field',
        dress: item.dress,
        whole: { start: item.open.start, end: item.close.end },
        text: item.text,
      });
      builder.opaque({ start: item.open.end, end: item.close.start }, item.text);
      builder.closeTag(item.close, item.label, tag);
      at = item.close.end;
      last = item.text;
    } else if (item.kind === 'point') {
      emitInner(item, builder, plan);
      const isSpace = item.isBreak && !last.endsWith(' ') && !startsWithSpace(items[index + 1]);
      plan.addRole(item.span.start, { kind: 'point', dress: item.dress, isSpace });
      builder.point(item.span, item.label);
      at = item.span.end;
      if (isSpace) builder.text({ start: at, end: at }, (last = ' '));
    } else if (item.kind !== 'cut') {
      undress();
      if (item.kind === 'open') opened.set(item.id, builder.openTag(item.span, item.label));
      else builder.closeTag(item.span, item.label, opened.get(item.id));
      at = item.span.end;
    }
  });
  undress();
};

const startsWithSpace = (item: Item | undefined): boolean => item?.kind === 'text' && item.characters[0]?.text.startsWith(' ') === true;

/** For each item, the dress of the next words before a tag. */
const nextDresses = (items: readonly Item[]): (number | undefined)[] => {
  const next: (number | undefined)[] = [];
  let dress: number | undefined;
  for (let at = items.length - 1; at >= 0; at -= 1) {
    const item = items[at]!;
    next[at] = dress;
    if (item.kind === 'text' && !isBlank(item)) ({ dress } = item);
    if (item.kind === 'open' || item.kind === 'close') dress = undefined;
  }
  return next;
};
