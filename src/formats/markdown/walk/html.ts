import type { Token } from 'micromark-util-types';
import { readAttributes, saidBy } from '../../html/walk/attributes.js';
import { roleOf } from '../../html/walk/elements.js';
import { inlineTag } from '../../html/walk/inline-tag.js';
import type { HtmlTag } from '../../html/walk/tokens.js';
import { walkHtml } from '../../html/walk/walk.js';
import type { Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import { type Handlers, type Ignoring, spanOf } from './inline.js';
import type { Slots } from './slots.js';

/** An HTML element in a line that is open. */
interface Element {
  readonly name: string;
  readonly tag: number;
  /** Which slot it is in: an element does not leave its paragraph. */
  readonly slot: number;
  readonly isVerbatim: boolean;
}

/** HTML in Markdown. Elements in a line open and close by their names; blocks are read as a page is. */
export const htmlHandlers = (file: string, slots: Slots, ignore: Ignoring, builder: Builder): Handlers => {
  const elements = createElements(slots);
  return {
    htmlText: {
      enter: (token: Token) => {
        ignore.start('htmlText');
        const span = spanOf(token);
        const found = inlineTag(file, span);
        if (found?.tag?.name === 'br') slots.breakLine(span);
        else if (!found?.tag || found.side === 'point') slots.point(span, found?.label ?? '<…>');
        else elements[found.side](span, found.label, found.tag);
        if (found?.tag && found.side !== 'close') readAttributes(file, found.tag, 'html', builder);
      },
    },
    htmlFlow: {
      exit: (token: Token) => {
        const span = spanOf(token);
        if (!hasSigns.test(file.slice(span.start, span.end))) readBlock(file, span, builder);
      },
    },
  };
};

/**
 * A block that an inline tag begins is one only if that tag has its line alone: `<a href="…">` and a line of text below it. So what is set
 * in lines anew begins below it.
 */
const readBlock = (file: string, span: Span, builder: Builder): void => {
  const [line] = lineOfTag.exec(file.slice(span.start, span.end)) ?? [''];
  const found = line === '' ? undefined : inlineTag(file, { start: span.start, end: span.start + line.length });
  if (!found?.tag || roleOf(found.tag.name).startsWith('raw')) walkHtml(file, builder, { span });
  else if (!staysAsItIs(found.tag)) walkHtml(file, builder, { span: { start: span.start + line.length, end: span.end } });
};

const lineOfTag = /^[ \t]*<[^>]*>[ \t]*(?:\r\n?|\n)/u;

const staysAsItIs = (tag: HtmlTag): boolean => /^(?:code|raw)/u.test(roleOf(tag.name)) || saidBy(tag).translates === false;

/** The lines of a quotation begin with signs that are no part of the page. */
const hasSigns = /[\r\n][ \t]*>/u;

const createElements = (slots: Slots): Record<'open' | 'close', (span: Span, label: string, tag: HtmlTag) => void> => {
  let open: Element[] = [];
  return {
    open: (span, label, tag) => {
      const isVerbatim = staysAsItIs(tag);
      open = open.filter(({ slot }) => slot === slots.nth());
      open.push({ name: tag.name, tag: slots.openTag(span, label), slot: slots.nth(), isVerbatim });
      if (isVerbatim) slots.verbatim(1);
    },
    close: (span, label, { name }) => {
      const at = open.findLastIndex((element) => element.name === name && element.slot === slots.nth());
      slots.closeTag(span, label, open[at]?.tag);
      if (open[at]?.isVerbatim === true) slots.verbatim(-1);
      if (at >= 0) open.splice(at);
    },
  };
};
