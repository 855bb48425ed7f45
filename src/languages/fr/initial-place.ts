/** Whether a word that begins there has a capital for its place: the start of the text, of a sentence, of a quotation or a bracket. */
export const isInitialPlace = (text: string, at: number): boolean => opens.test(text.slice(Math.max(0, at - 8), at));

// a point behind a short word is that of an abbreviation (M. Roy): a text is mostly one sentence; a " before a space closes
const opens = /(?:^|(?:\p{Ll}{3}\.|[!?…:;])["»”)\s]*\s)["«“(\s-]*$|(?:[«“(-]\s?|")["«“(-]*$/u;
