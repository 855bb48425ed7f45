import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import type { Event } from 'micromark-util-types';
import { math } from './math.js';

/** What brackets can refer to, anywhere in the file: labels in the parser's normal form. */
export interface Labels {
  readonly definitions: string[];
  readonly footnotes: string[];
}

/** A file without definitions. */
export const noLabels = (): Labels => ({ definitions: [], footnotes: [] });

const extensions = [gfm(), math];

/**
 * The parser's events for a text that begins where a block can. The text's own definitions are added to the labels.
 *
 * @param text - without byte order mark: the parser would drop it, and positions with it
 */
export const parseEvents = (text: string, labels: Labels): Event[] => {
  const context = parse({ extensions });
  context.defined = labels.definitions;
  context.gfmFootnotes = labels.footnotes;
  return postprocess(context.document().write(preprocess()(text, undefined, true)));
};
