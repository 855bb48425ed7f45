import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { docx } from '../../../src/formats/office/docx/docx.js';
import { epub } from '../../../src/formats/office/epub/epub.js';
import { odt } from '../../../src/formats/office/odt/odt.js';
import { partOf, shout, shouted, stammer } from './archives.js';
import { isWellFormed } from './well-formed.js';

const samples = [
  ['rapport.fr.docx', docx],
  ['rapport.fr.odt', odt],
  ['recit.fr.epub', epub],
] as const;

/** Elements in their order, without runs and spans, which are a matter of formatting. */
const treeOf = (xml: string): string[] =>
  [...xml.matchAll(/<([\w:]+)/gu)]
    .map(([, name]) => name!)
    .filter((name) => !['w:r', 'w:rPr', 'w:t', 'w:b', 'w:i', 'text:span'].includes(name));

test.each(samples)('%s: all prose can be translated, and everything else stays in its place', (name, format) => {
  const bytes = readFileSync(`samples/${name}`);
  const document = format.read(bytes);
  for (const translate of [shout, stammer]) {
    const out = format.write(document, translate(document));
    expect(Object.keys(unzipSync(out))).toEqual(Object.keys(unzipSync(bytes)));
    for (const part of Object.keys(unzipSync(bytes))) {
      if (!/\.(?:xml|xhtml|opf|ncx)$/u.test(part)) expect(partOf(out, part)).toBe(partOf(bytes, part));
      else {
        expect(isWellFormed(partOf(out, part))).toBe(true);
        expect(treeOf(partOf(out, part))).toEqual(treeOf(partOf(bytes, part)));
      }
    }
  }
  expect(format.read(format.write(document, shout(document))).prose).toBe(shouted(document.prose));
});
