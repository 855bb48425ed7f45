import { readTokens, type HtmlTag } from '../html/walk/tokens.js';

/** What a reader of markup is told of its elements. Names as they are written, with their prefix. */
export interface XmlOptions {
  /** Elements that always end a sentence. */
  readonly splitting?: readonly string[] | undefined;
  /** Elements that never do. */
  readonly inline?: readonly string[] | undefined;
  /** Whether the text shows which others do. @defaultValue `true`; `false`: none */
  readonly isDetected?: boolean | undefined;
}

/** The elements of a text, in the order of their start tags; those that are empty (`<x/>`) are not counted. */
export interface Outline {
  /** Whether the tags of an element end a paragraph. */
  readonly isBlock: (nth: number) => boolean;
  /** Whether every start tag has its end tag, and none crosses another. */
  readonly isWellFormed: boolean;
}

/**
 * Finds out which elements of markup without a meaning of its own are paragraphs: those beside which there is no text. What stands beside
 * words is part of their sentence, and so is all that is in it.
 *
 *     '<p>Il pleut.</p><p>Il <i>neige</i>.</p>'   p and p are blocks, i is not
 *     'Ouvrez <x>Options</x>.'                    x is not
 */
export const outlineOf = (file: string, { splitting = [], inline = [], isDetected = true }: XmlOptions): Outline => {
  const splits = new Set(splitting);
  const staysInside = new Set(inline);
  const { elements, top, isWellFormed } = readElements(file);
  const isInline: boolean[] = [];
  for (const [nth, { name, parent }] of elements.entries()) {
    const isBeside = parent === undefined ? top.hasText : elements[parent]!.hasText || isInline[parent]!;
    isInline[nth] = !splits.has(name) && (staysInside.has(name) || !isDetected || isBeside);
  }
  return { isBlock: (nth) => !isInline[nth], isWellFormed };
};

/** A name as it is written: the tokens have it without its prefix. */
export const nameOf = (file: string, { start, end, side }: Pick<HtmlTag, 'start' | 'end' | 'side'>): string =>
  /^[^\s/>]*/u.exec(file.slice(start + (side === 'start' ? 1 : 2), end))![0];

interface Element {
  readonly name: string;
  readonly parent: number | undefined;
  /** Of its own, beside its elements. */
  hasText: boolean;
}

const readElements = (file: string) => {
  const elements: Element[] = [];
  const top = { hasText: false };
  const open = createOpen<number>();
  const all = { isWellFormed: true };
  readTokens(file, { start: 0, end: file.length }, 'xml', {
    text: ({ start, end }) => {
      if (!/\S/u.test(file.slice(start, end))) return;
      const nth = open.last();
      (nth === undefined ? top : elements[nth]!).hasText = true;
    },
    comment: () => undefined,
    tag: (tag) => {
      if (tag.selfClosing) return;
      const name = nameOf(file, tag);
      if (tag.side === 'start') open.push(name, elements.push({ name, parent: open.last(), hasText: false }) - 1);
      else if (open.end(name).length !== 1) all.isWellFormed = false;
    },
    isForeign: () => true,
  });
  return { elements, top, isWellFormed: all.isWellFormed && open.last() === undefined };
};

/** Elements whose end tag has not come, each with something to remember. */
export interface Open<Kept> {
  readonly last: () => Kept | undefined;
  readonly push: (name: string, kept: Kept) => void;
  /** Ends the innermost element of the name and all in it. @returns what was kept of each, its own last; nothing if none is open */
  readonly end: (name: string) => Kept[];
}

/** Every element is pushed and ended once, so that any number of stray tags costs no more than they are. */
export const createOpen = <Kept>(): Open<Kept> => {
  const open: { readonly name: string; readonly kept: Kept }[] = [];
  const counts = new Map<string, number>();
  const add = (name: string, more: number): void => void counts.set(name, (counts.get(name) ?? 0) + more);
  return {
    last: () => open.at(-1)?.kept,
    push: (name, kept) => {
      open.push({ name, kept });
      add(name, 1);
    },
    end: (name) => {
      const ended: Kept[] = [];
      let isOpen = (counts.get(name) ?? 0) > 0;
      while (isOpen) {
        const last = open.pop()!;
        add(last.name, -1);
        ended.push(last.kept);
        isOpen = last.name !== name;
      }
      return ended;
    },
  };
};
