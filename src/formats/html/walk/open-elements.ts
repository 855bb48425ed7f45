import type { KnownBlock } from '../../../segmentation/types.js';
import { barriersOf, endedBy, kindOf, roleOf } from './elements.js';

/** What the text of an element is: prose; words of a sentence that stay as they are; or no prose at all. */
export type Mode = 'prose' | 'opaque' | 'none';

/** What is inherited from element to element. */
export interface State {
  readonly mode: Mode;
  /** By the `translate` attribute, or its class. */
  readonly translates: boolean;
  /** In another language than French. */
  readonly isForeign: boolean;
  readonly isCode: boolean;
  readonly kind: KnownBlock['kind'];
}

/** An element whose end tag has not come. */
export interface OpenElement {
  readonly name: string;
  readonly state: State;
  /** The slot in which its start tag stands, and the tag's handle there; undefined if it stands in none. */
  readonly tag: { readonly slot: number; readonly handle: number } | undefined;
}

/** What an element's own attributes say; undefined if nothing. */
export interface Said {
  readonly translates?: boolean | undefined;
  readonly isForeign?: boolean | undefined;
}

/** The elements that are open at a place of the file. No tree: a page of any size needs no more than its depth. */
export interface OpenElements {
  readonly state: () => State;
  readonly push: (element: OpenElement) => void;
  /** Ends what a start tag ends though its end tag is missing. */
  readonly endImplied: (name: string) => void;
  /** Ends the innermost element of the name, and what is open in it. @returns the element; undefined if none is in sight */
  readonly end: (name: string) => OpenElement | undefined;
}

/** The state outside all elements. */
const outside: State = { mode: 'prose', translates: true, isForeign: false, isCode: false, kind: 'cell' };

/** The state in an element. */
export const stateIn = (name: string, parent: State, said: Said): State => {
  const role = roleOf(name);
  const translates = said.translates ?? parent.translates;
  const isForeign = said.isForeign ?? parent.isForeign;
  const isCode = parent.isCode || role === 'code';
  const kind = kindOf(name) ?? parent.kind;
  if (translates && !isForeign && !isCode) return { mode: 'prose', translates, isForeign, isCode, kind };
  const mode = role === 'block' || parent.mode === 'none' ? 'none' : 'opaque';
  return { mode, translates, isForeign, isCode, kind };
};

/** Looks up and ends elements in constant time each, so that 100,000 stray end tags in 100,000 open elements cost no more than they are. */
export const createOpenElements = (): OpenElements => {
  const open: OpenElement[] = [];
  const places = new Map<string, number[]>();
  const last = (name: string): number => places.get(name)?.at(-1) ?? -1;
  const lastOf = (names: readonly string[]): number => names.reduce((most, name) => Math.max(most, last(name)), -1);
  const mark = (name: string, at: number): void => {
    const known = places.get(name);
    if (known) known.push(at);
    else places.set(name, [at]);
  };
  const cutTo = (length: number): void => {
    while (open.length > length) {
      const { name } = open.pop()!;
      places.get(name)!.pop();
      if (roleOf(name) === 'block') places.get(anyBlock)!.pop();
    }
  };
  return {
    state: () => open.at(-1)?.state ?? outside,
    push: (element) => {
      mark(element.name, open.length);
      if (roleOf(element.name) === 'block') mark(anyBlock, open.length);
      open.push(element);
    },
    endImplied: (name) => {
      for (const { names, barriers } of endedBy(name)) {
        const barrier = lastOf(barriers);
        const found = names.map(last).filter((at) => at > barrier);
        if (found.length > 0) cutTo(Math.min(...found));
      }
    },
    end: (name) => {
      const at = last(name);
      if (at <= lastOf(roleOf(name) === 'block' ? barriersOf(name).filter((barrier) => barrier !== name) : [anyBlock])) return undefined;
      const element = open[at];
      cutTo(at);
      return element;
    },
  };
};

/** Not a name of any element. */
const anyBlock = '#block';
