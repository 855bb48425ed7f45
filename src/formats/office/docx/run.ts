import { sliceOf } from '../../../text/spans.js';
import type { Edge } from '../inline/items.js';
import type { Dress, Wardrobe } from '../inline/wardrobe.js';
import { isFrench } from '../../../languages/language-tags.js';
import { charactersOf, escapeXml, type Characters } from '../xml/text.js';
import { childOf, elementsOf, isElement, wholeOf, type XmlElement } from '../xml/tree.js';
import { valueOf } from './styles.js';

/** Something in a run, and how a slot may begin or end there: at the run's edge if nothing else is in between. */
export interface RunPart {
  readonly element: XmlElement;
  readonly dress: number;
  readonly from: Edge;
  readonly to: Edge;
}

/** What Word notes for itself and finds out again: where a page ended when it was last shown, where a French word may be cut. */
const forgotten = new Set(['w:lastRenderedPageBreak', 'w:softHyphen']);

/** The parts of a `w:r`, in order. */
export const partsOf = (run: XmlElement, file: string, wardrobe: Wardrobe): RunPart[] => {
  const dress = dressOf(run, file, wardrobe);
  const parts = elementsOf(run).filter(({ name }) => name !== 'w:rPr' && !forgotten.has(name));
  const whole = wholeOf(run);
  return parts.map((element, nth) => {
    const { start, end } = wholeOf(element);
    return {
      element,
      dress,
      from: nth === 0 ? { at: whole.start, dress: undefined } : { at: start, dress },
      to: nth === parts.length - 1 ? { at: whole.end, dress: undefined } : { at: end, dress },
    };
  });
};

/** Runs of the same look have the same dress. That one was typed on another day, or marked as French, is no difference. */
const dressOf = (run: XmlElement, file: string, wardrobe: Wardrobe): number => {
  const properties = childOf(run, 'w:rPr');
  const kept = properties ? elementsOf(properties).filter((property) => !isFrenchMark(property)) : [];
  const written = run.tag.written;
  const key = `${written} ${kept.map((property) => sliceOf(file, wholeOf(property))).join('')}`;
  return wardrobe.dress(key, () => dressFor(written, properties, kept));
};

const isFrenchMark = (property: XmlElement): boolean => property.name === 'w:lang' && isFrench(valueOf(property) ?? 'fr');

const dressFor = (run: string, properties: XmlElement | undefined, kept: readonly XmlElement[]): Dress => {
  const text = `${run.slice(0, run.lastIndexOf(':') + 1)}t`;
  return {
    label: labelOf(kept),
    head: [`<${run}>`, ...(properties ? [wholeOf(properties)] : [])],
    tail: `</${run}>`,
    text: (english) => `<${text} xml:space="preserve">${escapeXml(english)}</${text}>`,
  };
};

const looks = ['b', 'i', 'u', 'strike', 'smallCaps', 'caps', 'vertAlign', 'highlight', 'color'];

/** What a person sees of it: `b`, `b+i`, `run` if it is a font or a size. */
const labelOf = (properties: readonly XmlElement[]): string =>
  looks.filter((look) => properties.some(({ name }) => name === `w:${look}`)).join('+') || 'run';

/** What a `w:t` says. Without `xml:space="preserve"`, Word drops the spaces at its edges. */
export const textOf = ({ children, tag }: XmlElement, file: string): Characters[] => {
  const found = children.flatMap((child) =>
    isElement(child) ? [] : charactersOf(file, child.span, { isCdata: child.isCdata, spaces: 'keep' }),
  );
  return tag.attribute('xml:space') === 'preserve' ? found : trimmed(found);
};

/** No-break spaces stay: Word drops those of ASCII only. */
const edges = { start: /^[ \t\r\n]*/u, end: /(?<![ \t\r\n])[ \t\r\n]*$/u };

const trimmed = (characters: readonly Characters[]): Characters[] => {
  const found = [...characters];
  while (found.length > 0 && edges.start.exec(found[0]!.text)![0] === found[0]!.text) found.shift();
  while (found.length > 0 && edges.start.exec(found.at(-1)!.text)![0] === found.at(-1)!.text) found.pop();
  if (found.length === 0) return found;
  found[0] = cutBy(found[0]!, edges.start.exec(found[0]!.text)![0].length, 0);
  found[found.length - 1] = cutBy(found.at(-1)!, 0, edges.end.exec(found.at(-1)!.text)![0].length);
  return found;
};

const cutBy = ({ span, text }: Characters, atStart: number, atEnd: number): Characters => {
  if (span.end - span.start !== text.length) return { span, text };
  return { span: { start: span.start + atStart, end: span.end - atEnd }, text: text.slice(atStart, text.length - atEnd) };
};
