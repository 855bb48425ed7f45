import type { Span } from '../../../text/spans.js';
import type { StartTag } from './walk.js';

/** Text in an element, as it is written. */
export interface XmlText {
  readonly span: Span;
  readonly isCdata: boolean;
}

/** An element with all that is in it. Positions are those of the walk. */
export interface XmlElement {
  readonly name: string;
  readonly tag: StartTag;
  readonly children: (XmlElement | XmlText)[];
  /** Its end tag; empty for `<w:tab/>`. */
  end: Span;
}

/** Whether a child is an element. */
export const isElement = (child: XmlElement | XmlText): child is XmlElement => 'children' in child;

/** An element's children that are elements. */
export const elementsOf = ({ children }: XmlElement): XmlElement[] => children.filter(isElement);

/** The first child with this name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element && elementsOf(element).find((child) => child.name === name);

/** From its start tag to its end tag. */
export const wholeOf = ({ tag, end }: XmlElement): Span => ({ start: tag.span.start, end: end.end });

/** Builds the tree of one element from its events. */
export interface TreeBuilder {
  readonly start: (tag: StartTag) => void;
  readonly text: (span: Span, isCdata: boolean) => void;
  /** @returns the element, if its outermost tag has ended */
  readonly end: (span: Span) => XmlElement | undefined;
}

/** @param outermost - its start tag */
export const createTree = (outermost: StartTag): TreeBuilder => {
  const open: XmlElement[] = [elementOf(outermost)];
  return {
    start: (tag) => {
      const element = elementOf(tag);
      open.at(-1)!.children.push(element);
      open.push(element);
    },
    text: (span, isCdata) => void open.at(-1)!.children.push({ span, isCdata }),
    end: (span) => {
      const element = open.pop()!;
      element.end = span;
      return open.length === 0 ? element : undefined;
    },
  };
};

const elementOf = (tag: StartTag): XmlElement => ({ name: tag.name, tag, children: [], end: tag.span });
