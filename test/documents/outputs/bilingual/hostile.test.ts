import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { expect, test } from 'vitest';
import { hostileTexts } from './hostile-texts.js';
import { pageOfTexts } from './page.js';

interface Parsed {
  readonly elements: readonly Tree.Element[];
  readonly errors: readonly string[];
}

const parsed = (page: string): Parsed => {
  const errors: string[] = [];
  const elements: Tree.Element[] = [];
  const walk = (node: Tree.Node): void => {
    if ('tagName' in node) elements.push(node);
    if ('childNodes' in node) node.childNodes.forEach(walk);
  };
  walk(parse(page, { onParseError: ({ code, startLine }) => errors.push(`${code} in line ${startLine}`) }));
  return { elements, errors };
};

const textOf = (node: Tree.Node): string =>
  'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
const attribute = (element: Tree.Element, name: string): string | undefined => element.attrs.find((one) => one.name === name)?.value;

/** Elements with the names of their attributes, sorted. Colours of a text are spans, whose number depends on its quotation marks. */
const shapesOf = ({ elements }: Parsed): string[] =>
  elements
    .filter((element) => element.tagName !== 'span' || attribute(element, 'tabindex') !== undefined)
    .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))
    .sort();

/** What a browser shows of a text: pictures for control characters, the sign for what is no character. */
const shown = (text: string): string =>
  text
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\t\n\u0085])\p{Cc}/gu, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(/[\u0085\ud800-\udfff\ufffe\uffff]/gu, '\ufffd');

test('there are a hundred of them', () => {
  expect(new Set(hostileTexts).size).toBeGreaterThanOrEqual(100);
});

test.each(hostileTexts)('%j is text wherever it stands', (text) => {
  const page = parsed(pageOfTexts([text, text]));
  expect(page.errors).toEqual([]);
  expect(shapesOf(page)).toEqual(shapesOf(parsed(pageOfTexts(['mot', 'mot']))));
  const segments = page.elements.filter((element) => attribute(element, 'class')?.startsWith('s n'));
  expect(segments).toHaveLength(4);
  for (const segment of segments) expect(textOf(segment)).toBe(shown(text.trim()));
});

test('all of them together make no element and no attribute', () => {
  const page = parsed(pageOfTexts(hostileTexts));
  expect(page.errors).toEqual([]);
  expect(shapesOf(page)).toEqual(shapesOf(parsed(pageOfTexts(hostileTexts.map(() => 'mot')))));
  const spans = page.elements.filter(({ tagName }) => tagName === 'span').flatMap(({ attrs }) => attrs);
  for (const { name, value } of spans) expect(`${name}=${value}`).toMatch(/^(?:class=[a-z\d ]+|id=s\d+|tabindex=(?:-1|0))$/u);
});

test('the policy allows the style sheet and nothing else', () => {
  const { elements } = parsed(pageOfTexts(['mot']));
  const policy = elements.find((element) => attribute(element, 'http-equiv') === 'Content-Security-Policy');
  expect(attribute(policy!, 'content')).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'$/u);
  expect(elements.filter(({ tagName }) => tagName === 'script' || tagName === 'img' || tagName === 'link')).toEqual([]);
  expect(elements.filter(({ attrs }) => attrs.some(({ name }) => name === 'style' || name === 'src' || name.startsWith('on')))).toEqual([]);
});

test('what turns the direction of writing cannot reach from a name into the page', () => {
  expect(pageOfTexts(['a\u202eb']).slice(0, 2000)).not.toContain('\u202e');
});
