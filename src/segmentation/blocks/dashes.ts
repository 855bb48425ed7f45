import { isDashCode, isUpperAt, isWhiteCode } from '../../text/character-codes.js';
import { skipWhite } from '../../text/spaces.js';

/**
 * Where the words of a line begin, if its first visible character is at `at`: after a leading dash and its space ("– Oui", "—Oui",
 * "- Oui"), or at `at` if there is none. A minus sign ("-3 °C") or a hyphen ("-là") is not a dash.
 */
export const dashEnd = (text: string, at: number): number => {
  let behind = at;
  while (isDashCode(text.charCodeAt(behind)) && behind - at < 2) behind += 1;
  if (behind === at) return at;
  if (isWhiteCode(text.charCodeAt(behind))) return skipWhite(text, behind, text.length);
  return isUpperAt(text, behind) || quotationMarks.includes(text.charAt(behind)) ? behind : at;
};

const quotationMarks = ['«', '“', '"', '‹'];
