import type { Attributes } from './types.js';

const ofBoth = [
  ...['o-encoding', 'datatype', 'usagecount', 'lastusagedate', 'creationtool', 'creationtoolversion', 'creationdate', 'creationid'],
  ...['changedate', 'changeid', 'o-tmf'],
];

/** The attributes of TMX 1.4b, by element. The language of a `tuv` is read by itself. */
const attributesOf: Readonly<Record<KnownElement, readonly string[]>> = {
  tu: ['tuid', 'segtype', 'srclang', ...ofBoth],
  tuv: ofBoth,
  prop: ['type', 'xml:lang', 'o-encoding'],
  note: ['xml:lang', 'o-encoding'],
  bpt: ['i', 'x', 'type'],
  ept: ['i'],
  ph: ['x', 'assoc', 'type'],
  it: ['pos', 'x', 'type'],
  hi: ['x', 'type'],
  sub: ['datatype', 'type'],
  ut: ['x'],
};

/** An element whose attributes are kept. */
export type KnownElement = 'tu' | 'tuv' | 'prop' | 'note' | Code;

/** What may stand in a segment. */
export type Code = (typeof codes)[number];

const codes = ['bpt', 'ept', 'ph', 'it', 'hi', 'sub', 'ut'] as const;
const codeNames: ReadonlySet<string> = new Set(codes);

/** Whether an element of a segment is one of TMX. */
export const isCode = (name: string): name is Code => codeNames.has(name);

/** Codes whose content is that of another format, `<b>` or `{\b `, and no words. */
export const isOpaque = (name: Code): boolean => name !== 'hi' && name !== 'sub';

/** Attributes with few values. Others that are written by mistake would make the file that they are written to invalid. */
const valuesOf: Readonly<Record<string, RegExp>> = {
  segtype: /^(?:block|paragraph|sentence|phrase)$/u,
  assoc: /^[pfb]$/u,
  pos: /^(?:begin|end)$/u,
};

const isKnown = new Set(Object.entries(attributesOf).flatMap(([element, names]) => names.map((name) => `${element} ${name}`)));

/** The attributes that TMX 1.4b has, in the order of the file; undefined if there are none. Older versions say `lang` for `xml:lang`. */
export const knownAttributes = (element: KnownElement, given: Attributes): Attributes | undefined => {
  let known: Record<string, string> | undefined;
  for (const written in given) {
    const name = written === 'lang' ? 'xml:lang' : written;
    const value = given[written]!;
    if (isKnown.has(`${element} ${name}`) && (valuesOf[name]?.test(value) ?? true)) (known ??= {})[name] = value;
  }
  return known;
};
