import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostInRow } from '../../../../src/documents/outputs/bilingual/rows.js';
import { failure, repair } from '../played-parts.js';
import { frenchText } from '../../../invariants/french.js';
import { pageOf } from './page.js';

const find = (page: string, has: (element: Tree.Element) => boolean): Tree.Element[] => {
  const found: Tree.Element[] = [];
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node && has(node)) found.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page));
  return found;
};
const classesOf = ({ attrs }: Tree.Element): string[] => attrs.find(({ name }) => name === 'class')?.value.split(' ') ?? [];
const byClass = (page: string, name: string): Tree.Element[] => find(page, (element) => classesOf(element).includes(name));
const textOf = (element: Tree.Node): string =>
  'value' in element ? element.value : 'childNodes' in element ? element.childNodes.map(textOf).join('') : '';
const textsOf = (page: string, name: string): string[] => byClass(page, name).map(textOf);
/** What comes before the head of the text is about colours and counts. */
const mainOf = (page: string): string => page.slice(page.indexOf('<main'), page.indexOf('</main>'));

test('a row a paragraph, French beside English, each in its language', () => {
  const page = pageOf('Le vote\n\nIl neige. On attend.\n');
  expect(textsOf(page, 'fr')).toEqual(['Le vote', 'Il neige. On attend.']);
  expect(textsOf(page, 'en').map((text) => text.trim())).toEqual(['LE VOTE', 'IL NEIGE. ON ATTEND.']);
  for (const side of byClass(page, 'fr'))
    expect(serialize({ nodeName: '#document-fragment', childNodes: [side] } as never)).toContain('lang="fr"');
  expect(page).toContain('<html lang="en">');
});

test('items and cells stand close, paragraphs apart', () => {
  const page = pageOf(
    'Un\n\nDeux\n\nTrois\n\nQuatre',
    {},
    {
      blocks: [
        { start: 0, end: 2, kind: 'item' },
        { start: 4, end: 8, kind: 'item' },
        { start: 10, end: 15, kind: 'paragraph' },
        { start: 17, end: 23, kind: 'paragraph' },
      ],
    },
  );
  expect(byClass(page, 'row').map((row) => classesOf(row).includes('apart'))).toEqual([true, false, true, true]);
});

test('the marks at the edges of a segment light up with it', () => {
  expect(textsOf(pageOf('– « Il neige. Fort. » On attend.'), 's')).toEqual([
    '« Il neige.',
    'Fort. »',
    'On attend.',
    '“IL NEIGE.',
    'FORT.”',
    'ON ATTEND.',
  ]);
});

test('quotations are coloured on both sides, those inside others deeper', () => {
  const page = mainOf(pageOf('« Le “vieux pont” est fermé. » Il neige.'));
  expect(textsOf(page, 'q2')).toEqual(['“vieux pont”', '“VIEUX PONT”']);
  expect(textsOf(page, 'q1').join('')).not.toContain('neige');
  expect(textsOf(page, 'q1').join('')).toContain('est fermé. »');
});

test('a quotation goes on over paragraphs', () => {
  const page = mainOf(pageOf('« Il neige.\n\n« On attend. »\n\nRien.'));
  expect(byClass(page, 'fr').map((side) => find(serialize(side), (element) => classesOf(element).includes('q1')).length > 0)).toEqual([
    true,
    true,
    false,
  ]);
});

test('who is speaking is coloured, and a byline is', () => {
  const page = mainOf(pageOf('Par Anne Roy\n\n« Il neige », dit le maire.'));
  expect(textsOf(page, 'said')[0]).toBe('dit le maire');
  expect(textsOf(page, 'credit')).toEqual(['Par Anne Roy', 'PAR ANNE ROY']);
});

test('a failed check is marked at its words, and a note says what and why', () => {
  const page = pageOf('On attend 13 trains. Il neige.', { 0: [{ ...failure, source: [{ start: 10, end: 12 }] }] });
  expect(textsOf(mainOf(page), 'fault')).toContain('13');
  expect(textsOf(mainOf(page), 'notes').map((text) => text.trim())).toEqual(['ON ATTEND 13 TRAINS. Numbers failed: 12 is missing']);
  expect(textsOf(mainOf(page), 'flag')).toEqual(['failed check, see the note']);
});

test('a failed check without a place is marked on the whole segment', () => {
  expect(textsOf(mainOf(pageOf('Il neige. On attend.', { 1: [failure] })), 'fault')).toEqual(['On attend.', 'ON ATTEND.']);
});

test('repairs are folded away under the names of their rules', () => {
  const page = pageOf('Il neige.', { 0: [repair] });
  expect(find(page, ({ tagName }) => tagName === 'summary').map((element) => textOf(element).trim())).toEqual(['Repaired: names']);
  expect(textsOf(mainOf(page), 'fault')).toEqual([]);
});

test('links lead to what is on the page', () => {
  const page = pageOf('Il neige. On attend. Rien.', { 0: [failure, repair], 1: [repair], 2: [failure, failure] });
  const ids = new Set(Array.from(page.matchAll(/ id="([^"]+)"/gu), ([, id]) => id));
  const links = Array.from(page.matchAll(/ href="#([^"]+)"/gu), ([, id]) => id);
  expect(links.length).toBeGreaterThan(6);
  expect(links.filter((id) => !ids.has(id))).toEqual([]);
});

describe('the summary', () => {
  const page = pageOf('Il neige. On attend. Rien.', { 0: [failure], 1: [repair], 2: [{ rule: 'echo', status: 'ok', detail: '' }] });

  test('names file, model and version', () => {
    expect(find(page, ({ tagName }) => tagName === 'h1').map(textOf)).toEqual(['article.fr.txt']);
    expect(textsOf(page, 'colophon')[0]).toContain('fr2en 1.2.3, model played, revision abc123.');
  });

  test('counts segments, and results by rule, worst first', () => {
    expect(find(page, ({ tagName }) => tagName === 'dd').map(textOf)).toEqual(['3', '1', '1', '1']);
    const cells = find(page, ({ tagName }) => tagName === 'tr')
      .slice(1)
      .map((row) => row.childNodes.filter((cell) => 'tagName' in cell).map(textOf));
    expect(cells.map(([rule, ...counts]) => [rule!.split(' ')[0], ...counts])).toEqual([
      ['Numbers', '0', '0', '1'],
      ['Names', '0', '1', '0'],
      ['French', '1', '0', '0'],
    ]);
  });

  test('says what to look at first', () => {
    expect(page).toContain('<a href="#s1">IL NEIGE.</a> <strong>Numbers</strong>: 12 is missing');
    expect(pageOf('Il neige.')).toContain('No check failed.');
  });
});

test('a very long paragraph is several rows, so that the style sheet does not grow', () => {
  const page = pageOf('Il neige beaucoup ce soir. '.repeat(2 * mostInRow + 1));
  expect(byClass(page, 'row')).toHaveLength(3);
  const styleOf = (html: string): string => html.slice(html.indexOf('<style>'), html.indexOf('</style>'));
  expect(styleOf(page)).toBe(styleOf(pageOf('')));
});

test('a document without words is a page too', () => {
  for (const prose of ['', '\n\n']) expect(byClass(pageOf(prose), 'row')).toEqual([]);
});

test('on any text, both sides are there, word for word', () => {
  const words = (text: string): string => text.replace(/\s+/gu, ' ').trim();
  fc.assert(
    fc.property(frenchText(), (prose) => {
      expect(words(textsOf(pageOf(prose), 'fr').join(' '))).toBe(words(prose));
    }),
    { numRuns: 50 },
  );
});
