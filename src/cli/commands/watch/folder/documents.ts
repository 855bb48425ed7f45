import { extname } from 'node:path';
import { type FormatChoice, formatByExtension } from '../../../../formats/index.js';
import { unreadByContent, unreadByExtension } from '../../../../formats/unread.js';

/** The list of failures, in the folder of the English files. */
export const failuresName = 'fr2en-failures.txt';

/** Hidden files and folders, and Word's note of who has a file open: `.a.txt.swp`, `~$report.docx`. */
const hidden = /^(?:\.|~\$)/u;
/** What programs write on their way to a file, or beside it: `a.txt.part`, `a.txt~`, `#a.txt#`. */
const passing = /(?:~|^#.*#|\.(?:tmp|temp|part|partial|crdownload|download|opdownload|filepart|swp|swo|swx|bak|lock|fr2en-partial))$/iu;

/** What is plain text though no format has the extension: rows and mails, as the command reads them, and `a.fr`. */
const textExtensions: ReadonlySet<string> = new Set(['', '.fr', '.csv', '.tsv', '.eml']);

/** Whether a file or folder is left out because of its name alone. @param path - within the watched folder, with `/` */
export const isPassedOver = (path: string): boolean =>
  path.split('/').some((name) => hidden.test(name) || passing.test(name)) || path.split('/').at(-1) === failuresName;

/**
 * Whether a file of this name may be a document. A PDF is one: it is not read, but it must not be missed.
 *
 *     a.txt, x/a.docx, a.pdf, article → true   a.css, a.jpg, .a.txt, a.txt.part → false
 *
 * @param path - within the watched folder, with `/`
 * @param choice - the format that all files are said to have: then each is a document
 */
export const isDocumentName = (path: string, choice: FormatChoice): boolean => {
  if (isPassedOver(path)) return false;
  if (choice !== 'auto') return true;
  const extension = extname(path).toLowerCase();
  return textExtensions.has(extension) || formatByExtension(extension) !== undefined || unreadByExtension(extension) !== undefined;
};

/** Whether a file without a telling name is no document at all: a picture or a program. It is passed over, where a PDF is a failure. */
export const isNoDocument = (path: string, bytes: Uint8Array, choice: FormatChoice): boolean => {
  if (choice !== 'auto' || !textExtensions.has(extname(path).toLowerCase())) return false;
  const kind = unreadByContent(bytes, 'by nothing');
  return kind?.nature === 'binary' && kind.converter === undefined;
};
