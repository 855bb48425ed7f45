import fc from 'fast-check';

/** Words, marks and markup of subtitles, in any order: what a reader may meet. */
const words = [
  ...['Je', 'crois', 'que', 'Anna Roy', 'M. Roy', 'part', 'à', 'Port-Gallian', 'demain', '12 euros', '1 234,5', '17 h 30', 'peut-', 'être'],
  ...[
    '« Oui',
    '»',
    '!',
    '?',
    '.',
    ',',
    '…',
    '...',
    ':',
    '- ',
    '-Non',
    '– ',
    '♪',
    '(rires)',
    '[Une porte claque]',
    'ANNA :',
    '[',
    '(',
    ')',
    ']',
  ],
];
const srtMarkup = [
  '<i>',
  '</i>',
  '<b>',
  '</b>',
  '<font color="#ff0000">',
  '</font>',
  '{\\an8}',
  '{\\i1}',
  '{\\i0}',
  '<3',
  '&amp;',
  '\\N',
  '<br>',
];
const vttMarkup = [
  ...['<i>', '</i>', '<c.rouge.gras>', '</c>', '<v Anna>', '<v.fort Bob>', '</v>', '<lang en>', '</lang>', '<00:00:01.000>', '<>', '<'],
  ...['&amp;', '&lt;', '&nbsp;', '&lrm;', '&#233;', '&inconnu;', '&'],
];
const lineEnds = ['\n', '\r\n', '\r'];

const textOf = (markup: readonly string[], lineEnd: string, mayHaveBlankLines: boolean): fc.Arbitrary<string> =>
  fc
    .array(fc.constantFrom(...words, ...markup, ' ', '  ', lineEnd), { maxLength: 14 })
    .map((parts) => parts.join(' ').replace(/^\s+/u, ''))
    .map((text) => (mayHaveBlankLines ? text : text.replace(/(?:\r\n|\n|\r)(?=[\r\n])/gu, ' ')));

const time = (at: number, separator: string, hours: boolean): string => {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  const rest = `${two((at / 60_000) % 60)}:${two((at / 1000) % 60)}${separator}${String(at % 1000).padStart(3, '0')}`;
  return hours ? `${two(at / 3_600_000)}:${rest}` : rest;
};

interface Shape {
  readonly at: number;
  readonly length: number;
  readonly head: string;
  readonly text: string;
  readonly behind: number;
  readonly hours: boolean;
}

const cue = (markup: readonly string[], lineEnd: string, head: fc.Arbitrary<string>): fc.Arbitrary<Shape> =>
  fc.record({
    at: fc.integer({ min: 0, max: 6000 }),
    length: fc.integer({ min: 0, max: 5000 }),
    head,
    text: textOf(markup, lineEnd, false),
    behind: fc.integer({ min: 1, max: 3 }),
    hours: fc.boolean(),
  });

const fileOf = (shapes: readonly Shape[], lineEnd: string, separator: string, settings: string): string => {
  let from = 0;
  return shapes
    .map(({ at, length, head, text, behind, hours }) => {
      from += at;
      const times = `${time(from, separator, hours)} --> ${time(from + length, separator, hours)}${settings}`;
      return `${head}${times}${lineEnd}${text}${lineEnd.repeat(behind + 1)}`;
    })
    .join('');
};

const mark = fc.constantFrom('', '\u{feff}');

/** SubRip as people have it: any line end, missing and wrong numbers, dots for commas, blank lines. */
export const srtFile: fc.Arbitrary<string> = fc
  .record({
    lineEnd: fc.constantFrom(...lineEnds),
    mark,
    separator: fc.constantFrom(',', '.'),
    settings: fc.constantFrom('', ' X1:10 X2:20'),
  })
  .chain(({ lineEnd, mark: bom, separator, settings }) =>
    fc
      .array(cue(srtMarkup, lineEnd, fc.constantFrom('', `7${lineEnd}`, `${lineEnd}12 ${lineEnd}`)), { maxLength: 8 })
      .map((shapes) => bom + fileOf(shapes, lineEnd, separator, settings)),
  );

/** WebVTT with all kinds of blocks. */
export const vttFile: fc.Arbitrary<string> = fc
  .record({
    lineEnd: fc.constantFrom(...lineEnds),
    mark,
    title: fc.constantFrom('', ' - Escale', '\tnotes'),
    settings: fc.constantFrom('', ' line:0 align:start'),
  })
  .chain(({ lineEnd, mark: bom, title, settings }) => {
    const block = (text: string): string => text.replaceAll('\n', lineEnd);
    const heads = ['', 'scène 1\n', 'NOTE oui\nnon\n\n', 'STYLE\n::cue { color: red }\n\n', 'REGION\nid:bas\n\n', 'NOTE\n\n\n'].map(block);
    return fc
      .array(cue(vttMarkup, lineEnd, fc.constantFrom(...heads)), { maxLength: 8 })
      .map((shapes) => `${bom}WEBVTT${title}${lineEnd}${lineEnd}${fileOf(shapes, lineEnd, '.', settings)}`);
  });
