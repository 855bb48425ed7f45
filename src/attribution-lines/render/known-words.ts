import { isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { byBeginning } from '../grammar/beginnings.js';
import { knownPatterns } from './patterns.js';

/** Matches of the tables in a line, from left to right; the group names give their kind. */
export const knownWords = (line: string): RegExpExecArray[] => {
  if (mayHaveAddress.test(line)) return Array.from(line.matchAll(knownAnywhere));
  // everything but an address begins at the start of a word
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < line.length; at += 1) {
    if (isInWord(line.charCodeAt(at - 1)) || isNoStart(line.charCodeAt(at))) continue;
    const match = knownAt(line, at);
    if (!match) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
};

const mayHaveAddress = /@|:\/\/|www\./u;
const knownAnywhere = new RegExp(knownPatterns.map(({ source }) => source).join('|'), 'gu');

const patternsAt = byBeginning(knownPatterns);

const knownAt = (line: string, at: number): RegExpExecArray | undefined => {
  for (const { pattern } of patternsAt(line, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(line);
    if (match) return match;
  }
  return undefined;
};

/** Characters that no word begins after: Latin letters, digits, apostrophes and hyphens. */
const isInWord = (code: number): boolean => isLatinOrDigitCode(code) || code === 0x27 || code === 0x2019 || code === 0x2d;

const isLatinOrDigitCode = (code: number): boolean =>
  code < 0x80 ? isWordCode(code) : code >= 0xc0 && code < 0x250 && code !== 0xd7 && code !== 0xf7;

/** White space, and the second half of a surrogate pair. */
const isNoStart = (code: number): boolean => isWhiteCode(code) || (code >= 0xdc00 && code <= 0xdfff);
