import { replaceSpans, type Span } from '../../../text/spans.js';
import { compose } from './compose.js';
import { divide } from './divide.js';
import { withWords } from './read-value.js';
import { createSpeller } from './spelling.js';
import type { EnglishMessages, Group, Message, Value } from './types.js';

/**
 * Values in English: their messages in their places, and all between them as it was.
 *
 * @param values - the strings of one slot
 * @param english - of all messages, with an empty line between each two
 */
export const writeValues = (values: readonly Value[], english: EnglishMessages): string[] => {
  const owned = values.map((value) => ({ value, messages: withWords(value.text, value) }));
  const all = owned.flatMap(({ value, messages }) => messages.map((message) => ({ value, message })));
  const spans = divide(all, english.text);
  const owners = all.flatMap(({ message }, nth) => message.parts.flatMap(({ type }) => (type === 'tag' ? [nth] : [])));
  const shares = spans.map(({ start, end }): Share => ({ text: english.text.slice(start, end), tags: [], numbering: english.numbering }));
  const firstTags = new Map(owners.map((owner, tag) => [owner, tag] as const).reverse());
  for (const { nth, at } of english.tags) {
    const owner = owners[nth];
    if (owner === undefined) continue;
    const { start, end } = spans[owner]!;
    shares[owner]!.tags.push({ nth: nth - firstTags.get(owner)!, at: Math.min(Math.max(at, start), end) - start });
  }
  const shareOf = new Map(all.map(({ message }, nth) => [message, shares[nth]!]));
  return owned.map(({ value }) => writeValue(value, shareOf));
};

/** What a message has of the English. */
interface Share extends EnglishMessages {
  readonly tags: { readonly nth: number; readonly at: number }[];
}

const writeValue = (value: Value, shares: ReadonlyMap<Message, EnglishMessages>): string => {
  const spell = createSpeller(value);
  const around = <Own extends Span>(within: Span, inner: readonly Own[], written: (own: Own) => string): string => {
    const moved = inner.map((own) => ({ start: own.start - within.start, end: own.end - within.start, own }));
    return replaceSpans(value.text.slice(within.start, within.end), moved, ({ own }) => written(own));
  };
  const ofGroup = (group: Group): string => around(group, group.messages, ofMessage);
  const ofMessage = (message: Message): string => {
    const share = shares.get(message);
    if (share) return compose(value, message, share, { spell, ofGroup });
    return around(
      message,
      message.parts.filter((part) => part.type === 'argument'),
      ({ group }) => ofGroup(group),
    );
  };
  return ofGroup(value);
};
