import { lazily } from '../../text/lazily.js';
import type { Span } from '../../text/spans.js';
import { phraseKey } from '../../text/phrase-pattern.js';
import { agency } from '../grammar/agencies.js';
import { beginningAt, beginningsOfAll } from '../grammar/beginnings.js';
import { place } from '../grammar/connectors.js';
import { writtenDate } from '../grammar/dates.js';
import { name } from '../grammar/names.js';
import { owner, pressRole } from '../grammar/roles.js';
import { maybeSpaces, spaces } from '../grammar/words.js';
import { agencies } from '../tables/agencies.js';
import { pressRoles } from '../tables/roles.js';

/**
 * The dateline at the beginning of a paragraph, including its dash or full stop; the sentence begins after it.
 *
 *     PARIS (Reuters) – Il pleut. · Bruxelles, 12 mars (AFP) - Il pleut. · (AFP) – Il pleut.   →   up to the dash
 *     De notre envoyé spécial à Kaboul. Il pleut.                                              →   up to the first full stop
 *     Paris (Texas) – un film · L’AFP – une agence · Paris – Nice                              →   nothing
 */
export const datelineOf = (text: string, block: Span): Span | undefined => {
  beginning.lastIndex = block.start;
  if (!beginning.test(text)) return undefined;
  // bounded: paragraphs may be long, datelines are not
  const head = text.slice(block.start, Math.min(block.end, block.start + longest));
  const found =
    (mayBeDateline(head) ? dateline().exec(head) : undefined) ?? (mayBeCorrespondent(head) ? correspondent().exec(head) : undefined);
  if (!found) return undefined;
  const end = block.start + found[0].trimEnd().length;
  return end < block.end ? { start: block.start, end } : undefined;
};

/** The longest dateline, in UTF-16 units. */
const longest = 160;
const beginning = /[\p{Lu}(]/uy;

const places = `${name}(?:${maybeSpaces}[,/]${maybeSpaces}${name}){0,2}(?:${maybeSpaces}\\(${name}\\))?`;
/** If the place is in capitals, any capitals in brackets are an agency; otherwise the agency must be a known one. */
const signature = String.raw`\((?:[^()]{0,30}[\s,/])?${agency}[^()]{0,30}\)`;
const capitals = String.raw`\([A-Z]{2,6}(?:[/-][A-Z]{2,6})?\)`;
const capitalPlace = String.raw`\p{Lu}{2}[\p{Lu}'’-]*(?:${spaces}[\p{Lu}'’-]+){0,4}(?:,${maybeSpaces}${name})?`;
const dash = String.raw`${maybeSpaces}[.:]?${maybeSpaces}(?:–|—|--?)(?=\s+(?:[«“"]\s*)?[\p{Lu}\p{N}])`;
const date = String.raw`,?\s*${writtenDate}`;
/**
 * Every dateline but a correspondent's ends in a dash with a space, and has brackets, a place in capitals or an agency at its beginning.
 * The patterns are so large that a text without datelines had better not compile them.
 */
const mayBeDateline = (head: string): boolean =>
  spacedDash.test(head) && (head.includes('(') || twoCapitals.test(head) || agencyBeginnings.has(beginningAt(head, 0)));
const spacedDash = /[–—-]\s/u;
const twoCapitals = /^\p{Lu}{2}/u;
const agencyBeginnings = beginningsOfAll(agencies);

/** A correspondent's dateline names a press role. */
const mayBeCorrespondent = (head: string): boolean => {
  const key = phraseKey(head);
  return roleKeys.some((role) => key.includes(role));
};
const roleKeys = Array.from(pressRoles.keys(), phraseKey);
const dateline = lazily(
  () =>
    new RegExp(
      String.raw`^(?:(?:${places}(?:${date})?,?\s*)?${signature}${dash}|${capitalPlace}(?:${date})?,?\s*${capitals}${dash}|${capitalPlace}${date}${dash}|${agency}${dash})`,
      'u',
    ),
);

const ownRole = `${owner}${spaces}${pressRole}(?:${spaces}${place})?(?:,${maybeSpaces}${name})?`;
const placeAndRole = String.raw`${places},?${spaces}\(?(?:${owner}${spaces})?${pressRole}\)?`;
const correspondent = lazily(() => new RegExp(String.raw`^(?:${ownRole}|${placeAndRole})(?:\.(?=\s)|${dash})`, 'u'));
