/**
 * Whether a text without quotes stays the string that it is, for parsers of YAML 1.1 (Ruby, Python) and of 1.2.
 *
 *     Bonjour, C’est la vie : oui   →   yes, if no space follows a colon
 *     yes, No, null, 12, 1:30, - x, a: b, x #y, "Oui", :nom   →   no
 *
 * @param place - `flow`: inside [ ] or { }
 */
export const isPlainSafe = (text: string, place: 'block' | 'flow'): boolean => {
  if (text === '' || text !== text.trim() || unprintable.test(text) || /[\n\r\u0085\u2028\u2029]/u.test(text)) return false;
  if (/^[,[\]{}#&*!|>'"%@`:=<~]|^[-?](?:\s|$)|^(?:---|\.\.\.)/u.test(text)) return false;
  if (/:(?:\s|$)|\s#/u.test(text)) return false;
  if (place === 'flow' && /[,[\]{}]|^[-?][,[\]{}]/u.test(text)) return false;
  return !otherTypes.test(text);
};

/** What no style but double quotes can hold. */
export const unprintable = /(?![\t\n\r\u0085])\p{Cc}|[\ufeff\ufffe\uffff]|[\ud800-\udfff]/u;

/** Null, booleans, numbers, sexagesimals and dates of YAML 1.1 and 1.2. */
const otherTypes =
  /^(?:null|true|false|yes|no|on|off|y|n|[-+]?[\d.][\d_,.:eEoxa-fA-F+-]*|[-+]?\.(?:inf|nan)|\d{4}-\d\d?-\d\d?(?:[Tt\s].*)?)$/iu;
