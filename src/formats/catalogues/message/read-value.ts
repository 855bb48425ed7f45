import { icuGroup, looksLikeIcu } from './icu.js';
import { toMessages } from './messages.js';
import { partsOf } from './tokens.js';
import type { Group, Message, Part, Value } from './types.js';
import { hasWords } from './words.js';

/**
 * The messages of a string of a catalogue.
 *
 * @returns undefined if nothing in it is to be translated
 */
export const readValue = (text: string): Value | undefined => {
  if (!hasWords(text)) return undefined;
  const isIcu = looksLikeIcu(text);
  // MessageFormat of Java: {0} and doubled apostrophes
  const isJava = !isIcu && text.includes("''") && /\{\d/u.test(text);
  // braces that do not match: nobody knows which of it is words
  const group = isIcu || isJava ? (icuGroup(text) ?? (isJava ? plainGroup(text) : undefined)) : plainGroup(text);
  if (!group) return undefined;
  const messages = withWords(text, group);
  if (messages.length === 0) return undefined;
  const spells = (sign: string): boolean => messages.some(({ parts }) => parts.some((part) => isSpelt(text, part, sign)));
  const spelling = { isHtml: spells('&'), doublesPercent: spells('%'), doublesApostrophe: spells("'"), isIcu };
  return { ...group, text, spelling };
};

const plainGroup = (text: string): Group => {
  const span = { start: 0, end: text.length };
  return { ...span, messages: toMessages(text, partsOf(text, span)) };
};

const isSpelt = (text: string, part: Part, sign: string): boolean =>
  part.type === 'text' && part.prose !== undefined && part.end > part.start && text[part.start] === sign;

/** The messages of a group that have words, each before those of its arguments: their order in the prose. */
export const withWords = (text: string, { messages }: Group): Message[] =>
  messages.flatMap((message) => [
    ...(isWords(text, message) ? [message] : []),
    ...message.parts.flatMap((part) => (part.type === 'argument' ? withWords(text, part.group) : [])),
  ]);

/** Whether a message has words beside its placeholders. */
export const isWords = (text: string, { parts }: Message): boolean =>
  parts.some((part) => part.type === 'text' && /\p{L}/u.test(part.prose ?? text.slice(part.start, part.end)));
