import { escapeXml } from '../xml/text.js';
import type { EnglishSlot, MarkedDocument, RenderSlot } from '../../marked/types.js';
import type { Plan, Role } from './plan.js';

/** A marked document whose paragraphs have dresses. */
export interface DressedDocument extends MarkedDocument {
  readonly plan: Plan;
}

/**
 * The English of a paragraph in the dresses of its French: text and marks of the same dress go into one run, another begins where the dress
 * changes, and none is open around a link's tags.
 *
 *     'It is ' <b> 'very' </b> ' slow.'   →   <w:r><w:t>It is </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>very</w:t></w:r><w:r>…
 */
export const renderDressed: RenderSlot<DressedDocument> = (english, document) => {
  const out = createOutput(english, document);
  let at = 0;
  for (const { tag, at: place } of english.tags) {
    if (place > at) out.text(english.text.slice(at, place));
    at = Math.max(at, place);
    out.tag(tag);
  }
  out.text(english.text.slice(at));
  return out.finish();
};

interface Output {
  readonly text: (english: string) => void;
  readonly tag: (index: number) => void;
  readonly finish: () => string;
}

const createOutput = ({ slot, raw }: EnglishSlot, { plan, tags }: DressedDocument): Output => {
  const { ground, from, to } = plan.slotAt(slot.file.start)!;
  const run = createRun(plan, from, raw);
  /** Dresses that are asked for, innermost last. */
  const dresses = [ground];
  /** Text of a field, which its tags bring with them. */
  const owed: string[] = [];
  /** Text that is not written yet: a break takes the space before it. */
  let waiting = '';
  let dropsSpace = false;
  const flush = (): void => {
    if (waiting !== '') run.text(waiting, dresses.at(-1));
    waiting = '';
  };
  const point = (role: Extract<Role, { kind: 'point' }>, written: string): void => {
    const endsInSpace = waiting.endsWith(' ');
    if (role.isSpace && endsInSpace) waiting = waiting.slice(0, -1);
    flush();
    run.markup(written, role.dress);
    dropsSpace = role.isSpace && !endsInSpace;
  };
  return {
    text: (english) => {
      let text = dropsSpace && english.startsWith(' ') ? english.slice(1) : english;
      dropsSpace = false;
      const field = owed.at(-1);
      if (field !== undefined && field !== '' && text.includes(field)) {
        text = text.replace(field, () => '');
        owed[owed.length - 1] = '';
      }
      waiting += text;
    },
    tag: (index) => {
      const { side, partner, file } = tags[index]!;
      const opening = side === 'close' && partner !== undefined ? tags[partner]! : tags[index]!;
      const role = plan.roleAt(opening.file.start);
      if (role?.kind === 'point') {
        point(role, raw(file));
        return;
      }
      flush();
      if (role?.kind === 'dress') {
        if (side === 'open') dresses.push(role.dress);
        else dresses.pop();
      } else if (role?.kind === 'field') {
        if (side === 'open') run.markup(raw(role.whole), role.dress);
        if (side === 'open') owed.push(role.text);
        else owed.pop();
      } else run.markup(raw(file), undefined);
    },
    finish: () => {
      flush();
      return run.finish(to);
    },
  };
};

interface Run {
  readonly text: (english: string, dress: number | undefined) => void;
  readonly markup: (written: string, dress: number | undefined) => void;
  /** @param dress - to leave open */
  readonly finish: (dress: number | undefined) => string;
}

/** @param first - the dress that is open where the slot begins */
const createRun = ({ wardrobe }: Plan, first: number | undefined, raw: EnglishSlot['raw']): Run => {
  let out = '';
  let open = first;
  const wear = (dress: number | undefined): void => {
    if (dress === open) return;
    if (open !== undefined) out += wardrobe.at(open).tail;
    if (dress !== undefined)
      out += wardrobe
        .at(dress)
        .head.map((part) => (typeof part === 'string' ? part : raw(part)))
        .join('');
    open = dress;
  };
  return {
    text: (english, dress) => {
      wear(dress);
      out += dress === undefined ? escapeXml(english) : wardrobe.at(dress).text(english);
    },
    markup: (written, dress) => {
      wear(dress);
      out += written;
    },
    finish: (dress) => {
      wear(dress);
      return out;
    },
  };
};
