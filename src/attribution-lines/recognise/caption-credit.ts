import { lazily } from '../../text/lazily.js';
import type { Span } from '../../text/spans.js';
import { agency, signedAgency } from '../grammar/agencies.js';
import { openingWord } from '../grammar/connectors.js';
import { creditLabels } from '../grammar/labels.js';
import { fullName, name } from '../grammar/names.js';
import { maybeSpaces, oneOf, spaces, wordEnd } from '../grammar/words.js';
import { sourceWords } from '../tables/connectors.js';
import { isCreditText } from './credit-text.js';
import { isCredit } from './labelled.js';

/**
 * The credit or agency at the end of a caption or paragraph. The sentence before it is translated.
 *
 *     Le ministre, mardi. Photo : Jean Dupont / AFP   →   Photo : Jean Dupont / AFP
 *     Le ministre, mardi (Photo AFP)                  →   (Photo AFP)
 *     Il pleut. (avec AFP)                            →   (avec AFP)
 *     a dit l’Agence France-Presse (AFP).             →   nothing: the short name of what precedes it
 *     Elle aime la photo : un art                     →   nothing
 */
export const captionCredit = (text: string, line: Span): Span | undefined => {
  if (!endsLikeCredit(text, line.end)) return undefined;
  // bounded: paragraphs may be long, credits are not
  const from = Math.max(line.start, line.end - longest);
  const tail = text.slice(from, line.end);
  const at = bracketStart(tail) ?? (hasJoint.test(tail) ? (labelStart(tail) ?? agencyStart(tail) ?? outletStart(tail)) : undefined);
  if (at === undefined || at === 0) return undefined;
  return { start: from + at, end: line.end };
};

/** The longest credit, in UTF-16 units. */
const longest = 180;

/** A credit ends in a name, a bracket or "D.R.". A paragraph that ends in a full stop, as most do, or in » ! ? : has none. */
const endsLikeCredit = (text: string, end: number): boolean => {
  switch (text.charAt(end - 1)) {
    case '.':
      return (
        text.charAt(end - 2) === ')' ||
        text.charAt(end - 2) === 'R' ||
        pointedCredit().test(text.slice(Math.max(0, end - longestPointed), end))
      );
    case '!':
    case '?':
    case '…':
    case '»':
    case '”':
    case '"':
    case ':':
    case ';':
    case ',':
      return false;
    default:
      return true;
  }
};

/** "Photo Anne Roy." */
const pointedCredit = lazily(() => new RegExp(`[.!?…»)|–—-]\\s+(?:©|${oneOf(creditLabels)})[^.!?…]{1,60}\\.$`, 'u'));
const longestPointed = 100;

const bracketStart = (tail: string): number | undefined => {
  if (!tail.endsWith(')') && !tail.endsWith(').')) return undefined;
  const found = bracket.exec(tail);
  if (!found) return undefined;
  const { 1: before = '', 2: inside = '', 3: point = '' } = found;
  const at = found.index + before.length;
  const words = inside.trim();
  const isLabelled = isCredit(words) || withAgency().test(words);
  // "(AFP)" in mid-sentence is the short name of what precedes it
  const isBehindSentence = point === '' && /[.!?…»”"]\s*$/u.test(tail.slice(0, at));
  return isLabelled || (isBehindSentence && onlyAgency().test(words)) ? at : undefined;
};

/** What a label or an agency stands behind; most headlines have none. */
const hasJoint = /[.!?…»)|–—/-]\s|©/u;

/** From left to right, so that "Photo : X / Vidéo : Y" is taken whole. */
const labelStart = (tail: string): number | undefined => {
  for (const { index, 0: joint } of tail.matchAll(label())) {
    const at = index + joint.length;
    // the dash or bar between caption and credit goes with the credit: "Le pont – © AFP"
    if (isCredit(tail.slice(at))) return index + (endOfCaption.exec(joint)?.[0].length ?? 0);
  }
  return undefined;
};

const endOfCaption = /^\s*(?:[.!?…»)]\s*)?/u;

const agencyStart = (tail: string): number | undefined => {
  const found = agencyAtEnd().exec(tail);
  if (!found) return undefined;
  const at = found.index + (found[1] ?? '').length;
  return isCreditText(tail.slice(at).replace(/\.$/u, '')) ? at : undefined;
};

/** "Le pont est rouvert. | LE COURRIER DU VAL": how regional papers sign pictures. */
const outletStart = (tail: string): number | undefined => {
  const found = outletAtEnd().exec(tail);
  return found ? found.index + found[1]!.length : undefined;
};

const outletAtEnd = lazily(
  () => new RegExp(String.raw`([.!?…»]\s+)\|\s+(?=.{0,3}\p{Lu}{2})\p{Lu}[\p{Lu}\p{M}’'.-]*(?:${spaces}[\p{Lu}\p{M}’'.-]+){0,5}$`, 'u'),
);
const agencyList = `${agency}(?:${maybeSpaces}(?:,|et|/)${maybeSpaces}${agency})*`;
const bracket = /(\s)(\([^()]{2,100}\))(\.?)$/u;
const withAgency = lazily(
  () =>
    new RegExp(
      `^\\(${maybeSpaces}(?:${openingWord}|${oneOf(sourceWords.keys())}${maybeSpaces}:?)${spaces}${signedAgency}(?:${maybeSpaces}(?:,|et|/)${maybeSpaces}${signedAgency})*${maybeSpaces}\\)$`,
      'u',
    ),
);
const onlyAgency = lazily(
  () => new RegExp(`^\\((?:${name}${maybeSpaces}[,/]${maybeSpaces})?${agencyList}(?:${maybeSpaces}[,/–-]${maybeSpaces}${name})?\\)$`, 'u'),
);
const label = lazily(
  () => new RegExp(String.raw`(?:[.!?…»)]\s+|\s+[|–—/-]\s+|\s+(?=©))(?=©|\([cC]\)|${oneOf(creditLabels)}${wordEnd})`, 'gu'),
);
const agencyAtEnd = lazily(
  () =>
    new RegExp(
      String.raw`([.!?…»)]\s+)(?:[|–—-]\s+)?(?:${fullName}${maybeSpaces}[/,-]${maybeSpaces})?${agency}(?:${maybeSpaces}/${maybeSpaces}${fullName})?$`,
      'u',
    ),
);
