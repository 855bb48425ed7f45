import type { XmlElement } from '../xml/tree.js';
import type { RunPart } from './run.js';

/** What stands beside each other in a paragraph: parts of runs, and other elements. */
export type Unit = { readonly kind: 'part'; readonly part: RunPart } | { readonly kind: 'element'; readonly element: XmlElement };

/**
 * A field: marks for begin, separation and end, an instruction after the first and a result after the second. All are indices of units.
 *
 *     [begin] PAGE \* arabic [separate] 3 [end]
 */
export interface Field {
  readonly begin: number;
  /** Absent if the field has no result. */
  readonly separate: number | undefined;
  readonly end: number;
  readonly instruction: string;
}

/** Finds the fields that are whole, by where they begin. A table of contents begins in one paragraph and ends in another: that is none. */
export const fieldsOf = (units: readonly Unit[], textOf: (element: XmlElement) => string): Map<number, Field> => {
  const fields = new Map<number, Field>();
  const open: { begin: number; separate: number | undefined; instruction: string }[] = [];
  units.forEach((unit, at) => {
    if (unit.kind !== 'part') return;
    const { element } = unit.part;
    const last = open.at(-1);
    if (element.name === 'w:instrText' && last?.separate === undefined && last) last.instruction += textOf(element);
    if (element.name !== 'w:fldChar') return;
    const type = element.tag.attribute('w:fldCharType');
    if (type === 'begin') open.push({ begin: at, separate: undefined, instruction: '' });
    else if (type === 'separate' && last) last.separate = at;
    else if (type === 'end' && last) {
      open.pop();
      fields.set(last.begin, { ...last, end: at });
    }
  });
  return fields;
};

/** Fields whose result is a number or a name that Word puts in: numbers of pages, figures and notes, data of the file. */
const computed =
  /^\s*(?:PAGE|PAGEREF|NUMPAGES|SECTIONPAGES|SECTION|SEQ|NOTEREF|NUMWORDS|NUMCHARS|REVNUM|FILENAME|FILESIZE|AUTHOR|USERNAME|USERINITIALS|USERADDRESS|LASTSAVEDBY|MERGEFIELD|MERGEREC|LISTNUM|AUTONUM\w*|DOCPROPERTY|DOCVARIABLE|FORMCHECKBOX|FORMDROPDOWN|BARCODE|ADDIN|=)(?![\p{L}\d])/iu;

/** Whether a field's result is not prose. @param result - its text */
export const isComputed = (instruction: string, result: string): boolean =>
  computed.test(instruction) || /^\s*=/u.test(instruction) || !/\p{L}/u.test(result);
