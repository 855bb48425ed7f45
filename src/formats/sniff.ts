import type { FormatName } from './index.js';

/** Bytes that are looked at. */
const beginning = 1024;

/** How the first entry of an archive tells what the archive is. */
const archives: readonly (readonly [RegExp, FormatName])[] = [
  [/^PK[^]{28}mimetypeapplication\/epub\+zip/u, 'epub'],
  [/^PK[^]{28}mimetypeapplication\/vnd\.oasis\.opendocument\.text/u, 'odt'],
  [/^PK[^]{28,}?(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/)/u, 'docx'],
];

/** How a text of a format begins. */
const openings: readonly (readonly [RegExp, FormatName])[] = [
  [/^\s*(?:<\?xml\s[^>]*>\s*)?(?:<!--[^]*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b/iu, 'html'],
  [/^WEBVTT(?:[ \t\r\n]|$)/u, 'vtt'],
  [/^\s*(?:\d+[ \t]*\r?\n)?\d+:\d\d:\d\d[,.]\d{3} --> /u, 'srt'],
  [/^(?:#[^\n]*\n|\s)*msg(?:id|ctxt) "/u, 'po'],
  [/^\s*(?:\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\})|\[\s*(?:[{["\]]))/u, 'json'],
  [/^---[ \t]*\r?\n(?=[^]*?\n---[ \t]*(?:\r?\n|$))(?:[\w-]+:[^\n]*\n|[ \t#-][^\n]*\n|\r?\n)*?---/u, 'markdown'],
  [/^(?:%YAML\b|---[ \t]*\r?\n\s*[\w"'-]+:)/u, 'yaml'],
];

/** Signs of Markdown that plain text hardly has. One alone may be chance. */
const markdownSigns: readonly RegExp[] = [
  /^#{1,6} \S/mu,
  /^(?:```|~~~)/mu,
  /\[[^\]\n]+\]\((?:https?:|\/|\.|#)[^)\s]*\)/u,
  /(?<![\w*])\*\*[^\s*][^*\n]*\*\*(?![\w*])/u,
  /^\|?[ \t]*:?-{3,}:?[ \t]*\|/mu,
];

/**
 * The format that the first kilobyte of a file shows; undefined if it shows none, as plain text does not. For standard input, which has no
 * name.
 */
export const formatByContent = (bytes: Uint8Array): FormatName | undefined => {
  const raw = Buffer.from(bytes.subarray(0, beginning)).toString('latin1');
  const archive = archives.find(([start]) => start.test(raw));
  if (archive) return archive[1];
  const text = raw.replace(/^\u00ef\u00bb\u00bf/u, '');
  const opening = openings.find(([start]) => start.test(text));
  if (opening) return opening[1];
  return markdownSigns.filter((sign) => sign.test(text)).length > 1 ? 'markdown' : undefined;
};
