import { agency } from '../grammar/agencies.js';
import { beginningAt, beginningsOfAll } from '../grammar/beginnings.js';
import { anyLabel, by, copyrightSign, labelOf, titleLabel } from '../grammar/labels.js';
import { fullName } from '../grammar/names.js';
import { colon, maybeSpaces, spaces, wordEnd } from '../grammar/words.js';
import { attributionLabels, type AttributionLabel, type Follower } from '../tables/labels.js';
import { beginsLikeProse, isProseInCapitals } from './capitals.js';
import { holdsSentence, isCreditText } from './credit-text.js';

/**
 * Whether a line is a label and its content.
 *
 *     Photo : Jean Dupont / AFP · Source : Insee · Lire aussi : Que faire ? · © AFP · Photo d’archives   →   yes
 *     Photo : le pont, hier · Source de conflits, l’eau manque. · Photo de famille au sommet             →   no
 */
export const isLabelled = (line: string): boolean => {
  const beginning = beginningAt(line, 0);
  if (titleBeginnings.has(beginning) && titleLabel.test(line)) return true;
  if (signBeginning.test(line)) return isCredit(line);
  const head = labelBeginnings.has(beginning) ? headOf(line) : undefined;
  return head !== undefined && (isFree(head) || isCredit(line));
};

/** Whether a text is a picture label or a © with names, agencies or owners, such as ends a caption. */
export const isCredit = (bracketed: string): boolean => {
  const text = inBrackets.test(bracketed) ? bracketed.slice(1, -1).trim() : bracketed;
  const signed = sign.exec(text);
  if (signed) return isCreditText(text.slice(signed[0].length));
  const head = headOf(text);
  return head !== undefined && isCreditWith(head);
};

/** The label that begins a text, what joins it to the rest, and the rest. */
interface Head {
  readonly label: AttributionLabel;
  readonly joint: 'colon' | 'other' | 'none';
  readonly rest: string;
}

const headOf = (text: string): Head | undefined => {
  const [spelling] = labelFirst.exec(text) ?? [];
  const label = spelling === undefined ? undefined : labelOf(spelling);
  if (spelling === undefined || !label) return undefined;
  const rest = text.slice(spelling.length);
  const [joined = ''] = joints.exec(rest) ?? [];
  const joint = joined === '' ? 'none' : joined.includes(':') ? 'colon' : 'other';
  return { label, joint, rest: rest.slice(joined.length) };
};

const isCreditWith = ({ label, joint, rest }: Head): boolean => {
  if (joint !== 'none') return label.rest !== 'free' && isCreditText(rest);
  return label.bare.some((follower) => mayFollow[follower]?.(rest));
};

const isFree = ({ label, joint, rest }: Head): boolean =>
  label.rest !== 'names' &&
  (joint === 'colon' || (joint === 'none' && figureFirst.test(rest) && label.bare.includes('figure'))) &&
  isFreeText(rest);

const isFreeText = (rest: string): boolean => /[\p{L}\p{N}]/u.test(rest) && !/[!?]$/u.test(rest) && !holdsSentence(rest);

/** What must follow a label if no colon shows that it is one. */
const mayFollow: Readonly<Partial<Record<Follower, (rest: string) => boolean>>> = {
  name: (rest) => names.test(rest) && !isProseInCapitals(rest) && !beginsLikeProse(rest.trimStart()),
  agency: (rest) => agencyFirst.test(rest),
  end: (rest) => rest === '' || rest === '.',
};

const isTitle = ({ rest }: AttributionLabel): boolean => rest === 'title';
/** Most lines begin with letters that no label begins with. */
const titleBeginnings = beginningsOfAll(attributionLabels.filter(isTitle).map(({ french }) => french));
const labelBeginnings = beginningsOfAll(attributionLabels.filter((label) => !isTitle(label)).map(({ french }) => french));

const labelFirst = new RegExp(`^${anyLabel}${wordEnd}`, 'u');
/** A colon, "par", a slash or © between a label and its content. */
const joints = new RegExp(
  `^(?:${colon}${maybeSpaces}|${spaces}${by}${spaces}|${maybeSpaces}/${maybeSpaces}|${maybeSpaces}(?=©))(?:©${maybeSpaces})?`,
  'u',
);
const sign = new RegExp(`^${copyrightSign}${maybeSpaces}(?::${maybeSpaces})?`, 'u');
const names = new RegExp(`^${spaces}${fullName}(?:${maybeSpaces}[/,-]${maybeSpaces}(?:${fullName}|${agency}))*\\.?$`, 'u');
const agencyFirst = new RegExp(`^${spaces}${agency}.{0,60}$`, 'u');
const figureFirst = new RegExp(`^${spaces}\\d`, 'u');
const signBeginning = /^[(©]/u;
const inBrackets = /^\([^()]*\)$/u;
