/**
 * The header that has a browser save a file under its name (RFC 6266): once in ASCII, for old clients, and once in UTF-8 (RFC 5987).
 *
 *     été.en.txt   →   attachment; filename="_t_.en.txt"; filename*=UTF-8''%C3%A9t%C3%A9.en.txt
 */
export const attachment = (name: string): string => {
  const ascii = name.replace(/[^ -~]|["\\%]/gu, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/gu, escaped)}`;
};

/** What `encodeURIComponent` leaves and the header must not hold. */
const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
