import type { Span } from '../../../text/spans.js';
import type { Item, Paragraph } from '../inline/items.js';
import type { Wardrobe } from '../inline/wardrobe.js';
import { childOf, elementsOf, wholeOf, type XmlElement } from '../xml/tree.js';
import { fieldsOf, isComputed, type Field, type Unit } from './fields.js';
import { partsOf, textOf } from './run.js';
import { kindByProperties, valueOf, type ParagraphStyles } from './styles.js';

/** What a paragraph is read with. */
export interface ParagraphContext {
  readonly file: string;
  readonly wardrobe: Wardrobe;
  readonly styles: ParagraphStyles;
}

/** Reads a `w:p`. */
export const readParagraph = (paragraph: XmlElement, isInCell: boolean, context: ParagraphContext): Paragraph => {
  const properties = childOf(paragraph, 'w:pPr');
  const kind = kindByProperties(properties) ?? context.styles.kindOf(valueOf(childOf(properties, 'w:pStyle')));
  const items: Item[] = [];
  readContents(elementsOf(paragraph), { items, context, nextId: { id: 0 } });
  return { kind: kind === 'heading' ? kind : isInCell ? 'cell' : (kind ?? 'paragraph'), items };
};

interface Target {
  readonly items: Item[];
  readonly context: ParagraphContext;
  readonly nextId: { id: number };
}

/** Elements around runs. What is in them is prose of the paragraph: a link, an insertion that is not accepted yet. */
const around = new Set(['w:hyperlink', 'w:ins', 'w:moveTo', 'w:smartTag', 'w:customXml', 'w:dir', 'w:bdo']);

/** Notes of Word's own that no longer hold in English: where it found a mistake. */
const forgotten = new Set(['w:proofErr']);

const readContents = (elements: readonly XmlElement[], target: Target): void => {
  const { file, wardrobe } = target.context;
  const units = elements.flatMap((element): Unit[] => {
    if (element.name === 'w:pPr' || element.name.endsWith('Pr') || forgotten.has(element.name)) return [];
    if (element.name === 'w:r') return partsOf(element, file, wardrobe).map((part) => ({ kind: 'part', part }));
    return [{ kind: 'element', element }];
  });
  const fields = fieldsOf(units, (element) => plainText(element, file));
  readUnits({ units, fields, from: 0, to: units.length }, target);
};

interface Stretch {
  readonly units: readonly Unit[];
  readonly fields: ReadonlyMap<number, Field>;
  readonly from: number;
  readonly to: number;
}

const readUnits = (stretch: Stretch, target: Target): void => {
  for (let at = stretch.from; at < stretch.to; at += 1) {
    const unit = stretch.units[at]!;
    const field = stretch.fields.get(at);
    if (field && field.end < stretch.to) {
      readField(field, stretch, target);
      at = field.end;
    } else if (unit.kind === 'part') target.items.push(...itemsOf(unit, target.context));
    else readElement(unit.element, target);
  }
};

const readElement = (element: XmlElement, target: Target): void => {
  const content = element.name === 'w:sdt' ? childOf(element, 'w:sdtContent') : element;
  const isAround = (around.has(element.name) || element.name === 'w:sdt') && content !== undefined;
  if (isAround && !element.tag.isEmpty && !content.tag.isEmpty) readAround(element, content, target);
  else if (element.name === 'w:fldSimple') readSimpleField(element, target);
  else target.items.push(pointOf(element, undefined, target.context));
};

/** @param content - the element itself, or what holds its runs */
const readAround = (element: XmlElement, content: XmlElement, target: Target): void => {
  const properties = elementsOf(content).findLast(({ name }) => name.endsWith('Pr'));
  const whole = wholeOf(element);
  const open = { start: whole.start, end: properties ? wholeOf(properties).end : content.tag.span.end };
  between({ open, close: { start: content.end.start, end: whole.end }, label: element.tag.written }, target, () =>
    readContents(elementsOf(content), target),
  );
};

interface Pair {
  readonly open: Span;
  readonly close: Span;
  readonly label: string;
}

const between = ({ open, close, label }: Pair, { items, nextId }: Target, read: () => void): void => {
  const id = (nextId.id += 1);
  items.push({ kind: 'open', span: open, label: `<${label}>`, id });
  read();
  items.push({ kind: 'close', span: close, label: `</${label}>`, id });
};

const readSimpleField = (element: XmlElement, target: Target): void => {
  const text = plainText(element, target.context.file);
  const pair = { open: element.tag.span, close: element.end, label: 'w:fldSimple' };
  if (text.trim() === '') target.items.push(pointOf(element, undefined, target.context));
  else if (isComputed(element.tag.attribute('w:instr') ?? '', text))
    target.items.push(fieldOf({ ...pair, label: 'field' }, text, undefined));
  else between(pair, target, () => readContents(elementsOf(element), target));
};

const fieldOf = (pair: Pair, text: string, dress: number | undefined): Item => ({
  kind: 'field',
  ...pair,
  text,
  dress,
  from: { at: pair.open.start, dress },
  to: { at: pair.close.end, dress },
});

/** A field of marks in runs. It has a place of its own if its marks are at the edges of their runs, or if one run has it all. */
const readField = ({ begin, separate, end, instruction }: Field, stretch: Stretch, target: Target): void => {
  const { units } = stretch;
  const part = (at: number): Extract<Unit, { kind: 'part' }>['part'] => (units[at] as Extract<Unit, { kind: 'part' }>).part;
  const [first, last] = [part(begin), part(end)];
  const isOfRuns = first.from.dress === undefined && last.to.dress === undefined;
  const isInRun = !isOfRuns && first.dress === last.dress;
  const start = isOfRuns ? first.from.at : wholeOf(first.element).start;
  const open = { start, end: separate === undefined ? start : part(separate).to.at };
  const close = { start: last.from.at, end: isOfRuns ? last.to.at : wholeOf(last.element).end };
  const result = separate === undefined ? [] : units.slice(separate + 1, end);
  const text = result.map((unit) => plainText(unit.kind === 'part' ? unit.part.element : unit.element, target.context.file)).join('');
  const dress = isOfRuns ? undefined : first.dress;
  const inner = { ...stretch, from: separate === undefined ? end : separate + 1, to: end };
  if ((isOfRuns || isInRun) && text.trim() === '')
    target.items.push({ kind: 'point', span: { start: open.start, end: close.end }, label: 'field', dress, isBreak: false, inner: [] });
  else if ((isOfRuns || isInRun) && isComputed(instruction, text)) target.items.push(fieldOf({ open, close, label: 'field' }, text, dress));
  else if (isOfRuns && separate !== undefined && part(separate).to.dress === undefined && last.from.dress === undefined)
    between({ open, close, label: 'field' }, target, () => readUnits(inner, target));
  else {
    target.items.push({ kind: 'cut' });
    readUnits(inner, target);
    target.items.push({ kind: 'cut' });
  }
};

const itemsOf = ({ part }: Extract<Unit, { kind: 'part' }>, context: ParagraphContext): Item[] => {
  const { element, dress, from, to } = part;
  switch (element.name) {
    case 'w:t': {
      const characters = textOf(element, context.file);
      return characters.length === 0 ? [] : [{ kind: 'text', characters, dress, from, to }];
    }
    case 'w:noBreakHyphen':
      return [{ kind: 'text', characters: [{ span: wholeOf(element), text: '-' }], dress, from, to }];
    case 'w:tab':
    case 'w:ptab':
    case 'w:fldChar':
    case 'w:instrText':
      return [{ kind: 'cut' }];
    case 'w:br':
      return isSoft(element) ? [pointOf(element, dress, context)] : [{ kind: 'cut' }];
    default:
      return [pointOf(element, dress, context)];
  }
};

/** A line's end; others are those of a page or column. */
const isSoft = ({ tag }: XmlElement): boolean => (tag.attribute('w:type') ?? 'textWrapping') === 'textWrapping';

const pointOf = (element: XmlElement, dress: number | undefined, context: ParagraphContext): Item => ({
  kind: 'point',
  span: wholeOf(element),
  label: `<${element.tag.written}/>`,
  dress,
  isBreak: element.name === 'w:br' || element.name === 'w:cr',
  inner: paragraphsIn(element).map(({ paragraph, isInCell }) => readParagraph(paragraph, isInCell, context)),
});

interface Found {
  readonly paragraph: XmlElement;
  readonly isInCell: boolean;
}

/** Text boxes are drawn in a run, and have paragraphs of their own. What was deleted or moved away may have them too: that is left. */
const paragraphsIn = (element: XmlElement, isInCell = false): Found[] => {
  if (element.name === 'w:del' || element.name === 'w:moveFrom') return [];
  return elementsOf(element).flatMap((child) =>
    child.name === 'w:p' ? [{ paragraph: child, isInCell }] : paragraphsIn(child, isInCell || child.name === 'w:tc'),
  );
};

/** All that `w:t` and `w:instrText` say in an element. */
const plainText = (element: XmlElement, file: string): string =>
  element.name === 'w:t' || element.name === 'w:instrText'
    ? textOf(element, file)
        .map(({ text }) => text)
        .join('')
    : elementsOf(element)
        .map((child) => plainText(child, file))
        .join('');
