import type { Span } from '../../../text/spans.js';
import { createWardrobe, type Wardrobe } from './wardrobe.js';

/** What a tag of the document is to the writer. One that is not in the plan is copied between dresses. */
export type Role =
  /** Its text is in this dress. */
  | { readonly kind: 'dress'; readonly dress: number }
  /** It stands in this dress. */
  | { readonly kind: 'point'; readonly dress: number | undefined; readonly isSpace: boolean }
  /** It and its partner, and this text between them, are copied as one. */
  | { readonly kind: 'field'; readonly dress: number | undefined; readonly whole: Span; readonly text: string };

/** What a slot is to the writer. */
export interface SlotPlan {
  /** Of text outside of all tags. */
  readonly ground: number | undefined;
  /** What is open in the file where the slot begins, and what it must leave open. */
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** What the writer must know besides the marked document. */
export interface Plan {
  readonly wardrobe: Wardrobe;
  /** @param start - where the tag's span begins */
  readonly addRole: (start: number, role: Role) => void;
  readonly roleAt: (start: number) => Role | undefined;
  /** @param start - where the slot's place in the file begins */
  readonly addSlot: (start: number, slot: SlotPlan) => void;
  readonly slotAt: (start: number) => SlotPlan | undefined;
}

/** An empty plan. A long document has a million tags and slots of very few kinds: each kind is kept once. */
export const createPlan = (): Plan => {
  const roles = new Map<number, Role>();
  const slots = new Map<number, SlotPlan>();
  const oneOf = createKinds<Role>();
  const oneSlotOf = createKinds<SlotPlan>();
  return {
    wardrobe: createWardrobe(),
    addRole: (start, role) => void roles.set(start, oneOf(keyOf(role), role)),
    roleAt: (start) => roles.get(start),
    addSlot: (start, slot) => void slots.set(start, oneSlotOf(`${slot.ground} ${slot.from} ${slot.to}`, slot)),
    slotAt: (start) => slots.get(start),
  };
};

const keyOf = (role: Role): string => {
  if (role.kind === 'dress') return `${role.dress}`;
  return role.kind === 'point' ? `point ${role.dress} ${role.isSpace}` : `field ${role.whole.start}`;
};

const createKinds = <Kind>(): ((key: string, made: Kind) => Kind) => {
  const kinds = new Map<string, Kind>();
  return (key, made) => {
    const known = kinds.get(key);
    if (known !== undefined) return known;
    kinds.set(key, made);
    return made;
  };
};
