import { withoutOverlaps } from '../../../text/spans.js';
import { inOrder } from './argument-order.js';
import type { Speller } from './spelling.js';
import type { EnglishMessages, Fixed, Group, Message, Part, Value } from './types.js';

/** How the words and the inner groups of a value are written. */
export interface Writing {
  readonly spell: Speller;
  readonly ofGroup: (group: Group) => string;
}

/** The English of a message as it stands in the value: words spelt, placeholders as they were, plurals and tags in their places. */
export const compose = (value: Value, message: Message, english: EnglishMessages, { spell, ofGroup }: Writing): string => {
  const { text } = english;
  const { found, lost } = fixedOf(value, message, text, ofGroup);
  const fixed = inOrder(value, message, found, english.numbering);
  const tags = message.parts.filter((part) => part.type === 'tag');
  const out: string[] = [];
  let at = 0;
  let next = 0;
  const wordsTo = (to: number): void => {
    for (let one = fixed[next]; one && one.start < to; one = fixed[next]) {
      out.push(spell(text.slice(at, one.start)), one.text);
      at = one.end;
      next += 1;
    }
    if (to > at) {
      out.push(spell(text.slice(at, to)));
      at = to;
    }
  };
  for (const { nth, at: place } of english.tags) {
    const tag = tags[nth];
    if (!tag) continue;
    wordsTo(place);
    const isOurSpace = hasOurSpace(value, message, tag);
    if (isOurSpace && out.length > 0) out.push(out.pop()!.replace(/ $/u, ''));
    if (isOurSpace && text[at] === ' ') at += 1;
    out.push(value.text.slice(tag.start, tag.end));
  }
  wordsTo(text.length);
  return [out.join(''), ...lost].join(' ');
};

/** Whether a space was put before a `<br>`, for people to read. */
const hasOurSpace = ({ text }: Value, { start, end }: Message, tag: Part & { readonly type: 'tag' }): boolean =>
  tag.name === 'br' && tag.start > start && tag.end < end && !/\s/u.test(text.charAt(tag.start - 1) + text.charAt(tag.end));

/** Where the placeholders of the message are in its English. A plural that the English has lost is put at its end. */
const fixedOf = (
  { text }: Value,
  { parts }: Message,
  english: string,
  ofGroup: (group: Group) => string,
): { readonly found: Fixed[]; readonly lost: string[] } => {
  const next = new Map<string, number>();
  const found: Fixed[] = [];
  const lost: string[] = [];
  for (const part of parts) {
    if (part.type !== 'opaque' && part.type !== 'argument') continue;
    const own = part.type === 'argument' ? part.standIn : text.slice(part.start, part.end);
    const written = part.type === 'argument' ? ofGroup(part.group) : own;
    const start = english.indexOf(own, next.get(own) ?? 0);
    if (start >= 0) {
      found.push({ start, end: start + own.length, text: written });
      next.set(own, start + own.length);
    } else if (part.type === 'argument') lost.push(written);
  }
  return { found: withoutOverlaps(found), lost };
};
