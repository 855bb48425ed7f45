import { decodeHTMLStrict } from 'entities';
import type { Token } from 'micromark-util-types';
import type { Span } from '../../../text/spans.js';
import { labels } from '../labels.js';
import type { Slots } from './slots.js';

/** What is done about a token where it starts or ends. */
export type Handler = (token: Token) => void;

/** Handlers by the type of token. */
export type Handlers = Partial<Record<string, { readonly enter?: Handler; readonly exit?: Handler }>>;

/** Where a token stands in the text that is read. */
export const spanOf = ({ start, end }: Token): Span => ({ start: start.offset, end: end.offset });

/** A token whose content is no prose: its handlers stop listening until it ends. */
export interface Ignoring {
  readonly start: (type: string) => void;
}

/** Tags and text of inline content. @param file - the text that positions are of */
export const inlineHandlers = (file: string, slots: Slots, ignore: Ignoring): Handlers => ({
  ...textHandlers(file, slots),
  ...pairs(slots, 'emphasis'),
  ...pairs(slots, 'strong'),
  ...pairs(slots, 'strikethrough'),
  ...links(file, slots, ignore),
  codeText: {
    enter: (token) => {
      ignore.start('codeText');
      framed(file, slots, spanOf(token), labels.code);
    },
  },
  mathText: {
    enter: (token) => {
      ignore.start('mathText');
      framed(file, slots, spanOf(token), labels.formula);
    },
  },
  autolink: {
    enter: (token) => {
      ignore.start('autolink');
      framed(file, slots, spanOf(token), labels.address);
    },
  },
  literalAutolink: {
    enter: (token) => {
      ignore.start('literalAutolink');
      slots.opaque(spanOf(token));
    },
  },
  gfmFootnoteCall: {
    enter: (token) => {
      ignore.start('gfmFootnoteCall');
      slots.point(spanOf(token), file.slice(token.start.offset, token.end.offset));
    },
  },
});

const textHandlers = (file: string, slots: Slots): Handlers => ({
  data: { enter: (token) => putData(file, slots, spanOf(token)) },
  characterEscape: { enter: (token) => slots.text(spanOf(token), file.slice(token.start.offset + 1, token.end.offset)) },
  characterReference: { enter: (token) => slots.text(spanOf(token), decodeHTMLStrict(file.slice(token.start.offset, token.end.offset))) },
  lineSuffix: { enter: ({ start }) => slots.endLine(start.offset) },
  lineEnding: { enter: ({ start }) => slots.endLine(start.offset) },
  hardBreakTrailing: { enter: ({ start }) => slots.endLine(start.offset, 'hard') },
  hardBreakEscape: { enter: ({ start }) => slots.endLine(start.offset, 'hard') },
});

/** Addresses that the parser leaves as text: behind a bracket that nothing closes, GitHub makes links of them nonetheless. */
const putData = (file: string, slots: Slots, { start, end }: Span): void => {
  let at = start;
  const raw = file.slice(start, end);
  if (/:\/\/|@|www\./iu.test(raw))
    for (const { index, 0: found } of raw.matchAll(address)) {
      if (start + index > at) slots.text({ start: at, end: start + index });
      at = start + index + found.length;
      slots.opaque({ start: start + index, end: at });
    }
  if (at < end) slots.text({ start: at, end });
};

const address = /\b(?:https?:\/\/|www\.)[^\s<>]*[\p{L}\p{N}/]|(?<![-.\w+])[-.\w+]+@[-\w]+(?:\.[-\w]+)+/giu;

/** The two signs around an element's text: its sequences open and close in turn. */
const pairs = (slots: Slots, type: 'emphasis' | 'strong' | 'strikethrough'): Handlers => {
  const open: { label: string; tag: number }[] = [];
  let isInside = false;
  return {
    [type]: { enter: () => (isInside = false), exit: () => (isInside = true) },
    [`${type}Text`]: { exit: () => (isInside = true) },
    [`${type}Sequence`]: {
      enter: (token: Token) => {
        const span = spanOf(token);
        if (!isInside) {
          const label = '*'.repeat(span.end - span.start);
          const own = type === 'strikethrough' ? label.replaceAll('*', '~') : label;
          open.push({ label: own, tag: slots.openTag(span, own) });
          return;
        }
        const { label, tag } = open.pop()!;
        slots.closeTag(span, label, tag);
      },
    },
  };
};

/** Content between signs that is left as it is: `` `code` ``, `$x$`, `<https://…>`. */
const framed = (file: string, slots: Slots, { start, end }: Span, label: string): void => {
  const raw = file.slice(start, end);
  const signs = label === labels.address ? 1 : (/^[`$]+/u.exec(raw)?.[0].length ?? 0);
  const content = { start: start + signs, end: end - signs };
  const tag = slots.openTag({ start, end: content.start }, label);
  if (content.end > content.start) slots.opaque(content, codeOf(file.slice(content.start, content.end)));
  slots.closeTag({ start: content.end, end }, label, tag);
};

/** A line break in code is a space, and what stands between the lines is none of it. */
const codeOf = (raw: string): string => raw.replace(/(?:\r\n?|\n)[ \t]*(?:>[ \t]?)*/gu, ' ').replaceAll('\\|', '|');

/** An open link or picture. */
interface Open {
  readonly isPicture: boolean;
  /** A picture in a picture's text, which is only markup there. */
  readonly isNested: boolean;
  tag: number;
  /** End of its text. */
  textEnd: number;
}

const links = (file: string, slots: Slots, ignore: Ignoring): Handlers => {
  const open: Open[] = [];
  const isInPicture = (): boolean => open.some(({ isPicture }) => isPicture);
  const start = (isPicture: boolean, { start: { offset } }: Token): void => {
    const isNested = isPicture && isInPicture();
    open.push({ isPicture, isNested, tag: -1, textEnd: offset });
    if (isNested) ignore.start('image');
    else slots.settle(offset);
  };
  const endText = ({ isPicture }: Open, { end }: Token): void => {
    const behind = file.slice(end.offset, end.offset + 3);
    if (!isPicture) return;
    if (behind.startsWith('][]')) slots.point({ start: end.offset, end: end.offset + 2 }, labels.reference);
    else if (!/^\][[(]/u.test(behind)) slots.point({ start: end.offset, end: end.offset }, labels.reference);
    slots.close();
  };
  const exit = (token: Token): void => {
    const link = open.pop()!;
    if (link.isPicture) slots.point(spanOf(token), labels.picture);
    else slots.closeTag({ start: link.textEnd, end: token.end.offset }, labels.link, link.tag);
  };
  return {
    link: { enter: (token) => start(false, token), exit },
    image: { enter: (token) => start(true, token), exit },
    labelText: {
      enter: (token) => {
        const link = open.at(-1);
        if (!link) return;
        if (link.isPicture) slots.open('cell', { kind: 'alternative' });
        else link.tag = slots.openTag({ start: token.start.offset - 1, end: token.start.offset }, labels.link);
      },
      exit: (token) => {
        const link = open.at(-1);
        if (!link) return;
        link.textEnd = token.end.offset;
        endText(link, token);
      },
    },
    resource: { enter: () => ignore.start('resource') },
    reference: { enter: () => ignore.start('reference') },
    resourceTitleString: {
      enter: ({ start }) => slots.open('cell', { kind: 'title', mark: file.charAt(start.offset - 1) }),
      exit: () => slots.close(),
    },
  };
};
