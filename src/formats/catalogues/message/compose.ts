import { replaceSpans, type Span, withoutOverlaps } from '../../../text/spans.js';
import { inOrder } from './argument-order.js';
import type { Speller } from './spelling.js';
import type { Group, Message, Part, Value } from './types.js';
import type { EnglishMessages } from './write-value.js';

/** How the words and the inner groups of a value are written. */
export interface Writing {
  readonly spell: Speller;
  readonly ofGroup: (group: Group) => string;
}

/** A stretch of English that is no words, and what is written for it. */
export interface Fixed extends Span {
  readonly text: string;
}

/** The English of a message as it stands in the value: words spelt, placeholders as they were, plurals and tags in their places. */
export const compose = (value: Value, message: Message, english: EnglishMessages, { spell, ofGroup }: Writing): string => {
  const { found, lost } = fixedOf(value, message, english.text, ofGroup);
  const fixed = inOrder(value, message, found, english.numbering);
  const spelt = ({ start, end }: Span): string => {
    let out = '';
    let at = start;
    for (const one of fixed) {
      if (one.end <= start || one.start >= end) continue;
      out += spell(english.text.slice(at, one.start)) + one.text;
      at = one.end;
    }
    return out + spell(english.text.slice(at, end));
  };
  let out = '';
  let at = 0;
  const tags = message.parts.filter((part) => part.type === 'tag');
  for (const { nth, at: place } of english.tags) {
    const tag = tags[nth];
    if (!tag) continue;
    const to = Math.max(at, fixed.find(({ start, end }) => start < place && place < end)?.end ?? place);
    out += spelt({ start: at, end: to });
    at = to;
    if (isGlued(value, message, tag)) {
      out = out.trimEnd();
      while (english.text[at] === ' ') at += 1;
    }
    out += value.text.slice(tag.start, tag.end);
  }
  return [out + spelt({ start: at, end: english.text.length }), ...lost].join(' ');
};

/** Whether a `<br>` got a space of our own. */
const isGlued = ({ text }: Value, { start, end }: Message, tag: Part & { readonly type: 'tag' }): boolean =>
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
