import { splitSentences } from './sentences/sentences.js';

/** UTF-16 units after which a chunk ends at the next good place: it takes a few milliseconds, so that the caller's loop stays free. */
const chunkLength = 16_384;

/** A part of a text that is segmented by itself. */
export interface Chunk {
  readonly text: string;
  /** No other one comes. */
  readonly isLast: boolean;
}

/**
 * Cuts a stream of text into chunks that can be segmented one by one: at a blank line, failing that between two sentences, at the latest
 * at twice the length of a chunk. Where it cuts depends on the text alone, not on the pieces in which it arrives.
 * Put together, the chunks are the text.
 */
export async function* toChunks(source: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Chunk> {
  let rest = '';
  for await (const piece of source) {
    rest += piece;
    for (let cut = goodPlace(rest); cut > 0; cut = goodPlace(rest)) {
      yield { text: rest.slice(0, cut), isLast: false };
      rest = rest.slice(cut);
    }
  }
  // something is always left behind a cut
  if (rest !== '') yield { text: rest, isLast: true };
}

const blankLine = /\n[^\S\n]*\n\s*/gu;

/** Where the first chunk ends; 0 where the text is not long enough to tell. */
const goodPlace = (text: string): number => {
  if (text.length <= 2 * chunkLength) return 0;
  const window = text.slice(0, 2 * chunkLength);
  blankLine.lastIndex = chunkLength;
  // a blank line that touches the end of the window may go on behind it
  const found = blankLine.exec(window);
  if (found && blankLine.lastIndex < window.length) return blankLine.lastIndex;
  const last = splitSentences(window).at(-1);
  return last && last.start > 0 ? last.start : wholeCharacters(window);
};

/** A cut in the middle of a surrogate pair would lose a character. */
const wholeCharacters = (text: string): number => (isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length);

const isHighSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
