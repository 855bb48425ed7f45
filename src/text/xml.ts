/** Text of an XML element. Characters that XML 1.0 has no way to write (most control characters, half surrogate pairs) are dropped. */
export const xmlText = (text: string): string => escaped(text.replace(forbidden, ''));

/** The value of an XML attribute, for use between double quotation marks. Line breaks and tabs are kept. */
export const xmlAttribute = (text: string): string => xmlText(text).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');

/** Text in XLIFF, which has an element for what XML cannot write: `\u001b` becomes `<cp hex="001B"/>`. */
export const xliffText = (text: string): string =>
  escaped(text).replace(forbidden, (character) => `<cp hex="${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`);

/** A bare carriage return would be read as a line feed. */
const escaped = (text: string): string => text.replace(special, (character) => entities[character] ?? character);

const special = /[&<>"\r]/gu;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };
const forbidden = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ud800-\udfff\ufffe\uffff]/gu;
