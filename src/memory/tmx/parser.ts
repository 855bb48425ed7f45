import { SaxesParser } from 'saxes';
import { Fr2enError } from '../../errors.js';
import { createUnits, type UnitEvents } from './units.js';

/** Takes the text of a TMX file in pieces. */
export interface TmxParser {
  /** @throws `ERR_INPUT`: `line 12, column 7: …` */
  write(text: string): void;
  /** @throws `ERR_INPUT`: it is cut off, or empty */
  end(): void;
  /** Of the text so far: for errors of the file that are not of its XML. */
  readonly line: number;
}

/** Longest unit, in UTF-16 units: one that never ends must not fill the memory. */
const longestUnit = 1 << 24;

/**
 * Reads TMX 1.1 to 1.4b. Nothing that the file names is fetched. Entities that its document type declares are not known: a short file could
 * become a long one by them.
 */
export const createTmxParser = (events: UnitEvents): TmxParser => {
  const parser = new SaxesParser({});
  const units = createUnits(events);
  let depth = 0;
  /** Where the last unit ended. */
  let since = 0;
  let lastLine = 1;
  let tail = '';
  let isEnding = false;
  const fail = (what: string, line = parser.line, column?: number): never => {
    throw new Fr2enError('ERR_INPUT', `line ${line}${column === undefined ? '' : `, column ${column}`}: ${what}`);
  };
  parser.on('error', ({ message }) => {
    const [, line, column, what = ''] = /^(?:(\d+):(\d+): )?(.*)$/su.exec(message)!;
    if (depth === 0 && since === 0) fail(`the file is no TMX. ${exportCure}`, 1);
    if (isEnding && isWhole(tail))
      fail(`behind it is an & that is not written as &amp;, or a comment without its end. ${repairCure}`, lastLine);
    if (isEnding) fail(`the file ends here, in the middle: it is cut off. ${copyCure}`);
    fail(`${clause(what)}. ${repairCure}`, Number(line ?? parser.line), Number(column ?? parser.columnIndex) + 1);
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (depth === 0 && name !== 'tmx') fail(`the file is no TMX: it is <${name}>. ${exportCure}`);
    depth += 1;
    units.open(name, attributes);
  });
  parser.on('text', (text) => units.text(text));
  parser.on('cdata', (text) => units.text(text));
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    units.close();
    if (name === 'tu') [since, lastLine] = [parser.position, parser.line];
  });
  return {
    write: (text) => {
      parser.write(text);
      tail = (tail + text).slice(-100);
      if (parser.position - since > longestUnit) fail(`a unit is longer than ${longestUnit >> 20} million characters. ${repairCure}`);
    },
    end: () => {
      isEnding = true;
      parser.close();
    },
    get line() {
      return parser.line;
    },
  };
};

/** Whether the file has its end, though the parser takes it for text. */
const isWhole = (tail: string): boolean => /<\/tmx\s*>\s*$/u.test(tail);

const exportCure = 'Export the translation memory as TMX.';
const copyCure = 'Copy or export it again.';
const repairCure = 'Export it again from the program that made it, or mend it there.';

const clause = (message: string): string => message.replace(/\.$/u, '');
