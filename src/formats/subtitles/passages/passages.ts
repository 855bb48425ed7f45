import { countBefore } from '../../../text/count-before.js';
import { doubledEllipsis, goesOnIn } from './joins.js';
import type { CueText } from '../cues/cue-text.js';
import { stretchesOf, type PlainStretch } from './stretches.js';
import type { Cue } from '../types.js';

/** A stretch of a cue. Positions are those of the cue's plain text. */
export interface Part {
  start: number;
  end: number;
  readonly kind: PlainStretch['kind'];
  readonly text: CueText;
  readonly cue: Cue;
  /** The tag of the voice that speaks, if there is one. */
  readonly voice: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Puts the stretches of cues together to passages: a sentence that goes on in the next cue makes both one. */
export function* passagesOf(cues: Iterable<readonly [Cue, CueText]>): Generator<readonly Part[]> {
  let open: Part[] = [];
  let length = 0;
  for (const [cue, text] of cues) {
    const parts = partsOf(cue, text);
    for (const part of parts) {
      const last = open.at(-1);
      if (last && open.length < mostCues && length < longestPassage && isJoined(last, part)) trimEllipses(last, part);
      else {
        if (last) yield open;
        open = [];
        length = 0;
      }
      open.push(part);
      length += part.end - part.start;
    }
    if (parts.length === 0 && open.length > 0) {
      yield open;
      open = [];
    }
  }
  if (open.length > 0) yield open;
}

/** Subtitles without punctuation, as machines write them, would be one sentence from start to end. In cues, and in UTF-16 units. */
const mostCues = 12;
const longestPassage = 600;

/** Silence in which a sentence does not go on, in milliseconds. */
const longestPause = 4000;

const partsOf = (cue: Cue, text: CueText): Part[] => {
  const found = stretchesOf(text.plain);
  return found.map(({ start, end, kind }, nth) => ({
    start,
    end,
    kind,
    text,
    cue,
    voice: text.voices[countBefore(text.voices.length, (voice) => text.voices[voice]!.at < start) - 1]?.label ?? '',
    isFirst: nth === 0,
    isLast: nth === found.length - 1,
  }));
};

const isJoined = (last: Part, next: Part): boolean =>
  last.kind === 'speech' &&
  next.kind === 'speech' &&
  last.cue !== next.cue &&
  last.isLast &&
  next.isFirst &&
  last.voice === next.voice &&
  next.cue.from - last.cue.to <= longestPause &&
  !beginsAnew(next) &&
  !isFollowed(last) &&
  goesOnIn(plainOf(last), plainOf(next));

const plainOf = ({ text, start, end }: Part): string => text.plain.slice(start, end);

/** Whether a dash or ♪ stands before a stretch: another one speaks, or another verse begins. */
const beginsAnew = ({ text, start }: Part): boolean => /[^\s.…]/u.test(text.plain.slice(0, start));

/** Whether something that is no prose stands after a stretch. */
const isFollowed = ({ text, end }: Part): boolean => /[^\s.…]/u.test(text.plain.slice(end));

const trimEllipses = (last: Part, next: Part): void => {
  const doubled = doubledEllipsis(plainOf(last), plainOf(next));
  if (!doubled || doubled.end >= last.end - last.start) return;
  last.end -= doubled.end;
  next.start += doubled.start;
  while (last.end > last.start && /\s/u.test(last.text.plain.charAt(last.end - 1))) last.end -= 1;
};
