import { Fr2enError } from '../../../errors.js';
import type { Archive, ArchiveEntry } from '../archive/types.js';
import { decodeXml } from '../xml/decode.js';
import { walkXml } from '../xml/walk.js';

/** The parts of a Word document that are read, by what they are. */
export interface Contents {
  readonly main: ArchiveEntry;
  /** Footnotes, endnotes, headers and footers, in this order. */
  readonly beside: readonly ArchiveEntry[];
  /** Styles, settings, numbering: they have no prose, but name languages. */
  readonly settings: readonly ArchiveEntry[];
  /** Title, subject and description of the file. */
  readonly properties: ArchiveEntry | undefined;
}

const list = '[Content_Types].xml';

/** Finds the parts by the archive's list of their types: their names are free. @throws `ERR_INPUT` if it is no Word document */
export const contentsOf = (archive: Archive): Contents => {
  const entries = new Map(archive.entries.map((entry) => [entry.name.toLowerCase(), entry]));
  const types = typesOf(archive, entries.get(list.toLowerCase()));
  const ofType = (kind: string): ArchiveEntry[] =>
    [...types].flatMap(([name, type]) => (type.endsWith(`.${kind}+xml`) ? (entries.get(name) ?? missing(name)) : []));
  const [main] = ['document.main', 'template.main', 'document.macroenabled.main', 'template.macroenabledtemplate.main'].flatMap(ofType);
  if (!main) throw new Fr2enError('ERR_INPUT', `it is not a Word document${whatElse(types)}. Save it as .docx.`);
  const word = (kind: string): ArchiveEntry[] => ofType(`wordprocessingml.${kind}`);
  return {
    main,
    beside: ['footnotes', 'endnotes', 'header', 'footer'].flatMap(word),
    settings: ['styles', 'settings', 'numbering'].flatMap(word),
    properties: [...types].flatMap(([name, type]) => (type.endsWith('core-properties+xml') ? (entries.get(name) ?? []) : []))[0],
  };
};

const missing = (name: string): never => {
  throw new Fr2enError('ERR_INPUT', `the document is damaged: "${name}" is missing. Open it in Word and save it again.`);
};

const whatElse = (types: ReadonlyMap<string, string>): string => {
  const all = [...types.values()].join(' ');
  if (all.includes('spreadsheetml')) return ', but a spreadsheet';
  return all.includes('presentationml') ? ', but a presentation' : '';
};

/** The type of each part, both in lower case: names in these archives have no case. */
const typesOf = (archive: Archive, entry: ArchiveEntry | undefined): Map<string, string> => {
  if (!entry) throw new Fr2enError('ERR_INPUT', `it is not a Word document: "${list}" is missing. Save it as .docx.`);
  const types = new Map<string, string>();
  const { text } = decodeXml(archive.unpack(entry));
  walkXml(
    { name: list, text, offset: 0 },
    {
      start: ({ name, attribute }) => {
        const part = attribute('PartName');
        if (name === 'types:Override' && part !== undefined)
          types.set(part.replace(/^\//u, '').toLowerCase(), (attribute('ContentType') ?? '').toLowerCase());
      },
      text: () => undefined,
      end: () => undefined,
    },
  );
  return types;
};
