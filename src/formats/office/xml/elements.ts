import { createTree, type TreeBuilder, type XmlElement } from './tree.js';
import { walkXml, type StartTag, type XmlPart } from './walk.js';

/** What is looked for in an XML file. */
export interface Wanted {
  /** Names of elements that are given whole, with all that is in them. */
  readonly whole: ReadonlySet<string>;
  /** Names of elements that are passed over, with all that is in them. */
  readonly left?: ReadonlySet<string>;
  /** @param ancestors - names, outermost first */
  readonly element: (element: XmlElement, ancestors: readonly string[]) => void;
  /** Every tag, also in what is given whole or passed over. */
  readonly tag?: (tag: StartTag, ancestors: readonly string[]) => void;
}

/** Finds elements in an XML file; of one inside another, the outer is given. Only one of them is in memory. @throws `ERR_INPUT` */
export const findElements = (part: XmlPart, { whole, left, element, tag: onTag }: Wanted): void => {
  const ancestors: string[] = [];
  let tree: TreeBuilder | undefined;
  /** How deep the element is that is passed over. */
  let leftAt = Infinity;
  walkXml(part, {
    start: (tag) => {
      onTag?.(tag, ancestors);
      ancestors.push(tag.name);
      if (tree) tree.start(tag);
      else if (leftAt === Infinity && left?.has(tag.name)) leftAt = ancestors.length;
      else if (leftAt === Infinity && whole.has(tag.name)) tree = createTree(tag);
    },
    text: (span, isCdata) => tree?.text(span, isCdata),
    end: (span) => {
      const complete = tree?.end(span);
      if (ancestors.length === leftAt) leftAt = Infinity;
      ancestors.pop();
      if (!complete) return;
      tree = undefined;
      element(complete, ancestors);
    },
  });
};
