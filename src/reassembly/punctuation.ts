import { isBreakCode, isDigitCode, isWhiteCode, isWordCode } from '../text/character-codes.js';
import type { PunctuationStyle } from './styles.js';

/**
 * Places commas and points beside closing marks. `source` leaves them where they are; `american` moves them inside:
 *
 *     ['“', 'No', '”.']   ['“', 'No', '.”']        ['', 'a “word”', ', ']   ['', 'a “word,”', ' ']
 *     ['', '«\u00a0No\u00a0», he said', '.']      ['', '«\u00a0No,\u00a0» he said', '.']
 *
 * Nothing moves if there is punctuation inside already (“Who?”, he said), nor does an ellipsis (“no”...), nor anything past an apostrophe
 * or inches (the players’, 15"): a single mark counts as closing only after an opening one, or in a gap, which has no words.
 *
 * @param pieces - English text in order: gap, segment, gap, … (the first gap may be empty). A comma goes to the piece in which its closing
 *   marks begin. As these are in one piece or in neighbouring ones, a segment with the gaps around it is enough.
 * @returns as many pieces, with the same characters
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

/** Inserts something before `at` or, if there is nothing to insert, removes the character at `at`. */
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

/** The context of a character: what is open before it, and whether it is in a gap and follows a closing mark. */
interface Place {
  readonly open: Opened;
  readonly isInGap: boolean;
  readonly isInRun: boolean;
}

/** Whether a character closes something; records what it opens. */
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

/** The space just inside a mark, as in the source, belongs to the mark. */
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
