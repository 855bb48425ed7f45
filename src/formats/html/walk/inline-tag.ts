import type { Span } from '../../../text/spans.js';
import { isVoid, labelOf, roleOf } from './elements.js';
import { readTokens, type HtmlTag, type Syntax } from './tokens.js';

/** A tag in a sentence. */
export interface InlineTag {
  readonly side: 'open' | 'close' | 'point';
  readonly label: string;
  /** Undefined for a comment. Its attributes are for `readAttributes`. */
  readonly tag: HtmlTag | undefined;
}

/** What a tag or comment of a file is in a sentence; undefined if it is none, or if it ends the paragraph, as `<div>`. */
export const inlineTag = (file: string, span: Span, syntax: Syntax = 'html'): InlineTag | undefined => {
  let found: InlineTag | undefined;
  readTokens(file, span, syntax, {
    text: () => undefined,
    comment: () => void (found ??= { side: 'point', label: '<!-- -->', tag: undefined }),
    tag: (tag) => void (found ??= ofTag(tag, syntax)),
    isForeign: () => false,
  });
  return found;
};

const ofTag = (tag: HtmlTag, syntax: Syntax): InlineTag | undefined => {
  const role = roleOf(tag.name);
  if (role === 'block' || role === 'raw-block') return undefined;
  if (isVoid(tag.name) || (syntax === 'xml' && tag.selfClosing)) return { side: 'point', label: labelOf('start', tag.name), tag };
  return tag.side === 'start'
    ? { side: 'open', label: labelOf('start', tag.name), tag }
    : { side: 'close', label: labelOf('end', tag.name), tag };
};
