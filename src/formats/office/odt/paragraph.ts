import type { Span } from '../../../text/spans.js';
import type { Edge, Item, Paragraph } from '../inline/items.js';
import { plainParagraph } from '../inline/plain.js';
import type { Wardrobe } from '../inline/wardrobe.js';
import { charactersOf, wholeOfCdata, type Characters } from '../xml/text.js';
import { elementsOf, isElement, wholeOf, type XmlElement } from '../xml/tree.js';
import { spacedText, spacesOf } from './spaces.js';
import type { OdtStyles } from './styles.js';

/** What a paragraph is read with. */
export interface OdtContext {
  readonly file: string;
  readonly wardrobe: Wardrobe;
  readonly styles: OdtStyles;
}

/** Where a paragraph stands, which says what it is. */
export type Place = 'cell' | 'item' | 'elsewhere';

/** Reads a `text:p` or `text:h`. */
export const readOdtParagraph = (paragraph: XmlElement, place: Place, context: OdtContext): Paragraph => {
  const target: Target = { items: [], context, prefix: paragraph.tag.written.replace(/[^:]*$/u, ''), next: { id: 0, isAfterSpace: true } };
  readChildren(paragraph, outermost(target), target);
  const isHeading = paragraph.name === 'text:h' || context.styles.isHeading(paragraph.tag.attribute('text:style-name'));
  return { kind: isHeading ? 'heading' : place === 'elsewhere' ? 'paragraph' : place, items: target.items };
};

interface Target {
  readonly items: Item[];
  readonly context: OdtContext;
  /** Of the names in `text:`, as the file writes it. */
  readonly prefix: string;
  readonly next: { id: number; isAfterSpace: boolean };
}

/** The spans that text is in, since the paragraph or link around it. */
interface Inside {
  /** Without those that change nothing that is seen. */
  readonly spans: readonly XmlElement[];
  readonly dress: number;
  /** All of them: what is open in the file. */
  readonly all: readonly XmlElement[];
  readonly open: number;
  /** Where what comes first or last in the innermost span may begin or end a slot: outside of it. */
  readonly edges: { readonly from: Edge | undefined; readonly to: Edge | undefined };
}

const outermost = (target: Target): Inside => {
  const dress = dressOf([], target);
  return { spans: [], dress, all: [], open: dress, edges: { from: undefined, to: undefined } };
};

const edgesOf = ({ edges, open }: Inside, { start, end }: Span): { readonly from: Edge; readonly to: Edge } => ({
  from: edges.from ?? { at: start, dress: open },
  to: edges.to ?? { at: end, dress: open },
});

/** Elements around prose. */
const around = new Set(['text:a', 'text:meta']);

/** What LibreOffice notes for itself and finds out again: where a page ended. */
const forgotten = new Set(['text:soft-page-break']);

const readChildren = (element: XmlElement, inside: Inside, target: Target): void => {
  const children = element.children.filter((child) => !isElement(child) || !forgotten.has(child.name));
  children.forEach((child, nth) => {
    const edges = { from: nth === 0 ? inside.edges.from : undefined, to: nth === children.length - 1 ? inside.edges.to : undefined };
    if (isElement(child)) readElement(child, { ...inside, edges }, target);
    else {
      const characters = charactersOf(target.context.file, child.span, { isCdata: child.isCdata, spaces: 'one' });
      addText(characters, child.isCdata ? wholeOfCdata(child.span) : child.span, { ...inside, edges }, target);
    }
  });
};

/** White space after a space is none. */
const addText = (characters: readonly Characters[], span: Span, inside: Inside, { items, next }: Target): void => {
  const seen = characters.flatMap(({ span: place, text }) => {
    const isExtra = next.isAfterSpace && text.startsWith(' ');
    next.isAfterSpace = text.endsWith(' ');
    if (!isExtra) return [{ span: place, text }];
    return text.length === 1
      ? []
      : [place.end - place.start === text.length ? withoutFirst({ span: place, text }) : { span: place, text: text.slice(1) }];
  });
  if (seen.length > 0) items.push({ kind: 'text', characters: seen, dress: inside.dress, ...edgesOf(inside, span) });
};

const withoutFirst = ({ span, text }: Characters): Characters => ({ span: { start: span.start + 1, end: span.end }, text: text.slice(1) });

const readElement = (element: XmlElement, inside: Inside, target: Target): void => {
  const { items, next, context } = target;
  const spaces = element.name === 'text:s' ? spacesOf(element) : undefined;
  if (spaces) {
    next.isAfterSpace = false;
    items.push({ kind: 'text', characters: [spaces], dress: inside.dress, ...edgesOf(inside, wholeOf(element)) });
  } else if (element.name === 'text:span' && !element.tag.isEmpty && !hasElementsAround(element)) {
    const spans = context.styles.isPlain(element.tag.attribute('text:style-name')) ? inside.spans : [...inside.spans, element];
    const all = [...inside.all, element];
    const edges = edgesOf(inside, wholeOf(element));
    readChildren(element, { spans, dress: dressOf(spans, target), all, open: dressOf(all, target), edges }, target);
  } else if ((around.has(element.name) || element.name === 'text:span') && !element.tag.isEmpty) readAround(element, target);
  else if (element.name === 'text:tab' || element.name === 'text:s') {
    items.push({ kind: 'cut' });
    next.isAfterSpace = false;
  } else readOther(element, inside, target);
};

/** A span with a link in it is no dress: a dress ends before a link's tag and begins again after it. */
const hasElementsAround = (element: XmlElement): boolean =>
  elementsOf(element).some((child) => around.has(child.name) || (child.name === 'text:span' && hasElementsAround(child)));

const readAround = (element: XmlElement, target: Target): void => {
  const id = (target.next.id += 1);
  const label = element.tag.written;
  target.items.push({ kind: 'open', span: element.tag.span, label: `<${label}>`, id });
  readChildren(element, outermost(target), target);
  target.items.push({ kind: 'close', span: element.end, label: `</${label}>`, id });
};

/** What is not seen: a space before it and one after it are one. */
const isMark = /mark|change|annotation/u;

/** Markup with text and nothing else is a field: a page number, a date. All else has no words of this paragraph. */
const readOther = (element: XmlElement, inside: Inside, { items, next, context }: Target): void => {
  const { dress } = inside;
  const isBreak = element.name === 'text:line-break';
  const isField = element.children.length > 0 && element.children.every((child) => !isElement(child)) && element.name.startsWith('text:');
  if (!isField) {
    const inner = innerOf(element, context);
    if (!isMark.test(element.name)) next.isAfterSpace = false;
    items.push({ kind: 'point', span: wholeOf(element), label: `<${element.tag.written}/>`, dress, isBreak, inner });
    return;
  }
  const text = element.children
    .flatMap((child) => (isElement(child) ? [] : charactersOf(context.file, child.span, { isCdata: child.isCdata, spaces: 'one' })))
    .map((characters) => characters.text)
    .join('');
  next.isAfterSpace = false;
  items.push({
    kind: 'field',
    open: element.tag.span,
    close: element.end,
    label: `<${element.tag.written}>`,
    text,
    dress,
    ...edgesOf(inside, wholeOf(element)),
  });
};

const dressOf = (spans: readonly XmlElement[], { context, prefix }: Target): number => {
  const { file, wardrobe } = context;
  const tags = spans.map(({ tag }) => file.slice(tag.span.start, tag.span.end));
  return wardrobe.dress(`${prefix} ${tags.join('')}`, () => ({
    label: spans.map(({ tag }) => tag.attribute('text:style-name') ?? 'span').join('+') || 'text',
    head: spans.map(({ tag }) => tag.span),
    tail: spans
      .map(({ tag }) => `</${tag.written}>`)
      .reverse()
      .join(''),
    text: spacedText(prefix),
  }));
};

const left = new Set(['office:annotation', 'text:tracked-changes', 'office:forms']);

/** Paragraphs in notes and text boxes, and what a picture is called and shows. */
const innerOf = (element: XmlElement, context: OdtContext, place: Place = 'elsewhere'): Paragraph[] => {
  if (left.has(element.name) || element.name.startsWith('{}')) return [];
  return elementsOf(element).flatMap((child) => {
    if (child.name === 'text:p' || child.name === 'text:h') return [readOdtParagraph(child, place, context)];
    if (child.name === 'svg:title' || child.name === 'svg:desc') return [plainParagraph(child, 'cell', context.file)];
    return innerOf(child, context, placeIn(child.name) ?? place);
  });
};

/** What an element makes of the paragraphs in it. */
export const placeIn = (name: string): Place | undefined => {
  if (name === 'table:table-cell') return 'cell';
  return name === 'text:list-item' ? 'item' : undefined;
};
