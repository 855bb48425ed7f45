import type { Span } from '../../text/spans.js';
import type { Builder } from '../marked/builder.js';
import { withWords } from './message/read-value.js';
import type { Message, Part, Value } from './message/types.js';
import { placeOf, runsOf, type Scalar } from './scalar.js';

/** Between two messages of one slot: each is a paragraph of its own. */
const betweenMessages = '\n\n';

/** A string of a file with its messages. */
export interface ReadScalar {
  readonly scalar: Scalar;
  readonly value: Value;
}

/** Adds strings to a document as one slot. @param file - what the slot replaces, so that its English can be written in another style */
export const addScalars = (builder: Builder, file: Span, read: readonly ReadScalar[]): void => {
  const messages = read.flatMap(({ scalar, value }) => withWords(value.text, value).map((message) => ({ scalar, message })));
  builder.open(kindOf(messages.map(({ scalar, message }) => scalar.value.slice(message.start, message.end))));
  builder.text({ start: file.start, end: file.start }, '');
  messages.forEach(({ scalar, message }, nth) => {
    const { start } = placeOf(scalar, { start: message.start, end: message.start + 1 });
    if (nth > 0) builder.text({ start, end: start }, betweenMessages);
    addMessage(builder, scalar, message);
  });
  builder.text({ start: file.end, end: file.end }, '');
  builder.close();
};

const kindOf = (messages: readonly string[]): 'lines' | 'paragraph' | 'cell' => {
  const [message] = messages;
  if (messages.length > 1 || message === undefined || /[\n\r]/u.test(message)) return 'lines';
  return /[.!?…][\s\u00a0\u202f]*[»”"’')\]]*$/u.test(message) ? 'paragraph' : 'cell';
};

const addMessage = (builder: Builder, scalar: Scalar, { parts }: Message): void => {
  const opened = new Map<Part, number>();
  for (const part of parts) {
    switch (part.type) {
      case 'text':
        addText(builder, scalar, part);
        break;
      case 'opaque':
        builder.opaque(placeOf(scalar, part), scalar.value.slice(part.start, part.end));
        break;
      case 'argument':
        builder.opaque(placeOf(scalar, part), part.standIn);
        break;
      case 'tag':
        addTag(builder, placeOf(scalar, part), { part, parts, opened });
        break;
      case 'break':
        break;
    }
  }
};

const addText = (builder: Builder, scalar: Scalar, part: Span & { readonly prose?: string }): void => {
  if (part.prose !== undefined) {
    builder.text(placeOf(scalar, part), part.prose);
    return;
  }
  for (const { start, end, file } of runsOf(scalar, part)) builder.text(file, scalar.value.slice(start, end));
};

interface OwnTag {
  readonly part: Part & { readonly type: 'tag' };
  readonly parts: readonly Part[];
  readonly opened: Map<Part, number>;
}

const addTag = (builder: Builder, place: Span, { part, parts, opened }: OwnTag): void => {
  const label = part.side === 'close' ? `</${part.name}>` : `<${part.name}>`;
  if (part.side === 'point') builder.point(place, label);
  else if (part.side === 'open') opened.set(part, builder.openTag(place, label));
  else builder.closeTag(place, label, part.partner === undefined ? undefined : opened.get(parts[part.partner]!));
};
