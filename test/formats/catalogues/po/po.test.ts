import fc from 'fast-check';
import gettext from 'gettext-parser';
import { expect, test } from 'vitest';
import { po } from '../../../../src/formats/catalogues/po/po.js';
import { assertMapped, assertSameInPieces, assertUntouched } from '../../../invariants/format.js';
import { catalogueString, fixedParts, wellFormed } from '../arbitrary-strings.js';
import { hushed, shout, shoutInSigns, translated } from '../translations.js';

const bytesOf = (file: string): Uint8Array => new TextEncoder().encode(file);
const inEnglish = (file: string, translate = shout): string => {
  const document = po.read(bytesOf(file));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(po.write(document, translated(document, translate)));
};

const headerOf = (...fields: readonly string[]): string =>
  ['msgid ""', 'msgstr ""', '"Content-Type: text/plain; charset=UTF-8\\n"', ...fields.map((field) => `"${field}\\n"`), '', ''].join('\n');

const strings = catalogueString.map((text) => wellFormed(text).replace(/(?![\t\n])\p{Cc}/gu, '')).filter((text) => text !== '');

const files = fc
  .record({
    ids: fc.uniqueArray(fc.record({ msgid: strings, msgid_plural: fc.option(strings, { nil: undefined }) }), {
      selector: ({ msgid }) => msgid,
      maxLength: 6,
    }),
    foldLength: fc.constantFrom(0, 40, 76),
    end: fc.constantFrom('\n', '\r\n'),
  })
  .map(({ ids, foldLength, end }) => {
    const entries = ids.map((entry) => [entry.msgid, { ...entry, msgstr: entry.msgid_plural === undefined ? [''] : ['', ''] }] as const);
    const catalogue = {
      charset: 'utf-8',
      headers: { 'Content-Type': 'text/plain; charset=utf-8' },
      translations: { '': Object.fromEntries(entries) },
    };
    const file = gettext.po.compile(catalogue, { foldLength }).toString();
    return end === '\n' ? file : file.replaceAll('\n', end);
  });

test('any catalogue comes back byte for byte', () => {
  fc.assert(
    fc.property(files, (file) => {
      assertUntouched(po, bytesOf(file));
      assertMapped(po.read(bytesOf(file)));
    }),
    { numRuns: 200 },
  );
});

test('msgstr get the English of msgid, with its placeholders, tags and line breaks at the edges', () => {
  fc.assert(
    fc.property(files, fc.constantFrom(shout, shoutInSigns), (file, translate) => {
      const [french, english] = [file, inEnglish(file, translate)].map((text) => gettext.po.parse(text).translations['']!);
      expect(Object.keys(english!)).toEqual(Object.keys(french!));
      for (const [id, { msgid, msgid_plural: plural, msgstr }] of Object.entries(english!)) {
        if (id === '') continue;
        [msgid, plural].forEach((source, nth) => {
          const target = msgstr[nth] ?? '';
          if (source === undefined || target === '') return;
          expect(fixedParts(target)).toEqual(fixedParts(source));
          if (!/<br>|&|''/u.test(source)) expect(hushed(target)).toBe(source);
          expect([target.startsWith('\n'), target.endsWith('\n')]).toEqual([source.startsWith('\n'), source.endsWith('\n')]);
        });
      }
      const document = po.read(bytesOf(file));
      assertSameInPieces(po, document, translated(document, translate));
    }),
    { numRuns: 300 },
  );
});

test('what is translated stays; what is empty or fuzzy gets English', () => {
  const file = `${headerOf('Language: ', 'Plural-Forms: nplurals=2; plural=(n > 1);')}msgid "Fait"\nmsgstr "Done"\n\n#, fuzzy, c-format\nmsgid "Oui %s"\nmsgstr "vieux"\n\n#~ msgid "Mort"\n#~ msgstr ""\n`;
  const english = inEnglish(file);
  expect(english).toContain('msgid "Fait"\nmsgstr "Done"\n');
  expect(english).toContain('#, c-format\nmsgid "Oui %s"\nmsgstr "OuiXyz %s"\n');
  expect(english).toContain('#~ msgid "Mort"\n#~ msgstr ""\n');
  expect(english).toContain('"Language: en\\n"\n"Plural-Forms: nplurals=2; plural=(n != 1);\\n"');
});

test('French msgstr become English in their place if the header says so', () => {
  const file = `${headerOf('Language: fr')}msgctxt "x"\nmsgid "cart.empty"\nmsgstr "Panier vide"\n\nmsgid "New"\nmsgstr ""\n`;
  expect(inEnglish(file)).toBe(file.replace('Language: fr', 'Language: en').replace('Panier vide', 'PanierXyz videXyz'));
  const untranslated = `${headerOf('Language: fr_CA')}msgid "Panier vide"\nmsgstr ""\n`;
  expect(inEnglish(untranslated)).toContain('msgstr "PanierXyz videXyz"');
});

test('both forms of a plural get English, and placeholders in another order get numbers where the program knows them', () => {
  const file = `${headerOf()}#, c-format\nmsgid "%d page de %s"\nmsgid_plural "%d pages de %s"\nmsgstr[0] ""\nmsgstr[1] ""\n`;
  const document = po.read(bytesOf(file));
  const write = (text: string): string =>
    new TextDecoder().decode(po.write(document, [{ source: { start: 0, end: document.prose.length }, text }]));
  expect(write('%d page of %s\n\n%s has %d pages')).toContain('msgstr[0] "%d page of %s"\nmsgstr[1] "%2$s has %1$d pages"\n');
});

test('a long string is wrapped at the width of the file', () => {
  const file = `msgid ""\n"Un texte assez long "\n"pour trois lignes, "\n"ou même quatre.\\n"\nmsgstr ""\n`;
  const english = inEnglish(file).split('msgstr ')[1]!.trimEnd().split('\n');
  expect(english[0]).toBe('""');
  for (const line of english) expect(line.length).toBeLessThanOrEqual(39);
});

test('another charset than UTF-8 is read, and UTF-8 written', () => {
  const file = 'msgid ""\nmsgstr ""\n"Content-Type: text/plain; charset=ISO-8859-1\\n"\n\nmsgid "Été"\nmsgstr ""\n';
  const document = po.read(Buffer.from(file, 'latin1'));
  expect(document.prose).toBe('Été');
  expect(new TextDecoder().decode(po.write(document, translated(document, shout)))).toBe(
    file.replace('ISO-8859-1', 'UTF-8').replace('Été"\nmsgstr ""', 'Été"\nmsgstr "ÉtéXyz"'),
  );
});

test.each([
  ['msgid "Oui\nmsgstr ""\n', 'line 1, column 1: '],
  ['msgid "Oui"\n', 'line 2, column 1: the entry before this has no msgstr'],
  ['msgstr "Oui"\n', 'line 2, column 1: the entry before this has no msgid'],
  ['msgid "Oui"\nmsgstr\n', 'line 2, column 1: a string'],
  ['"Oui"\n', 'line 1, column 1: this string belongs'],
  ['Bonjour\n', 'line 1, column 1: '],
  ['msgid "Oui" "Non"\nmsgstr ""\n', 'line 1, column 1: '],
  ['msgid "a\0b"\nmsgstr ""\nmsgfoo "x"\n', 'line 3, column 1: '],
  [`${headerOf('Language: de')}msgid "Oui"\nmsgstr ""\n`, 'line 4, column 12: the header says Language: de'],
])('%j is no catalogue', (file, message) => {
  expect(() => po.read(bytesOf(file))).toThrow(message);
});
