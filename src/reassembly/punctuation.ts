import { isBreakCode, isDigitCode, isWhiteCode, isWordCode } from '../text/character-codes.js';
import type { PunctuationStyle } from './styles.js';

/**
 * Places comma and point at closing marks. `source` leaves them where they are; `american` moves them inside:
 *
 *     ['“', 'No', '”.']   ['“', 'No', '.”']        ['', 'a “word”', ', ']   ['', 'a “word,”', ' ']
 *     ['', '«\u00a0No\u00a0», he said', '.']      ['', '«\u00a0No,\u00a0» he said', '.']
 *
 * Nothing moves where there is punctuation inside already (“Who?”, he said), nor an ellipsis (“no”...), nor past an apostrophe or inches
 * (the players’, 15"): a single mark closes what was opened, or stands in a gap, where there are no words.
 *
 * @param pieces - English text in order: gap, segment, gap, … (a gap first, be it empty). A comma goes to the piece in which its closing
 *   marks begin. As they are in one piece or in neighbouring ones, a segment with the gaps around it is enough.
 * @returns as many pieces, the same characters
 */
export const placePunctuation = (pieces: readonly string[], style: PunctuationStyle): string[] => {
  if (style === 'source') return [...pieces];
  const text = pieces.join('');
  const moves = findMoves(text, pieces);
  let start = 0;
  let next = 0;
  return pieces.map((piece) => {
    const end = start + piece.length;
    let out = '';
    for (; next < moves.length && moves[next]!.at < end; next += 1) {
      const { at, insert } = moves[next]!;
      out += text.slice(start, at) + insert;
      start = insert === '' ? at + 1 : at;
    }
    out += text.slice(start, end);
    start = end;
    return out;
  });
};

/** Put something in before `at`; or, where there is nothing to put in, take out the character at `at`. */
interface Move {
  readonly at: number;
  readonly insert: string;
}

const findMoves = (text: string, pieces: readonly string[]): Move[] => {
  const moves: Move[] = [];
  const open = { straight: false, single: 0, straightSingle: false };
  let runStart = -1;
  let piece = 0;
  let pieceEnd = pieces[0]?.length ?? 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (runStart < 0 && code !== 0x22 && code !== 0x27 && (code < 0xbb || code > 0x203a)) continue;
    for (; at >= pieceEnd; pieceEnd += pieces[piece]!.length) piece += 1;
    if (isClosing(text, at, { open, isInGap: piece % 2 === 0, isInRun: runStart >= 0 })) {
      if (runStart < 0) runStart = spaceBefore(text, at);
      continue;
    }
    const isInRun = runStart >= 0 && isWhiteCode(text.charCodeAt(at)) && isSureClosing(text.charAt(at + 1));
    if (isInRun) continue;
    if (runStart >= 0 && canMove(text, runStart, at)) moves.push({ at: runStart, insert: text.charAt(at) }, { at, insert: '' });
    runStart = -1;
  }
  return moves;
};

interface Opened {
  straight: boolean;
  single: number;
  straightSingle: boolean;
}

/** Where a character stands: what is open before it, and whether it is in a gap, and behind a closing mark. */
interface Place {
  readonly open: Opened;
  readonly isInGap: boolean;
  readonly isInRun: boolean;
}

/** Notes what a character opens, and tells whether it closes. */
const isClosing = (text: string, at: number, { open, isInGap, isInRun }: Place): boolean => {
  const character = text.charAt(at);
  const isBeforeWord = isWordCode(text.charCodeAt(at + 1));
  const opens = opensHere(text, at) && (!isInRun || isBeforeWord);
  switch (character) {
    case '”':
    case '»':
    case '›':
      return true;
    case '‘':
      open.single += 1;
      return false;
    case '’':
      if ((open.single === 0 && !isInGap) || isBeforeWord) return false;
      open.single = Math.max(0, open.single - 1);
      return true;
    case '"': {
      const isInch = !isInGap && isDigitCode(text.charCodeAt(at - 1));
      const closes = open.straight ? !(isBeforeWord && opens) : !isInch && !opens;
      open.straight = !closes && (open.straight || opens);
      return closes;
    }
    case "'": {
      const closes = (open.straightSingle || isInGap) && !isBeforeWord && !opens;
      open.straightSingle = !closes && (open.straightSingle || (isBeforeWord && opens));
      return closes;
    }
    default:
      return false;
  }
};

const isSureClosing = (character: string): boolean => character === '”' || character === '»' || character === '›';

const opensHere = (text: string, at: number): boolean => {
  const before = text.charCodeAt(at - 1);
  return Number.isNaN(before) || isWhiteCode(before) || '([-–—"\'“‘'.includes(text.charAt(at - 1));
};

/** The space that the marks of the source have inside belongs to the mark. */
const spaceBefore = (text: string, at: number): number => {
  let start = at;
  while (start > 0 && isWhiteCode(text.charCodeAt(start - 1)) && !isBreakCode(text.charCodeAt(start - 1))) start -= 1;
  return start;
};

const canMove = (text: string, runStart: number, at: number): boolean => {
  const mark = text.charAt(at);
  if (mark !== ',' && mark !== '.') return false;
  if (text.charAt(at + 1) === '.' || isWordCode(text.charCodeAt(at + 1))) return false;
  return runStart > 0 && !',.;:!?…—–'.includes(text.charAt(runStart - 1));
};
