import { expect, test } from 'vitest';
import { readGlossary } from '../../../../src/glossary/read/read.js';

const read = (text: string, name = 'base.tbx') => readGlossary(Buffer.from(text), { name });

const martif = (entries: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd">
<martif type="TBX" xml:lang="en"><martifHeader><fileDesc><sourceDesc><p>Du port</p></sourceDesc></fileDesc></martifHeader>
<text><body>${entries}</body></text></martif>`;

const tbx = (style: 'dca' | 'dct', entries: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?>
<tbx type="TBX-Basic" style="${style}" xml:lang="en" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min"
 xmlns:basic="http://www.tbxinfo.net/ns/basic"><tbxHeader><fileDesc/></tbxHeader><text><body>${entries}</body></text></tbx>`;

test('TBX of 2008: terms alone (tig) and in groups (ntig), part of speech, several languages', async () => {
  const text = martif(`
    <termEntry id="1"><descrip type="subjectField">Écluses</descrip>
      <langSet xml:lang="fr-FR"><tig><term>bief</term><termNote type="partOfSpeech">noun</termNote></tig></langSet>
      <langSet xml:lang="en"><tig><term>canal <hi>pound</hi></term><note>pas « reach »</note></tig></langSet>
      <langSet xml:lang="de"><tig><term>Haltung</term></tig></langSet></termEntry>
    <termEntry id="2">
      <langSet xml:lang="EN_us"><ntig><termGrp><term>lock &amp; weir</term></termGrp></ntig></langSet>
      <langSet xml:lang="fr"><ntig><termGrp><term>écluse et
        barrage</term><termNote type="partOfSpeech">Noun</termNote></termGrp></ntig></langSet></termEntry>`);
  expect(await read(text)).toEqual([
    ['bief', 'canal pound', 'noun'],
    ['écluse et barrage', 'lock & weir', 'noun'],
  ]);
});

test.each([
  ['types', 'dca', (name: string, value: string) => `<termNote type="${name}">${value}</termNote>`],
  ['tags of their own', 'dct', (name: string, value: string) => `<min:${name}>${value}</min:${name}>`],
] as const)('TBX of 2019 in %s', async (_what, style, said) => {
  const text = tbx(
    style,
    `<conceptEntry id="c1">
      <langSec xml:lang="en"><termSec><term>dam</term>${said('administrativeStatus', 'deprecatedTerm-admn-sts')}</termSec>
        <termSec><term>barrage</term>${said('administrativeStatus', 'admittedTerm-admn-sts')}</termSec>
        <termSec><term>weir</term>${said('partOfSpeech', 'noun')}${said('administrativeStatus', 'preferredTerm-admn-sts')}</termSec></langSec>
      <langSec xml:lang="fr"><termSec><term>barrage</term></termSec>
        <termSec><term>déversoir</term>${said('administrativeStatus', 'deprecatedTerm-admn-sts')}</termSec></langSec></conceptEntry>`,
  );
  expect(await read(text)).toEqual([
    ['barrage', 'weir', 'noun'],
    ['déversoir', 'weir', 'noun'],
  ]);
});

const english = (...terms: readonly (readonly [text: string, status: string])[]): string =>
  terms.map(([text, status]) => `<tig><term>${text}</term><termNote type="administrativeStatus">${status}</termNote></tig>`).join('');

test.each([
  ['weir', english(['dam', 'admittedTerm-admn-sts'], ['weir', 'preferredTerm-admn-sts'])],
  ['weir', english(['dam', 'admittedTerm'], ['weir', ''])],
  ['dam', english(['dam', ''], ['weir', ''])],
  ['dam', english(['weir', 'supersededTerm-admn-sts'], ['dam', 'admittedTerm-admn-sts'])],
])('of several English terms, %s is used', async (wanted, terms) => {
  const text = `<termEntry><langSet xml:lang="fr"><tig><term>seuil</term></tig></langSet><langSet xml:lang="en">${terms}</langSet></termEntry>`;
  expect(await read(martif(text))).toEqual([['seuil', wanted]]);
});

test('concepts with deprecated English only, or without French or English, give no term', async () => {
  const entry = (languages: string): string => `<termEntry>${languages}</termEntry>`;
  const set = (language: string, terms: string): string => `<langSet xml:lang="${language}">${terms}</langSet>`;
  const french = set('fr', '<tig><term>seuil</term></tig>');
  const text = martif(
    entry(french + set('en', english(['sill', 'deprecatedTerm-admn-sts']))) + entry(french + set('de', '<tig><term>Wehr</term></tig>')),
  );
  expect(await read(text)).toEqual([]);
});

test('TBX is known by its look too, and in another encoding if it says so', async () => {
  const text = martif(
    '<termEntry><langSet xml:lang="fr"><tig><term>écluse</term></tig></langSet><langSet xml:lang="en"><tig><term>lock</term></tig></langSet></termEntry>',
  );
  expect(await read(text, 'base.xml')).toEqual([['écluse', 'lock']]);
  expect(await readGlossary(Buffer.from(text.replace('UTF-8', 'iso-8859-1'), 'latin1'))).toEqual([['écluse', 'lock']]);
});

test.each([
  [
    'another language',
    martif('<termEntry><langSet xml:lang="fr"/><langSet xml:lang="de"/></termEntry>'),
    'base.tbx: it has terms in de, fr, not in fr and en. Export those two languages.',
  ],
  [
    'Frisian',
    martif('<termEntry><langSet xml:lang="frr"/><langSet xml:lang="en"/></termEntry>'),
    'base.tbx: it has terms in en, frr, not in fr and en.',
  ],
  [
    'English that is empty',
    martif(
      '<termEntry><langSet xml:lang="fr"><tig><term>seuil</term></tig></langSet>\n<langSet xml:lang="en"><tig><term/></tig></langSet></termEntry>',
    ),
    'base.tbx: line 5: seuil has no English.',
  ],
  [
    'a tag that is not closed',
    martif('<termEntry><langSet>'),
    'base.tbx: line 4: unexpected close tag. Save the file again in the program that made it.',
  ],
  ['entities', `<!DOCTYPE martif [<!ENTITY a "b">]><martif/>`, 'base.tbx: line 1: the file declares entities'],
  ['a web page', '<html><body>écluse</body></html>', 'base.tbx: line 1: this is <html>, not TBX. Export the terms as TBX, CSV or TSV.'],
  ['a table', 'écluse\tlock\n', 'base.tbx: line '],
])('%s is refused', async (_what, text, message) => {
  await expect(read(text)).rejects.toThrow(
    expect.objectContaining({ code: 'ERR_INPUT', message: expect.stringContaining(message) as string }),
  );
});

test('a long file takes time in proportion', async () => {
  const entry =
    '<termEntry><langSet xml:lang="fr"><tig><term>bief</term></tig></langSet><langSet xml:lang="en"><tig><term>pound</term></tig></langSet></termEntry>';
  expect(await read(martif(entry.repeat(20_000)))).toHaveLength(20_000);
});
