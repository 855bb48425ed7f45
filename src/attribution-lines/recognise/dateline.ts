import type { Span } from '../../text/spans.js';
import { agency } from '../grammar/agencies.js';
import { place } from '../grammar/connectors.js';
import { writtenDate } from '../grammar/dates.js';
import { name } from '../grammar/names.js';
import { owner, pressRole } from '../grammar/roles.js';
import { maybeSpaces, spaces } from '../grammar/words.js';

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
  const found = (spacedDash.test(head) ? dateline.exec(head) : undefined) ?? correspondent.exec(head);
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
/** Every dateline but a correspondent's ends in one; most paragraphs have none, and the test is cheap. */
const spacedDash = /[–—-]\s/u;
const dateline = new RegExp(
  String.raw`^(?:(?:${places}(?:${date})?,?\s*)?${signature}${dash}|${capitalPlace}(?:${date})?,?\s*${capitals}${dash}|${capitalPlace}${date}${dash}|${agency}${dash})`,
  'u',
);

const ownRole = `${owner}${spaces}${pressRole}(?:${spaces}${place})?(?:,${maybeSpaces}${name})?`;
const placeAndRole = String.raw`${places},?${spaces}\(?(?:${owner}${spaces})?${pressRole}\)?`;
const correspondent = new RegExp(String.raw`^(?:${ownRole}|${placeAndRole})(?:\.(?=\s)|${dash})`, 'u');
