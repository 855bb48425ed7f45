import { placeMarkup } from '../../../src/documents/markup/place-markup.js';
import { marked, numberedPairs, printed } from './marked-text.js';

/**
 * The English with the tags of the French in it, and the tags that have no words there.
 *
 * @param french - with tags, and with a number behind each word that stands for English ones: `très[3]`
 * @param english - with the same numbers
 */
export const placed = (french: string, english: string): { readonly english: string; readonly lost: readonly string[] } => {
  const { text, tags } = marked(french);
  const { words, plain } = numberedPairs(text, english);
  const moved = tags.map((tag) => ({ ...tag, at: plain.place(tag.at) }));
  const { text: spaced, tags: all, lost } = placeMarkup(plain.french, plain.english, words, moved);
  const raw = tags.map((tag) => tag.raw);
  return { english: printed(spaced, all, raw), lost: lost.map((tag) => raw[tag]!) };
};
