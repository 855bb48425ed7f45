import { isDashCode, isUpperAt, isWhiteCode } from '../../text/character-codes.js';
import { skipWhite } from '../../text/spaces.js';

/**
 * Where the words of a line begin whose first visible character is at `at`: behind a leading dash and its space ("– Oui", "—Oui", "- Oui"),
 * at `at` where there is none. A minus sign ("-3 °C") and a hyphen ("-là") are no dash.
 */
export const dashEnd = (text: string, at: number): number => {
  let behind = at;
  while (isDashCode(text.charCodeAt(behind)) && behind - at < 2) behind += 1;
  if (behind === at) return at;
  if (isWhiteCode(text.charCodeAt(behind))) return skipWhite(text, behind, text.length);
  return isUpperAt(text, behind) || quotationMarks.includes(text.charAt(behind)) ? behind : at;
};

const quotationMarks = ['«', '“', '"', '‹'];
