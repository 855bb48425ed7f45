import { isWhiteCode, isWordCode } from '../../text/character-codes.js';
import { byBeginning } from '../grammar/beginnings.js';
import { kept } from '../grammar/agencies.js';
import { knownPatterns } from './patterns.js';

/** Matches of the tables in a line, from left to right; the group names give their kind. */
export const knownWords = (line: string): RegExpExecArray[] => {
  const hasAddress = mayHaveAddress.test(line);
  const patternsAt = hasAddress ? atAddresses : atWords;
  const found: RegExpExecArray[] = [];
  for (let at = 0; at < line.length; at += 1) {
    // everything but an address begins at the start of a word
    if (!hasAddress && (isInWord(line.charCodeAt(at - 1)) || isNoStart(line.charCodeAt(at)))) continue;
    const match = firstOf(patternsAt, line, at);
    if (!match) continue;
    found.push(match);
    at += match[0].length - 1;
  }
  return found;
};

const mayHaveAddress = /@|:\/\/|www\./u;

const atWords = byBeginning(knownPatterns);
/** An address, which stands among what is kept, may begin with anything. */
const atAddresses = byBeginning(knownPatterns.map((pattern) => (pattern.source === kept ? { source: kept } : pattern)));

const firstOf = (patternsAt: typeof atWords, line: string, at: number): RegExpExecArray | undefined => {
  for (const { matchAt } of patternsAt(line, at)) {
    const match = matchAt(line, at);
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
