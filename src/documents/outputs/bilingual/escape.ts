/**
 * Text for HTML, inside an element or a quoted attribute. A control character is shown as its picture (`␀`, `␛`), since a reviser wants to
 * see it and a browser would not show it.
 */
export const html = (text: string): string => text.replace(special, written).replace(unwritable, '\ufffd');

const written = (character: string): string => {
  const code = character.charCodeAt(0);
  return entities[character] ?? (code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u2421');
};

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const special = /[&<>"']|(?![\t\n\r\u0080-\u009f])\p{Cc}/gu;
/** Control characters without a picture, half surrogate pairs, and code points that are no characters. */
const unwritable = /[\u0080-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/gu;

/** The same for a name outside the text, which has no frame to hold what turns the direction of writing: that is shown as `\ufffd`. */
export const htmlName = (text: string): string => html(text.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd'));
