import { Fr2enError } from '../../../errors.js';
import type { Archive, ArchiveEntry } from '../archive/types.js';
import { decodeXml } from '../xml/decode.js';
import { walkXml, type StartTag } from '../xml/walk.js';

/** The parts of an e-book that have prose. */
export interface BookParts {
  /** The package document (`content.opf`): the book's title, and what is in it. */
  readonly packages: readonly ArchiveEntry[];
  /** Tables of contents of older readers (`toc.ncx`). */
  readonly contents: readonly ArchiveEntry[];
  /** The chapters in their order, and the table of contents of newer readers. */
  readonly pages: readonly ArchiveEntry[];
}

const container = 'META-INF/container.xml';

/** Finds the parts of an e-book: its container names the package, and that names the chapters. @throws `ERR_INPUT` if it is no e-book */
export const bookPartsOf = (archive: Archive): BookParts => {
  const entries = new Map(archive.entries.map((entry) => [entry.name, entry]));
  const named = (name: string): ArchiveEntry => entries.get(name) ?? missing(name);
  if (!entries.has(container)) throw new Fr2enError('ERR_INPUT', `it is not an e-book: "${container}" is missing. Save it as .epub.`);
  const packages = rootsOf(archive, named(container)).map(named);
  if (packages.length === 0) throw new Fr2enError('ERR_INPUT', `it is not an e-book: "${container}" names no package. Save it as .epub.`);
  const items = packages.flatMap((entry) => itemsOf(archive, entry));
  const ofItems = (wanted: readonly Item[]): ArchiveEntry[] => [...new Set(wanted.map(({ path }) => named(path)))];
  return {
    packages: [...new Set(packages)],
    contents: ofItems(items.filter(({ type }) => type === 'application/x-dtbncx+xml')),
    pages: ofItems(items.filter(({ type, isRead }) => isRead && (type === 'application/xhtml+xml' || type === 'text/html'))),
  };
};

const missing = (name: string): never => {
  throw new Fr2enError('ERR_INPUT', `the book is damaged: "${name}" is missing. Get a new copy.`);
};

const forEachTag = (archive: Archive, entry: ArchiveEntry, start: (tag: StartTag) => void): void =>
  walkXml(
    { name: entry.name, text: decodeXml(archive.unpack(entry)).text, offset: 0 },
    { start, text: () => undefined, end: () => undefined },
  );

const rootsOf = (archive: Archive, entry: ArchiveEntry): string[] => {
  const roots: string[] = [];
  forEachTag(archive, entry, ({ name, attribute }) => {
    const type = attribute('media-type');
    if (name === 'container:rootfile' && (type === undefined || type === 'application/oebps-package+xml'))
      roots.push(attribute('full-path') ?? '');
  });
  return roots;
};

interface Item {
  readonly path: string;
  readonly type: string;
  /** Whether a reader turns to it: a chapter or the table of contents. */
  readonly isRead: boolean;
}

/** What a package has, chapters in the order in which they are read. */
const itemsOf = (archive: Archive, entry: ArchiveEntry): Item[] => {
  const folder = entry.name.slice(0, entry.name.lastIndexOf('/') + 1);
  const items = new Map<string, Omit<Item, 'isRead'> & { readonly isContents: boolean }>();
  const order: string[] = [];
  forEachTag(archive, entry, ({ name, attribute }) => {
    const href = attribute('href');
    const id = attribute('id');
    if (name === 'opf:item' && href !== undefined && id !== undefined && !/^[a-z][a-z\d+.-]*:/iu.test(href)) {
      const isContents = (attribute('properties') ?? '').split(' ').includes('nav');
      items.set(id, { path: pathOf(folder, href), type: attribute('media-type') ?? '', isContents });
    }
    if (name === 'opf:itemref') order.push(attribute('idref') ?? '');
  });
  const read = new Set([...[...items].flatMap(([id, { isContents }]) => (isContents ? [id] : [])), ...order]);
  const inOrder = new Set([...read, ...items.keys()]);
  return [...inOrder].flatMap((id) => {
    const item = items.get(id);
    return item ? [{ path: item.path, type: item.type, isRead: read.has(id) }] : [];
  });
};

/** The path in the archive of a reference: 'OEBPS/' and '../a%20b.xhtml' → 'a b.xhtml'. */
const pathOf = (folder: string, href: string): string => {
  const parts: string[] = [];
  for (const part of `${folder}${decoded(href.replace(/[#?].*$/su, ''))}`.split('/'))
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  return parts.join('/');
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
