import { bracketsIn, isOpening } from '../../text/marks/brackets.js';
import { doubledMarks, type Ending, endingOf } from '../../text/marks/final-marks.js';
import { marksIn } from '../../text/marks/mark-places.js';
import { doubleMarksIn } from '../../text/marks/quotation-marks.js';
import type { Check, Fault, Finished, Verdict } from '../types.js';

/**
 * The English ends as the source does, and so does each of its quotations and brackets if one of the two has a mark other than a point
 * there; a colon still announces a quotation; no mark stands twice where one is meant.
 *
 *     Il a gagné !          He won.              ! is missing, . stands there
 *     "Quoi ?", dit-il.     "What," he said.     ? is missing, , stands there
 *     Il dort.              He sleeps            . is missing
 *     Le chat dort          The cat sleeps.      . is not in the source
 *     Il dit : "Oui."       He says, "Yes."      a comma has taken the place of the colon
 *     Et alors…             And then....         .... has grown
 *     Euh… non.             Uh, no.              an ellipsis is lost
 */
export const punctuation: Check = {
  rule: 'punctuation',
  weight: 1,
  wording: {
    final: ({ mark, found }) =>
      mark === '' ? `a final ${found} is not in the source` : `a final ${mark} is missing${found === '' ? '' : `, ${found} stands there`}`,
    colon: () => 'a quotation follows a comma in place of a colon',
    ellipses: ({ of, found }) => `${of} inner ellipses in the source, ${found} in the English`,
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
    const inner = [...quotationMarks(pair, 'close'), ...bracketEnds(pair)].filter(([, end]) => end < found.start);
    return [
      ...(isOther ? [faultOf(wanted.marks, found)] : []),
      ...inner.flatMap(([from, to]) => innerFault(endingOf(source, from), endingOf(target, to))),
      ...quotationMarks(pair, 'open').flatMap(([from, to]) => lostColon(source.slice(0, from), target.slice(0, to))),
      ...doubledFaults(source, target),
      ...lostEllipses(source.slice(0, wanted.start), target.slice(0, found.start)),
    ];
  },
};

const hasMark = /[.!?…,;:‽()[\]{}-]/u;

/** What stands before it ends the remark, and English may have it outside. */
const closesBracket = /[)\]}]["'”’»\s]*$/u;

/** The point of "U.S.", "Inc." or "p.m." ends the word, not the text. */
const isAbbreviation = (text: string): boolean => abbreviated.test(text.slice(-12));
const abbreviated = /(?:\p{L}\.\p{L}|(?<!\p{L})(?:\p{L}|Inc|Ltd|Co|Corp|Jr|Sr|St|No|etc|Mr|Mrs|Dr|Prof))\.["'”’)]*$/u;

const faultOf = (mark: string, { start, end, marks }: Ending): Fault => ({
  target: [{ start, end }],
  values: { fault: 'final', mark, found: marks },
});

/** A mark or bracket of the source, and the one that answers to it in the English. */
type Ends = readonly [source: number, target: number];

const quotationMarks = ({ source, target, marks }: Finished, role: 'open' | 'close'): Ends[] => {
  const inSource = doubleMarksIn(source);
  const inTarget = marks.length === inSource.length ? (marksIn(target, marks) ?? []) : [];
  return inTarget.filter(({ mark }) => mark.role === role).map(({ start, mark }) => [inSource[marks.indexOf(mark)]!, start]);
};

const bracketEnds = ({ source, target }: Finished): Ends[] => {
  const [inSource, inTarget] = [source, target].map((text) => bracketsIn(text).filter((bracket) => !isOpening(bracket)));
  return inSource!.length === inTarget!.length ? inSource!.map(({ at }, nth) => [at, inTarget![nth]!.at]) : [];
};

/** Commas and points may stand outside in one language and inside in the other. */
const innerFault = (wanted: Ending, found: Ending): Fault[] =>
  stronger(wanted.marks) === stronger(found.marks) ? [] : [faultOf(stronger(wanted.marks), found)];

const stronger = (marks: string): string => marks.replace(/[.,;:]/gu, '');

/** @param before, beforeEnglish - all that stands before a quotation */
const lostColon = (before: string, beforeEnglish: string): Fault[] => {
  const comma = /,\s*$/u.exec(beforeEnglish);
  if (!comma || !/:\s*$/u.test(before)) return [];
  return [{ target: [{ start: comma.index, end: comma.index + 1 }], values: { fault: 'colon' } }];
};

const doubledFaults = (source: string, target: string): Fault[] =>
  doubledMarks(target).flatMap(({ start, end, text }) => {
    if (text.startsWith('.') ? doubledMarks(source).some((own) => own.text === text) : source.includes(text)) return [];
    const meant = text === '..' && ellipsesIn(source) > ellipsesIn(target) ? '...' : '';
    return [{ target: [{ start, end }], values: { fault: 'doubled', marks: text, meant } }];
  });

/** Hesitation and omission are the speaker's: "Euh… non" is not “Uh, no”. Two points for three are the fault of doubled marks. */
const lostEllipses = (source: string, target: string): Fault[] => {
  const of = ellipsesIn(source);
  const found = of === 0 ? 0 : ellipsesIn(target);
  return found >= of || twoPoints.test(target) ? [] : [{ values: { fault: 'ellipses', of, found } }];
};

const ellipsesIn = (text: string): number => text.match(ellipsis)?.length ?? 0;
/** Not those of etc..., which English has no need of. */
const ellipsis = /(?<!etc ?)(?:…|\.{3,})/gu;
const twoPoints = /(?<!\.)\.\.(?!\.)/u;
