import { isEnglish, isFrench } from '../../languages/language-tags.js';
import { type Content, createContent } from './content.js';
import type { Attributes, TmxDetails, TmxRemark, TmxRemarks, TmxSide, TmxUnit } from './types.js';
import { knownAttributes } from './vocabulary.js';

/** Takes what a file has. */
export interface UnitEvents {
  readonly unit: (unit: TmxUnit) => void;
  /** A unit that is left out: one of its languages is missing, or has no words. */
  readonly leftOut: (why: LeftOut) => void;
}

/** Why a unit is left out. */
export type LeftOut = 'no pair' | 'empty';

/** Takes the elements of a TMX file in order. */
export interface Units {
  open(name: string, attributes: Attributes): void;
  text(text: string): void;
  close(): void;
}

/** An element on its way whose remarks are gathered. */
interface Draft {
  readonly attributes: Attributes | undefined;
  readonly remarks: TmxRemark[];
}

interface SideDraft extends Draft {
  readonly language: string;
  segment: ReturnType<Content['end']> | undefined;
}

interface UnitDraft extends Draft {
  french: SideDraft | undefined;
  english: SideDraft | undefined;
}

/** Where the text of a remark goes. */
interface RemarkDraft {
  readonly kind: TmxRemark['kind'];
  readonly attributes: Attributes | undefined;
  text: string;
}

/**
 * Makes units of the elements of a file. If a unit has a language several times (`en-GB` and `en-US`), the first one counts. The file's
 * header says what its units are by default: what ours does not say becomes theirs.
 */
export const createUnits = ({ unit, leftOut }: UnitEvents): Units => {
  const path: string[] = [];
  let header: Attributes = {};
  let draft: UnitDraft | undefined;
  let side: SideDraft | undefined;
  let remark: RemarkDraft | undefined;
  let content: Content | undefined;
  const openIn = (parent: string | undefined, name: string, attributes: Attributes): void => {
    if (name === 'header') header = attributes;
    else if (name === 'tu' && parent === 'body')
      draft = { attributes: knownAttributes('tu', withDefaults(attributes, header)), remarks: [], french: undefined, english: undefined };
    else if (name === 'tuv' && parent === 'tu') {
      const language = (attributes['xml:lang'] ?? attributes['lang'] ?? '').trim();
      side = { language, attributes: knownAttributes('tuv', attributes), remarks: [], segment: undefined };
    } else if (name === 'seg' && parent === 'tuv') content = createContent(isOmegaT(header));
    else if ((name === 'prop' || name === 'note') && (parent === 'tu' || parent === 'tuv'))
      remark = { kind: name, attributes: knownAttributes(name, attributes), text: '' };
  };
  const closed = (name: string): void => {
    if (name === 'seg' && side && content) [side.segment, content] = [content.end(), undefined];
    else if (remark && (name === 'prop' || name === 'note')) {
      (side ?? draft)?.remarks.push(remarkOf(remark));
      remark = undefined;
    } else if (name === 'tuv' && draft && side) {
      if (isFrench(side.language)) draft.french ??= side;
      else if (isEnglish(side.language)) draft.english ??= side;
      side = undefined;
    } else if (name === 'tu' && draft) {
      const made = unitOf(draft);
      if (typeof made === 'string') leftOut(made);
      else unit(made);
      draft = undefined;
    }
  };
  return {
    open: (name, attributes) => {
      if (content) content.open(name, attributes);
      else openIn(path.at(-1), name, attributes);
      path.push(name);
    },
    text: (text) => {
      if (content) content.text(text);
      else if (remark) remark.text += text;
    },
    close: () => {
      const name = path.pop()!;
      // a `seg` that is left behind is not one inside it
      if (content && !(name === 'seg' && path.at(-1) === 'tuv')) content.close();
      else closed(name);
    },
  };
};

const isOmegaT = (header: Attributes): boolean => /^OmegaT/iu.test(header['creationtool'] ?? '');

const withDefaults = (attributes: Attributes, { segtype }: Attributes): Attributes =>
  segtype === undefined || segtype === 'sentence' ? attributes : { segtype, ...attributes };

const remarkOf = ({ kind, attributes, text }: RemarkDraft): TmxRemark => ({ kind, ...(attributes && { attributes }), text });

const unitOf = ({ french, english, ...tu }: UnitDraft): TmxUnit | LeftOut => {
  if (!french?.segment || !english?.segment) return 'no pair';
  if (french.segment.words === '' || english.segment.words === '') return 'empty';
  const [ofFrench, ofEnglish] = [sideOf(french, 'fr'), sideOf(english, 'en')];
  const details: TmxDetails = {
    ...remarksOf({ ...tu, attributes: withoutSource(tu.attributes, french.language) }),
    ...(ofFrench && { french: ofFrench }),
    ...(ofEnglish && { english: ofEnglish }),
  };
  const words = { french: french.segment.words, english: english.segment.words };
  return isEmpty(details) ? words : { ...words, details };
};

/** That French is the source goes without saying. */
const withoutSource = (attributes: Attributes | undefined, french: string): Attributes | undefined => {
  if (attributes?.['srclang'] !== french) return attributes;
  const others = Object.entries(attributes).filter(([name]) => name !== 'srclang');
  return others.length > 0 ? Object.fromEntries(others) : undefined;
};

const remarksOf = ({ attributes, remarks }: Draft): TmxRemarks => ({
  ...(attributes && { attributes }),
  ...(remarks.length > 0 && { remarks }),
});

const sideOf = (draft: SideDraft, plain: string): TmxSide | undefined => {
  const content = draft.segment?.content;
  const side: TmxSide = {
    ...(draft.language !== plain && { language: draft.language }),
    ...remarksOf(draft),
    ...(content !== undefined && { content }),
  };
  return isEmpty(side) ? undefined : side;
};

const isEmpty = (object: object): boolean => Object.keys(object).length === 0;
