import { sourceWord } from '../grammar/connectors.js';
import { beginsLikeProse, isProseInCapitals } from './capitals.js';
import type { Part, PartKind } from './parts.js';

/** What a part shows about its line: that it is an attribution line, nothing, or that it is not one. */
export type Evidence = 'yes' | 'none' | 'never';

/** A part with its context. */
export interface Step extends Part {
  /** The part before it; undefined at the beginning of the line. */
  readonly before: Part | undefined;
  /** The separators before and after it. */
  readonly joint: string;
  readonly next: string;
  /** "Par" or another opener came earlier in the line. */
  readonly isByline: boolean;
  readonly isLast: boolean;
}

/** Weighs a part as evidence about its line. */
export const evidenceOf = (step: Step): Evidence => rules[step.kind](step);

type Rule = (step: Step) => Evidence;

/** An author comes first, after a separator, or after the date of publication. */
const ofOpener: Rule = ({ before, joint }) =>
  !before || isJoined(joint) || before.kind === 'date' || before.kind === 'time' ? 'yes' : 'never';

/** "12/03" may be a score ("12/03/2024" not), "Hier" a title. */
const ofDate: Rule = ({ before, text, isLast }) => {
  if (before?.kind === 'stamp' || isFullDate.test(text) || (!before && isLast && dateInFigures.test(text))) return 'yes';
  return before?.kind === 'name' && wordsOf(before.text) > 1 && dateInFigures.test(text) ? 'yes' : 'none';
};

const ofTime: Rule = ({ before }) => (!before ? 'never' : before.kind === 'stamp' ? 'yes' : 'none');

/** "Le Monde avec AFP", "Anne Roy / AFP", "AFP": but "Accord avec Reuters", "Reuters rachète AFP". */
const ofAgency: Rule = ({ before, joint, next, isLast }) => {
  if (/avec/iu.test(joint)) return isJoined(joint) || before?.kind !== 'name' || wordsOf(before.text) > 1 ? 'yes' : 'none';
  const opensLine = !before && (isLast || /[/–—(]|avec/iu.test(next));
  return opensLine || isJoined(joint) || before?.kind === 'agency' ? 'yes' : 'none';
};

/** "Anne Roy, à Paris", but "Marseille, à Paris" and "LE MINISTRE, À PARIS". */
const ofPlace: Rule = ({ before, joint, text, isByline }) => {
  if (isProseInCapitals(text.replace(/^\S+\s+/u, ''))) return 'never';
  if (isByline || before?.kind === 'role' || before?.kind === 'place') return 'none';
  // "Le Monde avec AFP (à Rome)"
  if (before?.kind === 'agency' && /\(/u.test(joint)) return 'none';
  const isPerson = before?.kind === 'name' && wordsOf(before.text) > 1 && !beginsLikeProse(before.text);
  return /[,(]/u.test(joint) && isPerson ? 'yes' : 'never';
};

const ofName: Rule = ({ before, joint, text, isLast }) => {
  if (isProseInCapitals(text)) return 'never';
  // an outlet comes first, or after "pour" or a separator such as / or |: "LE MONDE AVEC AFP", but "PUBLIÉ LE 12 MARS, LE RAPPORT ACCUSE"
  if (before && beginsLikeProse(text) && !/pour|[/|·•]/iu.test(joint)) return 'never';
  if (before?.kind === 'agency' && !isJoined(joint) && !/et|avec/iu.test(joint)) return 'never';
  if (!before && signsAlone.test(text)) return 'yes';
  // "Anne Roy (selon Le Courrier)", "Anne Roy (avec Luc Noël)", "Anne Roy (L’Écho du val)"
  const isOutlet = inSources.test(joint) || /\(\s*avec\s/iu.test(joint) || (isLast && /\(/u.test(joint) && articleFirst.test(text));
  return isOutlet && before?.kind === 'name' && wordsOf(before.text) > 1 && !articleFirst.test(before.text) ? 'yes' : 'none';
};

/** "Anne Roy (texte)", but "Incendie (photos)". */
const ofWork: Rule = ({ before }) => (before?.kind === 'name' && wordsOf(before.text) > 1 ? 'yes' : 'never');

const rules: Readonly<Record<PartKind, Rule>> = {
  opener: ofOpener,
  unknown: () => 'none',
  work: ofWork,
  counter: () => 'yes',
  role: () => 'yes',
  date: ofDate,
  time: ofTime,
  stamp: () => 'none',
  profession: ({ isByline, before, joint }) => (isByline || (before?.kind === 'name' && /[,(]/u.test(joint)) ? 'none' : 'never'),
  agency: ofAgency,
  place: ofPlace,
  name: ofName,
};

const isJoined = (joint: string): boolean => /[,(/|–—·•]/u.test(joint);
const wordsOf = (text: string): number => text.split(/\s+/u).length;
/** "A. R.", "J.-P. R.", "L.F.", but neither "R.-U." nor "S.N.C.F." */
const signsAlone = /^\p{Lu}\.(?:\p{Lu}\.|(?:-\p{Lu}\.)?(?:[ \u00a0\u202f\u2009]\p{Lu}\.(?:-\p{Lu}\.)?){1,3})$/u;
const articleFirst = /^(?:L[ae]s?\s|L['’])/u;
const inSources = new RegExp(sourceWord, 'u');
const dateInFigures = /^\D*\d{1,2}[/.]\d{1,2}[/.]\d{2,4}$/u;
const isFullDate = /\d.*\p{L}{3}/u;
