import { expect, test } from 'vitest';
import { createMarkupPlacer, seamsOf, withoutWords } from '../../../src/documents/markup/with-markup.js';
import type { Part, TranslatedSegment, WordPair } from '../../../src/translation.js';
import { documentOf } from './marked-document.js';
import { printed } from './marked-text.js';

/** A segment of a document, with its place in the English so far. */
const segmentOf = (prose: string, source: string, target: string, at: number, words?: readonly WordPair[]): TranslatedSegment => {
  const start = prose.indexOf(source);
  return {
    id: 0,
    kind: 'sentence',
    source: { start, end: start + source.length, text: source },
    target: { start: at, end: at + target.length, text: target },
    quotation: { depth: 0, opens: 0, closes: 0 },
    attributions: [],
    origin: 'model',
    checks: [],
    ...(words && { words }),
  };
};

/** The English of a document, with its tags. @param parts - gap, French, English, in turn */
const english = (french: string, parts: readonly (readonly [gap: string, french?: string, english?: string])[]) => {
  const document = documentOf([{ french }]);
  const place = createMarkupPlacer(document);
  let at = 0;
  const made = parts.map(([gap, source, target]): Part => {
    at += gap.length;
    const segment = source === undefined ? undefined : segmentOf(document.prose, source, target!, at);
    at += target?.length ?? 0;
    return { gap, segment };
  });
  const raw = document.tags.map(({ label }) => label);
  const marked = made.map(place);
  const text = marked
    .map(
      ({ gap, gapTags, segment, marked: own }) =>
        printed(gap, gapTags, raw) + printed(own?.text ?? segment?.target.text ?? '', own?.tags ?? [], raw),
    )
    .join('');
  return { text, findings: marked.flatMap(({ segment }) => segment?.checks ?? []) };
};

test('a document without tags', () => {
  const part: Part = { gap: ' ', segment: undefined };
  expect(createMarkupPlacer({ prose: 'Oui.', bom: false })(part)).toEqual({ gap: ' ', segment: undefined, gapTags: [] });
});

test.each([
  ['around all of a segment: in the gaps', '<b>Il part.</b>', [['', 'Il part.', 'He leaves.'], ['']], '<b>He leaves.</b>'],
  [
    'over two segments',
    '<b>Il part. Il vient.</b>',
    [['', 'Il part.', 'He leaves.'], [' ', 'Il vient.', 'He comes.'], ['']],
    '<b>He leaves. He comes.</b>',
  ],
  ['around a quotation', '<i>«\u00a0Oui.\u00a0»</i>', [['“', 'Oui.', 'Yes.'], ['”']], '<i>“Yes.”</i>'],
  ['in the middle of a gap', '«\u00a0Oui.\u00a0»<ref/> Non.', [['“', 'Oui.', 'Yes.'], ['” ', 'Non.', 'No.'], ['']], '“Yes.”<ref/> No.'],
  ['points at both edges, in order', '<i/><j/>Il part.<k/><l/>', [['', 'Il part.', 'He leaves.'], ['']], '<i/><j/>He leaves.<k/><l/>'],
] as const)('tags %s', (_what, french, parts, expected) => {
  const { text, findings } = english(french, parts);
  expect(text).toBe(expected);
  expect(findings).toEqual([]);
});

test('an element from the middle of one segment to the middle of the next', () => {
  const { text, findings } = english('Hugo <b>Roy part. Paul</b> Roy vient.', [
    ['', 'Hugo Roy part.', 'Hugo Roy leaves.'],
    [' ', 'Paul Roy vient.', 'Paul Roy comes.'],
    [''],
  ]);
  expect(text).toBe('Hugo <b>Roy leaves. Paul</b> Roy comes.');
  expect(findings).toMatchObject([
    { rule: 'markup', status: 'ok' },
    { rule: 'markup', status: 'ok' },
  ]);
});

test('aligned words are those of the segment, wherever it stands', () => {
  const document = documentOf([{ french: 'Oui. Il est <b>très</b> lent.' }]);
  const word = (text: string, whole: string, at = 0) => ({ start: whole.indexOf(text) + at, end: whole.indexOf(text) + at + text.length });
  const target = 'He is very slow.';
  const pair = { source: word('très', document.prose), target: word('very', target, 5) };
  const segment = segmentOf(document.prose, 'Il est très lent.', target, 5, [pair]);
  const place = createMarkupPlacer(document);
  place({ gap: '', segment: segmentOf(document.prose, 'Oui.', 'Yes.', 0) });
  expect(place({ gap: ' ', segment }).marked?.tags).toEqual([
    { tag: 0, at: 6 },
    { tag: 1, at: 10 },
  ]);
});

test('an element without words is a failed check: which, and where', () => {
  const document = documentOf([{ french: 'Il est <b>bel et bien</b> parti.' }]);
  const segment = segmentOf(document.prose, document.prose, 'He has left.', 0, []);
  const words = [{ source: { start: 0, end: 2 }, target: { start: 0, end: 2 } }];
  const placed = createMarkupPlacer(document)({ gap: '', segment: { ...segment, words } });
  expect(placed.segment?.checks).toEqual([
    {
      rule: 'markup',
      status: 'failed',
      source: [{ start: 7, end: 25 }],
      values: { fault: 'unplaced', markup: '<b>' },
      detail: 'the English has no words for <b>, which stands at the nearest word',
    },
  ]);
});

test('seams are the places of the tags; words are taken off for callers who did not ask', () => {
  expect(seamsOf(documentOf([{ french: 'Il <b>part</b>.' }]))).toEqual([3, 7]);
  expect(seamsOf({ prose: '', bom: false })).toBeUndefined();
  expect(withoutWords(segmentOf('Oui.', 'Oui.', 'Yes.', 0, []))).not.toHaveProperty('words');
});
