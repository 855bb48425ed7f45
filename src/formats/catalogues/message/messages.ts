import { trimSpan } from '../../../text/spans.js';
import type { Message, Part } from './types.js';

/** Makes messages of parts: cut at breaks, without white space at their edges, tags in pairs. Those without parts are none. */
export const toMessages = (value: string, parts: readonly Part[]): Message[] => {
  const messages: Message[] = [];
  let own: Part[] = [];
  const finish = (): void => {
    const message = toMessage(value, own);
    if (message) messages.push(message);
    own = [];
  };
  for (const part of parts) {
    if (part.type === 'break') finish();
    else own.push(part);
  }
  finish();
  return messages;
};

const toMessage = (value: string, own: readonly Part[]): Message | undefined => {
  const parts = withoutEdges(value, own);
  if (parts.length === 0) return undefined;
  return { start: parts[0]!.start, end: parts.at(-1)!.end, parts: paired(spaced(value, parts)) };
};

/** Without the white space at both ends: it is copied. */
const withoutEdges = (value: string, own: readonly Part[]): Part[] => {
  const parts = [...own];
  for (let first = parts[0]; first && isPlain(first); first = parts[0]) {
    const { start, end } = trimSpan(value, first);
    if (start < end) {
      parts[0] = { ...first, start };
      break;
    }
    parts.shift();
  }
  for (let last = parts.at(-1); last && isPlain(last); last = parts.at(-1)) {
    const { start, end } = trimSpan(value, last);
    if (start < end) {
      parts[parts.length - 1] = { ...last, end };
      break;
    }
    parts.pop();
  }
  return parts;
};

const isPlain = (part: Part): part is Part & { readonly type: 'text' } => part.type === 'text' && part.prose === undefined;

/** A tag without a partner is a word to a person (`Tapez <nom>`), so it stays where the words are. */
const paired = (parts: readonly Part[]): Part[] => {
  const open = new Map<string, number[]>();
  const result = parts.map((part) => ({ ...part }));
  for (const [nth, part] of result.entries()) {
    if (part.type !== 'tag' || part.side === 'point') continue;
    const waiting = open.get(part.name) ?? [];
    open.set(part.name, waiting);
    if (part.side === 'open') {
      waiting.push(nth);
      continue;
    }
    const partner = waiting.pop();
    const opening = partner === undefined ? undefined : result[partner];
    if (opening?.type !== 'tag') continue;
    part.partner = partner!;
    opening.partner = nth;
  }
  return result.map((part) =>
    part.type === 'tag' && part.side !== 'point' && part.partner === undefined
      ? { type: 'opaque', start: part.start, end: part.end }
      : part,
  );
};

/** `<br>` divides words where no white space does: 'Un mot<br>deux mots'. */
const spaced = (value: string, parts: readonly Part[]): Part[] =>
  parts.flatMap((part, nth) => {
    const isBreak = part.type === 'tag' && part.name === 'br' && nth > 0 && nth < parts.length - 1;
    if (!isBreak || /\s/u.test(value.charAt(part.start - 1) + value.charAt(part.end))) return [part];
    return [{ type: 'text', start: part.start, end: part.start, prose: ' ' }, part];
  });
