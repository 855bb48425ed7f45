import { childOf, type XmlElement } from '../xml/tree.js';

/** What the paragraph styles of a document say of their paragraphs. */
export interface ParagraphStyles {
  /** Adds a `w:style`. */
  readonly add: (style: XmlElement) => void;
  readonly kindOf: (id: string | undefined) => 'heading' | 'item' | undefined;
}

interface Style {
  readonly kind: 'heading' | 'item' | undefined;
  readonly parent: string | undefined;
}

/** Word's own names for its styles, which it keeps in English in every language. */
const heading = /^(?:heading \d|title|subtitle|toc \d|toc heading|table of figures)$/iu;
const item = /^list(?: (?:bullet|number))?(?: \d)?$/iu;

/** A style is based on another, which is based on … no further than this: some files have circles. */
const longestChain = 20;

/** No styles yet. */
export const createStyles = (): ParagraphStyles => {
  const styles = new Map<string, Style>();
  return {
    add: (style) => {
      const id = style.tag.attribute('w:styleId');
      if (id === undefined) return;
      const name = valueOf(childOf(style, 'w:name')) ?? id;
      const properties = childOf(style, 'w:pPr');
      const kind = heading.test(name) ? 'heading' : (kindByProperties(properties) ?? (item.test(name) ? 'item' : undefined));
      styles.set(id, { kind, parent: valueOf(childOf(style, 'w:basedOn')) });
    },
    kindOf: (id) => {
      let next = id;
      for (let step = 0; next !== undefined && step < longestChain; step += 1) {
        const style = styles.get(next);
        if (!style) return byId(next);
        if (style.kind) return style.kind;
        next = style.parent;
      }
      return undefined;
    },
  };
};

/** Without a list of styles, the usual names remain. */
const byId = (id: string): 'heading' | undefined =>
  /^(?:Heading|Titre|Title|Subtitle|Sous-titre|TOC|TM)\d?$/u.test(id) ? 'heading' : undefined;

/** What a paragraph's own properties say: an outline level (9 is none), or a number or bullet. */
export const kindByProperties = (properties: XmlElement | undefined): 'heading' | 'item' | undefined => {
  const level = valueOf(childOf(properties, 'w:outlineLvl'));
  if (level !== undefined && level !== '9') return 'heading';
  const numbers = childOf(properties, 'w:numPr');
  return numbers && valueOf(childOf(numbers, 'w:numId')) !== '0' ? 'item' : undefined;
};

/** The `w:val` of an element. */
export const valueOf = (element: XmlElement | undefined): string | undefined => element?.tag.attribute('w:val');
