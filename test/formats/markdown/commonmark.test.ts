import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { markdown } from '../../../src/formats/markdown/markdown.js';
import { assertMapped, assertUntouched } from '../../invariants/format.js';
import { shouted } from './shouted.js';
import { treeOf } from './tree.js';

interface Example {
  readonly number: number;
  readonly section: string;
  readonly markdown: string;
}

// the specification is data of a package: its licence (CC BY-SA) is not ours
const { tests } = createRequire(import.meta.url)('commonmark-spec') as { tests: readonly Example[] };
const examples = tests.map((example) => ({ ...example, markdown: example.markdown.replaceAll('→', '\t') }));

/** Examples whose tree changes, and why. */
const exceptions: Readonly<Record<number, string>> = {
  606: 'mdast finds an address in `foo\\+@bar.example.com` after the escape is gone: micromark, and so fr2en, takes it for text',
};

test('the examples are there', () => {
  expect(examples.length).toBeGreaterThan(640);
});

test.each(examples)('example $number ($section) comes back byte for byte', ({ markdown: source }) => {
  assertUntouched(markdown, new TextEncoder().encode(source));
  assertMapped(markdown.read(new TextEncoder().encode(source)));
});

test.each(examples.filter(({ number }) => exceptions[number] === undefined))('example $number ($section) keeps its tree', (example) => {
  const document = markdown.read(new TextEncoder().encode(example.markdown));
  const english = Buffer.from(markdown.write(document, [shouted(document)])).toString('utf8');
  expect(treeOf(english)).toEqual(treeOf(example.markdown));
});
