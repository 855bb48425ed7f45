import { charactersOf, wholeOfCdata } from '../xml/text.js';
import { isElement, type XmlElement } from '../xml/tree.js';
import type { Item, Paragraph } from './items.js';

/** An element that has text and nothing else, as a paragraph: a title, the description of a picture. */
export const plainParagraph = ({ children }: XmlElement, kind: Paragraph['kind'], file: string): Paragraph => ({
  kind,
  items: children.flatMap((child): Item[] => {
    if (isElement(child) || child.span.end === child.span.start) return [];
    const { span, isCdata } = child;
    const whole = isCdata ? wholeOfCdata(span) : span;
    const edges = { from: { at: whole.start, dress: undefined }, to: { at: whole.end, dress: undefined } };
    return [{ kind: 'text', characters: charactersOf(file, span, { isCdata, spaces: 'one' }), dress: undefined, ...edges }];
  }),
});
