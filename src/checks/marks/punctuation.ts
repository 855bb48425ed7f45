import { doubledMarks, endingOf } from '../../text/final-marks.js';
import { marksIn, type PlacedMark } from '../../text/mark-places.js';
import { doubleMarksIn } from '../../text/quotation-marks.js';
import type { Check, Fault, Finished, Verdict } from '../types.js';

/**
 * The English ends as the source does, and so does each of its quotations if one of the two has a mark other than a point there; no mark
 * stands twice where one is meant.
 *
 *     Il a gagné !          He won.              ! is missing, . stands there
 *     "Quoi ?", dit-il.     "What," he said.     ? is missing, , stands there
 *     Il dort.              He sleeps            . is missing
 *     Le chat dort          The cat sleeps.      . is not in the source
 *     Et alors…             And then....         .... has grown
 */
export const punctuation: Check = {
  rule: 'punctuation',
  weight: 1,
  wording: {
    final: ({ mark, found }) =>
      mark === '' ? `a final ${found} is not in the source` : `a final ${mark} is missing${found === '' ? '' : `, ${found} stands there`}`,
    doubled: ({ marks }) => `“${marks}” stands where one mark is meant`,
  },
  run: (pair): Verdict => {
    const { source, target } = pair;
    // an empty text is the concern of the length
    if (!hasMark.test(source) && !hasMark.test(target)) return undefined;
    const wanted = endingOf(source);
    const found = endingOf(target);
    const mayDiffer = target.trim() === '' || (wanted.marks === '' && (isAbbreviation(target) || closesBracket.test(source)));
    const isOther = wanted.marks !== found.marks && !mayDiffer;
    return [...(isOther ? [faultOf(wanted.marks, found)] : []), ...innerFaults(pair, found.start), ...doubledFaults(source, target)];
  },
};

const hasMark = /[.!?…,;:‽()[\]{}-]/u;

/** What stands before it ends the remark, and English may have it outside. */
const closesBracket = /[)\]}]["'”’»\s]*$/u;

/** The point of "U.S.", "Inc." or "p.m." ends the word, not the text. */
const isAbbreviation = (text: string): boolean => abbreviated.test(text.slice(-12));
const abbreviated = /(?:\p{L}\.\p{L}|(?<!\p{L})(?:\p{L}|Inc|Ltd|Co|Corp|Jr|Sr|St|No|etc|Mr|Mrs|Dr|Prof))\.["'”’)]*$/u;

const faultOf = (mark: string, { start, end, marks }: ReturnType<typeof endingOf>): Fault => ({
  ...(end > start && { target: [{ start, end }] }),
  values: { fault: 'final', mark, found: marks },
});

/** The marks before the closing quotation marks; commas and points may stand outside in one language and inside in the other. */
const innerFaults = ({ source, target, marks }: Finished, end: number): Fault[] => {
  const inTarget = marksIn(target, marks);
  const inSource = doubleMarksIn(source);
  if (!inTarget || marks.length !== inSource.length) return [];
  return inTarget.filter(isClosing).flatMap(({ start, mark }) => {
    if (start >= end) return [];
    const wanted = stronger(endingOf(source, inSource[marks.indexOf(mark)]).marks);
    const found = endingOf(target, start);
    return wanted === stronger(found.marks) ? [] : [faultOf(wanted, found)];
  });
};

const isClosing = ({ mark }: PlacedMark): boolean => mark.role === 'close';
const stronger = (marks: string): string => marks.replace(/[.,;:]/gu, '');

const doubledFaults = (source: string, target: string): Fault[] =>
  doubledMarks(target).flatMap(({ start, end, text }) =>
    source.includes(text) ? [] : [{ target: [{ start, end }], values: { fault: 'doubled', marks: text } }],
  );
