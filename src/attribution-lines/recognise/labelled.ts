import { lazily } from '../../text/lazily.js';
import { agency } from '../grammar/agencies.js';
import { beginningAt, beginningsOfAll, withColons } from '../grammar/beginnings.js';
import { anyDate } from '../grammar/dates.js';
import { anyLabel, by, copyrightSign, labelOf, titleLabel } from '../grammar/labels.js';
import { fullName } from '../grammar/names.js';
import { time } from '../grammar/times.js';
import { colon, maybeSpaces, spaces, unnamed, wordEnd } from '../grammar/words.js';
import { attributionLabels, type AttributionLabel, type Follower } from '../tables/labels.js';
import { beginsLikeProse, isProseInCapitals } from './capitals.js';
import { holdsSentence, isCreditText, isOwner } from './credit-text.js';

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
  return head !== undefined && (isFree(head) || isOfPeople(head) || isCredit(line));
};

/** Whether a text is a picture label or a © with names, agencies or owners, such as ends a caption. */
export const isCredit = (bracketed: string): boolean => {
  const text = inBrackets.test(bracketed) ? bracketed.slice(1, -1).trim() : bracketed;
  const signed = sign.exec(text);
  if (signed) return isOwner(text.slice(signed[0].length));
  const head = headOf(text);
  return head !== undefined && isCreditWith(head);
};

/** The label that begins a text, what joins it to the rest, and the rest. */
interface Head {
  readonly spelling: string;
  readonly label: AttributionLabel;
  readonly joint: 'colon' | 'other' | 'none';
  readonly rest: string;
}

const headOf = (text: string): Head | undefined => {
  const [spelling] = labelFirst().exec(text) ?? [];
  const label = spelling === undefined ? undefined : labelOf(spelling);
  if (spelling === undefined || !label) return undefined;
  const rest = text.slice(spelling.length);
  const [joined = ''] = joints.exec(rest) ?? [];
  const joint = joined === '' ? 'none' : joined.includes(':') ? 'colon' : 'other';
  return { spelling, label, joint, rest: rest.slice(joined.length) };
};

const isCreditWith = ({ label, joint, rest }: Head): boolean => {
  if (isOnCredit(label, rest)) return false;
  if (joint === 'colon' && label.rest === 'credit') return isOwner(rest);
  if (joint !== 'none') return (label.rest === 'names' || label.rest === 'credit') && isCreditText(rest);
  return label.bare.some((follower) => mayFollow[follower]?.(rest));
};

/** "Crédit : la chute" is a headline about money; "Crédit : La Presse canadienne" is not. */
const isOnCredit = ({ french }: AttributionLabel, rest: string): boolean =>
  /^crédits?$/u.test(french) && articleFirst.test(rest) && !agencyHere().test(rest);

const articleFirst = /^(?:l[ae]s?\s|l['’]|une?\s|des\s)/iu;

const isFree = ({ label, joint, rest }: Head): boolean => {
  if (isOnCredit(label, rest)) return false;
  if (joint === 'none') return label.bare.includes('figure') && figureFirst.test(rest) && isFreeText(rest);
  if (joint !== 'colon') return false;
  if (label.rest === 'figure') return /^\d/u.test(rest) && isFreeText(rest);
  return (label.rest === 'free' || label.rest === 'credit') && isFreeText(rest);
};

/** "De : Anne Roy <a.roy@example.fr>", "Date : 12 mars 2024", "Objet :" alone. */
const isOfPeople = ({ spelling, label, joint, rest }: Head): boolean => {
  // "A : les marques" is a letter of a list
  if (joint !== 'colon' || (spelling === 'A' && !rest.includes('@'))) return false;
  if (rest === '') return label.rest === 'people' || label.rest === 'prose';
  if (label.rest !== 'people') return false;
  // whoever has an address is named, not described: "Service client <contact@example.fr>"
  if (mailbox.test(rest)) return true;
  const others = rest.replace(address, ' ').trim();
  return !/\p{L}/u.test(others) || isCreditText(others) || dateOnly().test(others);
};

const isFreeText = (rest: string): boolean => /[\p{L}\p{N}]/u.test(rest) && !/[!?]$/u.test(rest) && !holdsSentence(rest);

/** What must follow a label if no colon shows that it is one. */
const mayFollow: Readonly<Partial<Record<Follower, (rest: string) => boolean>>> = {
  name: (rest) => names().test(rest) && !isProseInCapitals(rest) && !beginsLikeProse(rest.trimStart()),
  fullName: (rest) => twoWords().test(rest) && names().test(rest) && !isProseInCapitals(rest) && !beginsLikeProse(rest.trimStart()),
  agency: (rest) => agencyFirst().test(rest),
  end: (rest) => rest === '' || rest === '.',
};

const isTitle = ({ rest }: AttributionLabel): boolean => rest === 'title';
/** Most lines begin with letters that no label begins with. */
const titleBeginnings = beginningsOfAll(attributionLabels.filter(isTitle).map(({ french }) => french));
const labelBeginnings = beginningsOfAll(withColons(attributionLabels.filter((label) => !isTitle(label)).map(({ french }) => french)));

const labelFirst = lazily(() => new RegExp(`^${anyLabel}${wordEnd}`, 'u'));
/** A colon, "par", a slash or © between a label and its content. */
const joints = new RegExp(
  `^(?:${colon}${maybeSpaces}|${spaces}${by}${spaces}|${maybeSpaces}/${maybeSpaces}|${maybeSpaces}(?=${copyrightSign}))(?:${copyrightSign}${maybeSpaces})?`,
  'u',
);
const sign = new RegExp(`^${copyrightSign}${maybeSpaces}(?::${maybeSpaces})?`, 'u');
/** A single word is a name unless it is in capitals: "Photo Zeste", but "PHOTO FINISH". */
const oneName = String.raw`\p{Lu}(?:[\p{L}\p{M}.'’-]*\p{Ll}[\p{L}\p{M}'’-]*)?(?![\p{L}])`;
const names = lazily(
  () =>
    new RegExp(`^${spaces}(?:${fullName}|${oneName})(?:${maybeSpaces}[/,-]${maybeSpaces}(?:${fullName}|${agency}|${oneName}))*\\.?$`, 'u'),
);
const twoWords = lazily(() => new RegExp(`^${spaces}${fullName}(?![\\p{L}])`, 'u'));
const agencyHere = lazily(() => new RegExp(`^${agency}${wordEnd}`, 'u'));
const agencyFirst = lazily(() => new RegExp(`^${spaces}${agency}.{0,60}$`, 'u'));
const address = /[<([]?(?:mailto:)?[^\s<>()[\]@]+@[^\s<>()[\],;]+[>)\]]?/gu;
const mailbox = /[^\s<>()[\]@]@[^\s<>()[\],;@]+[^\s.!?…](?:[>\])\s,;]|$)(?!.*[.!?…]$)/u;
const dateOnly = lazily(() => new RegExp(`^(?:${anyDate}(?:[\\s,–-]+(?:${unnamed(time)}))?|${unnamed(time)})$`, 'u'));
const figureFirst = new RegExp(`^${spaces}[~≈]?${maybeSpaces}\\d`, 'u');
const signBeginning = /^[(©]/u;
const inBrackets = /^\([^()]*\)$/u;
