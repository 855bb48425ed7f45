import { elementsOf, type XmlElement } from '../xml/tree.js';

/** What the styles of a document say: which paragraphs are headings, and which spans change nothing that is seen. */
export interface OdtStyles {
  /** Adds a `style:style`. */
  readonly add: (style: XmlElement) => void;
  readonly isHeading: (name: string | undefined) => boolean;
  /** Whether text in this style looks as without it: LibreOffice makes styles for "typed on another day" and for languages. */
  readonly isPlain: (name: string | undefined) => boolean;
}

interface Style {
  readonly parent: string | undefined;
  readonly isPlain: boolean;
}

const heading = /^(?:Title|Subtitle|Heading(?:_20_\d+)?|Contents(?:_20_Heading|_20_\d+))$/u;

/** Styles that are based on each other, no further than this: a file may have circles. */
const longestChain = 20;

/** No styles yet. */
export const createOdtStyles = (): OdtStyles => {
  const styles = new Map<string, Style>();
  return {
    add: (style) => {
      const name = style.tag.attribute('style:name');
      if (name !== undefined) styles.set(name, { parent: style.tag.attribute('style:parent-style-name'), isPlain: isPlain(style) });
    },
    isHeading: (name) => {
      let next = name;
      for (let step = 0; next !== undefined && step < longestChain; step += 1) {
        if (heading.test(next)) return true;
        next = styles.get(next)?.parent;
      }
      return false;
    },
    isPlain: (name) => name !== undefined && styles.get(name)?.isPlain === true,
  };
};

/** Attributes of a text that nobody sees. */
const unseen =
  /^(?:officeooo:(?:rsid|paragraph-rsid)|fo:(?:language|country|script)|style:(?:rfc-language-tag|language-\w+|country-\w+))$/u;

const isPlain = (style: XmlElement): boolean =>
  style.tag.attribute('style:family') === 'text' &&
  style.tag.attribute('style:parent-style-name') === undefined &&
  elementsOf(style).every(
    ({ name, tag }) => name === 'style:text-properties' && tag.attributeNames().every((attribute) => unseen.test(attribute)),
  );
