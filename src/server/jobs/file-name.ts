/** Most characters of a file's name: file systems take 255 bytes, and `.fr-en.html` may be added. */
const longest = 80;

/**
 * What a sender calls a file, as a name to show: without its folders, and without characters that cannot be seen or that turn the reading
 * direction round (`exe.txt` for what ends in `.exe`). It is a label only: nothing on a disk has this name.
 *
 *     C:\Articles\grève.docx → grève.docx   ../../etc/passwd → passwd   '' → file
 */
export const shownName = (name: string): string => {
  const [last = ''] = name.split(/[/\\]/u).slice(-1);
  const visible = last.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|\p{Cs}/gu, '').trim();
  if (/^\.*$/u.test(visible)) return 'file';
  const characters = [...visible];
  if (characters.length <= longest) return visible;
  // the extension says what it is
  const extension = /\.[^.]{1,10}$/u.exec(visible)?.[0] ?? '';
  return characters.slice(0, longest - [...extension].length).join('') + extension;
};

/**
 * The header that has a browser save an answer under a name, whatever its letters (RFC 6266 and 8187).
 *
 *     grève.en.docx → attachment; filename="gr_ve.en.docx"; filename*=UTF-8''gr%C3%A8ve.en.docx
 */
export const attachment = (name: string): string => {
  const shown = shownName(name);
  const plain = shown.replace(/[^\x20-\x7e]|["\\%;]/gu, '_');
  if (plain === shown) return `attachment; filename="${plain}"`;
  const escaped = encodeURIComponent(shown).replace(/['()*]/gu, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${escaped}`;
};
