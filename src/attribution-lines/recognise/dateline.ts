import { pressRoles } from '../tables/roles.js';
import { anyOf, lineSpace } from '../../text/phrase-pattern.js';
import type { Span } from '../../text/spans.js';
import { agencySource, dateSource, nameSource, wordEnd } from './name-patterns.js';

/**
 * The dateline that a paragraph begins with, its dash or point included; the words of the sentence begin behind it.
 *
 *     PARIS (Reuters) – Il pleut. · Bruxelles, 12 mars (AFP) - Il pleut. · (AFP) – Il pleut.   →   up to the dash
 *     De notre envoyé spécial à Kaboul. Il pleut.                                              →   up to the first point
 *     Paris (Texas) – un film · L’AFP – une agence · Paris – Nice                              →   nothing
 */
export const datelineOf = (text: string, block: Span): Span | undefined => {
  beginning.lastIndex = block.start;
  if (!beginning.test(text)) return undefined;
  // bounded: a paragraph may be long, its dateline is not
  const head = text.slice(block.start, Math.min(block.end, block.start + longest));
  const found = (spacedDash.test(head) ? dateline.exec(head) : undefined) ?? correspondent.exec(head);
  if (!found) return undefined;
  const end = block.start + found[0].trimEnd().length;
  return end < block.end ? { start: block.start, end } : undefined;
};

const longest = 160;
const beginning = /[\p{Lu}(]/uy;

const place = `${nameSource}(?:${lineSpace}*[,/]${lineSpace}*${nameSource}){0,2}(?:${lineSpace}*\\(${nameSource}\\))?`;
/** Where capitals stand for the place, any in brackets are an agency; elsewhere it has to be a known one. */
const signature = String.raw`\((?:[^()]{0,30}[\s,/])?${agencySource}[^()]{0,30}\)`;
const capitals = String.raw`\([A-Z]{2,6}(?:[/-][A-Z]{2,6})?\)`;
const capitalPlace = String.raw`\p{Lu}{2}[\p{Lu}'’-]*(?:${lineSpace}+[\p{Lu}'’-]+){0,4}(?:,${lineSpace}*${nameSource})?`;
const dash = String.raw`${lineSpace}*[.:]?${lineSpace}*(?:–|—|--?)(?=[\s\u00a0\u202f]+(?:[«“"][\s\u00a0\u202f]*)?[\p{Lu}\p{N}])`;
const spaceBreak = String.raw`[\s\u00a0\u202f]`;
const date = `,?${spaceBreak}*${dateSource}`;
/** What every dateline ends in; most paragraphs have none, and one look for it is cheap. */
const spacedDash = /[–—-][\s\u00a0\u202f]/u;
const dateline = new RegExp(
  `^(?:(?:${place}(?:${date})?,?${spaceBreak}*)?${signature}${dash}|${capitalPlace}(?:${date})?,?${spaceBreak}*${capitals}${dash}|${capitalPlace}${date}${dash}|${agencySource}${dash})`,
  'u',
);

const role = `(?:${anyOf(pressRoles.keys())})${wordEnd}`;
const somewhere = `(?:${lineSpace}+(?:à|aux?|en)${lineSpace}+${nameSource})?`;
const correspondent = new RegExp(
  String.raw`^(?:D[eE]${lineSpace}+[nN][oO](?:TRE|tre|s|S)${lineSpace}+${role}${somewhere}(?:,${lineSpace}*${nameSource})?|${place},?${lineSpace}+\(?(?:de${lineSpace}+notre${lineSpace}+)?${role}\)?)(?:\.(?=[\s\u00a0\u202f])|${dash})`,
  'u',
);
