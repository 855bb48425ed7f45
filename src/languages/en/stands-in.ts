/** Whether the English has a name letter for letter, even as a genitive or with another kind of hyphen or apostrophe. */
export const standsIn = (name: string, english: string): boolean => {
  const wanted = plain(name);
  const text = plain(english);
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (!isLetter(text, at - 1) && !isLetter(text, at + wanted.length)) return true;
    // a genitive or plural: the Obamas
    if (
      !isLetter(text, at - 1) &&
      text.charAt(at + wanted.length) === 's' &&
      !isLetter(text, at + wanted.length + 1) &&
      !wanted.endsWith('s')
    )
      return true;
  }
  return false;
};

const plain = (text: string): string => text.replace(/[’‘]/gu, "'").replace(/[‐‑–]/gu, '-');
const isLetter = (text: string, at: number): boolean => /[\p{L}\p{N}]/u.test(text.charAt(at));
