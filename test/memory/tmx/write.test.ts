import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TmxUnit } from '../../../src/memory/tmx/types.js';
import { tmxEnd, tmxHeader, tmxUnit } from '../../../src/memory/tmx/write.js';
import { xmlText } from '../../../src/text/xml.js';
import { output, standard } from '../../documents/outputs/standards.js';
import { treeOf, violations } from '../../documents/outputs/xml-tree.js';
import { ofMemoQ, ofOmegaT, ofTrados, unitsOf } from './files.js';
import { tmxModels } from './models.js';

const written = (units: readonly TmxUnit[]): string => tmxHeader({ version: '1.2.3' }) + units.map(tmxUnit).join('') + tmxEnd;

/** Words in one line. */
const words = fc.stringMatching(/^[a-zéœ&<>"'’«»;#]{1,6}(?: [a-zé0-9.,!\u00a0\u202f]{1,8}){0,5}[a-z.]$/u);
const value = fc.oneof(fc.constantFrom('', '20240312T101500Z', 'claire "C" <c>', 'a\n\tb'), words);
const attributes = (names: readonly string[]): fc.Arbitrary<Record<string, string> | undefined> =>
  fc.option(fc.dictionary(fc.constantFrom(...names), value, { minKeys: 1 }), { nil: undefined });
const remark = fc
  .record({ kind: fc.constantFrom('prop', 'note'), type: value, language: fc.constantFrom(undefined, 'fr'), text: value })
  .map(({ kind, type, language, text }) =>
    [
      '<',
      kind,
      kind === 'prop' ? ` type="${xmlText(type).replaceAll('\n', ' ')}"` : '',
      language ? ` xml:lang="${language}"` : '',
      '>',
      xmlText(text),
      `</${kind}>`,
    ].join(''),
  );
const code = fc.constantFrom(
  '<bpt i="1" type="b">&lt;b></bpt>',
  '<ept i="1"/>',
  '<ph x="2"/>',
  '<ph type="lb">x</ph>',
  '<it pos="end"/>',
  '<ut>{}</ut>',
  '<x id="1"/>',
);
const inside = fc.letrec<{ readonly part: string; readonly content: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small' },
    words.map(xmlText),
    code,
    tie('content').map((content) => `<hi type="i">${content}</hi>`),
    tie('content').map((content) => `<ph x="1">a<sub type="n">${content}</sub>b</ph>`),
    fc.constantFrom(' ', '\n  ', '\t', '<![CDATA[<b> & ]]>', '<!-- -->', '<b>gras</b>', '&#13;', '  '),
  ),
  content: fc.array(tie('part'), { maxLength: 5 }).map((parts) => parts.join('')),
})).content;
const tagged = (name: string, given: Record<string, string> | undefined): string =>
  `<${name}${Object.entries(given ?? {})
    .map(([key, text]) => ` ${key}="${xmlText(text)}"`)
    .join('')}>`;
const side = (languages: readonly string[]): fc.Arbitrary<string> =>
  fc
    .record({
      language: fc.constantFrom(...languages),
      others: attributes(['creationdate', 'changeid', 'usagecount', 'x-unknown']),
      remarks: fc.array(remark, { maxLength: 2 }),
      seg: inside,
    })
    .map(
      ({ language, others, remarks, seg }) =>
        `${tagged('tuv', { 'xml:lang': language, ...others })}${remarks.join('')}<seg>${seg}</seg></tuv>`,
    );
const unit = fc
  .record({
    own: attributes(['tuid', 'segtype', 'srclang', 'creationid', 'o-tmf', 'x-unknown']),
    remarks: fc.array(remark, { maxLength: 2 }),
    french: side(['fr', 'fr-CA', 'FR']),
    english: side(['en', 'en-GB']),
    others: fc.constantFrom('', '<tuv xml:lang="de"><seg>Ja.</seg></tuv>'),
  })
  .map(({ own, remarks, french, english, others }) => `${tagged('tu', own)}${remarks.join('')}${others}${french}${english}</tu>`);
const file = fc
  .record({
    units: fc.array(unit, { maxLength: 4 }),
    tool: fc.constantFrom('OmegaT', 'MemoQ'),
    segtype: fc.constantFrom('sentence', 'paragraph'),
  })
  .map(
    ({ units, tool, segtype }) =>
      `<tmx version="1.4"><header creationtool="${tool}" segtype="${segtype}" srclang="fr"/><body>${units.join('\n')}
      <tu><tuv xml:lang="fr"><seg>Oui.</seg></tuv><tuv xml:lang="en"><seg>Yes.</seg></tuv></tu></body></tmx>`,
  );

test('what was read, written and read again is the same: words, codes, attributes, properties, notes', async () => {
  await fc.assert(
    fc.asyncProperty(file, async (xml) => {
      const units = await unitsOf(xml, {}, 1e6);
      const again = written(units);
      expect(await unitsOf(again, {}, 1e6)).toEqual(units);
      expect(written(await unitsOf(again, {}, 1e6))).toBe(again);
      expect(violations(treeOf(again), tmxModels)).toEqual([]);
    }),
  );
});

test.each([ofOmegaT, ofTrados, ofMemoQ])('so it is with the files of other programs: %#', async (xml) => {
  const units = await unitsOf(xml);
  const again = written(units);
  expect(await unitsOf(again)).toEqual(units);
  expect(violations(treeOf(again), tmxModels)).toEqual([]);
});

test('a unit of words alone is short', () => {
  expect(tmxUnit({ french: 'Il neige & vente.', english: 'It snows.' })).toBe(
    '<tu>\n<tuv xml:lang="fr"><seg>Il neige &amp; vente.</seg></tuv>\n<tuv xml:lang="en"><seg>It snows.</seg></tuv>\n</tu>\n',
  );
});

test('French that is not plain French is named as the source', () => {
  const unit_ = tmxUnit({ french: 'Oui.', english: 'Yes.', details: { french: { language: 'fr-CA' } } });
  expect(unit_).toContain('<tu srclang="fr-CA">\n<tuv xml:lang="fr-CA">');
});

test('any words can be written and read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), async (french, english) => {
      const [read] = await unitsOf(written([{ french: `a${french}b`, english: `a${english}b` }]), {}, 1e6);
      const [again] = await unitsOf(written([read!]), {}, 1e6);
      expect(again).toEqual(read);
    }),
  );
});

const dtd = standard('tmx14.dtd');
test.skipIf(!dtd)('the published DTD holds', async () => {
  for (const xml of [ofOmegaT, ofTrados, ofMemoQ])
    output('xmllint', ['--noout', '--nonet', '--dtdvalid', dtd!, '-'], written(await unitsOf(xml)));
});
