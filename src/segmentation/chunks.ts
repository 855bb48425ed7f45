import { isHighSurrogate } from '../text/character-codes.js';
import { countBefore } from '../text/count-before.js';
import type { Span } from '../text/spans.js';
import type { Veil } from '../text/veil.js';
import { hideOpaque } from './hide-opaque.js';
import { splitSentences } from './sentences/sentences.js';
import type { KnownBlock, Prose } from './types.js';

/** UTF-16 units after which a chunk ends at the next good place: it takes only milliseconds, which keeps the caller's loop free. */
const chunkLength = 16_384;

/** A part of a text that is segmented on its own. */
export interface Chunk {
  /** With its opaque spans hidden. */
  readonly text: string;
  readonly blocks: readonly KnownBlock[];
  /** Whether markup stands inside a span of the chunk. */
  readonly hasSeamIn: (part: Span) => boolean;
  /** Returns a function that restores what is hidden in a part of the chunk. */
  readonly liftIn: Veil['liftIn'];
  /** Whether no other chunk follows. */
  readonly isLast: boolean;
}

/**
 * Cuts a stream of text into chunks that can be segmented one by one: at a blank line, failing that between two sentences, and at the
 * latest at twice the length of a chunk. The cuts depend on the text alone, not on the pieces in which it arrives.
 * Joined together, the chunks are the text.
 */
export async function* toChunks(source: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Chunk> {
  let rest = '';
  for await (const piece of source) {
    rest += piece;
    for (let cut = goodPlace(rest); cut > 0; cut = goodPlace(rest)) {
      yield plainChunk(rest.slice(0, cut), false);
      rest = rest.slice(cut);
    }
  }
  // something is always left after a cut
  if (rest !== '') yield plainChunk(rest, true);
}

const plainChunk = (text: string, isLast: boolean): Chunk => ({
  ...hideOpaque(text),
  blocks: [],
  hasSeamIn: () => false,
  isLast,
});

/** The same for a text whose blocks and opaque spans are known: none of them is cut. */
export function* toProseChunks({ text, blocks = [], opaque = [], seams = [] }: Prose): Generator<Chunk> {
  let next = 0;
  let hidden = 0;
  for (let start = 0; start < text.length;) {
    const { end, behind } = blocks.length > 0 ? endByBlocks(text, blocks, start, next) : { end: endByText(text, opaque, start), behind: 0 };
    const first = hidden;
    while (hidden < opaque.length && opaque[hidden]!.start < end) hidden += 1;
    const from = start;
    yield {
      ...hideOpaque(text.slice(from, end), moved(opaque.slice(first, hidden), from)),
      blocks: moved(blocks.slice(next, behind), from),
      hasSeamIn: (part) => {
        const seam = seams[countBefore(seams.length, (index) => seams[index]! <= part.start + from)];
        return seam !== undefined && seam < part.end + from;
      },
      isLast: end === text.length,
    };
    start = end;
    next = behind;
  }
}

const moved = <Own extends Span>(spans: readonly Own[], by: number): Own[] =>
  spans.map((span) => ({ ...span, start: span.start - by, end: span.end - by }));

/** A good place for a cut, but not inside an opaque span. */
const endByText = (text: string, opaque: readonly Span[], start: number): number => {
  const rest = text.slice(start);
  const cut = start + (goodPlace(rest) || rest.length);
  const last = opaque[countBefore(opaque.length, (index) => opaque[index]!.start < cut) - 1];
  return Math.max(cut, last?.end ?? 0);
};

/** The end of the block that makes a chunk long enough, and the index of the block after it. */
const endByBlocks = (text: string, blocks: readonly KnownBlock[], start: number, next: number): { end: number; behind: number } => {
  let behind = next;
  while (behind < blocks.length && blocks[behind]!.end - start < chunkLength) behind += 1;
  return behind < blocks.length ? { end: blocks[behind]!.end, behind: behind + 1 } : { end: text.length, behind };
};

const blankLine = /\n[^\S\n]*\n\s*/gu;

/** Where the first chunk ends; 0 if the text is not long enough to tell. */
const goodPlace = (text: string): number => {
  if (text.length <= 2 * chunkLength) return 0;
  const window = text.slice(0, 2 * chunkLength);
  blankLine.lastIndex = chunkLength;
  // a blank line that touches the end of the window may continue past it
  const found = blankLine.exec(window);
  if (found && blankLine.lastIndex < window.length) return blankLine.lastIndex;
  const last = splitSentences(window).at(-1);
  return last && last.start > 0 ? last.start : wholeCharacters(window);
};

/** A cut in the middle of a surrogate pair would lose a character. */
const wholeCharacters = (text: string): number => (isHighSurrogate(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length);
