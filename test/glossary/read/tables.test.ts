import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGlossary } from '../../../src/glossary/read/read.js';

const read = (text: string, name?: string) => readGlossary(Buffer.from(text), { name });

test.each([
  ['a tab between', 'digue\tdyke\nécluse\tlock\n'],
  ['no line end at the end, and Windows ends', 'digue\tdyke\r\nécluse\tlock'],
  ['comments, empty lines, spaces around', '# du port\n\ndigue \t dyke\n  \n#x\ty\nécluse\tlock\n'],
  ['notes that nobody reads', 'digue\tdyke\t\tpas « levee »\nécluse\tlock\n'],
  ['a header', 'French\tEnglish\nécluse\tbarrier\ndigue\tdyke\nécluse\tlock\n'],
  ['a header with the columns the other way round', 'id\ten-GB\tfr-FR\n1\tdyke\tdigue\n2\tlock\técluse\n'],
  ['a byte order mark before the header', '\u{feff}source\ttarget\ndigue\tdyke\nécluse\tlock\n'],
])('TSV with %s', async (_what, text) => {
  const terms = new Map(Array.from(await read(text, 'port.tsv'), ([french, english]) => [french, english]));
  expect(terms).toEqual(new Map([...terms]).set('digue', 'dyke').set('écluse', 'lock'));
  expect(terms.size).toBe(2);
});

test.each([
  ['commas', 'digue,dyke\nécluse,lock\n'],
  ['semicolons', 'digue;dyke\nécluse;lock\n'],
  ['tabs, as some spreadsheets write it', 'digue\tdyke\nécluse\tlock\n'],
  ['a header and all in marks', '"Français","Anglais"\r\n"digue","dyke"\r\n"écluse","lock"\r\n'],
  ['the separator said', 'sep=;\ndigue;dyke\nécluse;lock\n'],
  ['comments and empty rows', '# du port\ndigue,dyke\n,\n\nécluse,lock\n'],
  ['the languages of each entry, as DeepL has it', 'digue,dyke,fr,en\nécluse,lock,fr,en-GB\n'],
])('CSV with %s', async (_what, text) => {
  expect(await read(text, 'port.csv')).toEqual([
    ['digue', 'dyke'],
    ['écluse', 'lock'],
  ]);
});

test.each([
  ['"quai, cale","quay, slip"', ['quai, cale', 'quay, slip']],
  ['"le ""Vieux Port""","the ""Old Port"""', ['le "Vieux Port"', 'the "Old Port"']],
  ['"poste\nà quai",berth', ['poste à quai', 'berth']],
  ['grève, arrêt;walkout', ['grève, arrêt', 'walkout']],
  ['le "Belem",the "Belem"', ['le "Belem"', 'the "Belem"']],
])('a cell of CSV may hold what separates others: %j', async (text, term) => {
  expect(await read(text, 'port.csv')).toEqual([term]);
});

test('a quotation mark is a letter in TSV', async () => {
  expect(await read('le "Belem\tthe "Belem\n12" pouces\t12"\n', 'a.tsv')).toEqual([
    ['le "Belem', 'the "Belem'],
    ['12" pouces', '12"'],
  ]);
});

test('the first line is no header if it is a term', async () => {
  for (const line of ['français\tFrench', 'anglais\tEnglish', 'source\tspring', 'cible\ttarget', 'nom\tnoun']) {
    expect(await read(`${line}\n`, 'a.tsv')).toEqual([line.split('\t')]);
  }
});

test.each([
  ['n. f.', 'noun'],
  ['Nom masculin', 'noun'],
  ['proper noun', 'name'],
  ['nom propre', 'name'],
  ['adj.', 'adjective'],
  ['v. tr.', 'verb'],
  ['loc. adv.', 'other'],
])('the part of speech %s is %s', async (written, partOfSpeech) => {
  expect(await read(`digue\tdyke\t${written}\n`)).toEqual([['digue', 'dyke', partOfSpeech]]);
  expect(await read(`pos,fr,en\n${written},digue,dyke\n`)).toEqual([['digue', 'dyke', partOfSpeech]]);
});

test.each(['', 'port', 'nommé', 'noun phrase of some sort', 'vieux'])('%j is no part of speech that is known', async (written) => {
  expect(await read(`digue\tdyke\t${written}\n`)).toEqual([['digue', 'dyke']]);
});

test.each([
  ['a.tsv', 'digue\tdyke\nécluse lock\n', 'a.tsv: line 2: there is one column only. Write the French, a tab and the English.'],
  [
    'a.csv',
    'digue,dyke\n# x\nécluse\n',
    'a.csv: line 3: there is one column only. Write the French, a comma or semicolon and the English.',
  ],
  [
    'a.tsv',
    'digue\t\n',
    'a.tsv: line 1: digue has no English. Write it there, or the French again if the English is the same, or drop the entry.',
  ],
  ['a.csv', '\n\ndigue;-\n', 'a.csv: line 3: digue has no English. '],
  ['a.tsv', 'fr\ten\n\tdyke\n', 'a.tsv: line 2: there is no French. '],
  ['a.csv', 'fr,en\n"digue,dyke\nécluse,lock\n', 'a.csv: line 2: a quotation mark is not closed. '],
  ['a.csv', 'dyke,digue,en,fr\n', 'a.csv: line 1: the entry is from en into fr. Keep those from fr into en.'],
  ['a.xlsx', 'PK\u0003\u0004 …', 'a.xlsx: is an archive, such as a spreadsheet, and no table in text. Export it as CSV or TSV.'],
])('%s is refused with its line: %j', async (name, text, message) => {
  await expect(read(text, name)).rejects.toThrow(
    expect.objectContaining({ code: 'ERR_INPUT', message: expect.stringContaining(message) as string }),
  );
});

test('a file that is not UTF-8 is refused; a byte order mark says UTF-16', async () => {
  const message = 'a.tsv: byte 0 is not UTF-8. Save it as UTF-8.';
  const latin = Buffer.from('écluse\tlock', 'latin1');
  await expect(readGlossary(latin, { name: 'a.tsv' })).rejects.toThrow(expect.objectContaining({ code: 'ERR_INPUT_ENCODING', message }));
  expect(await readGlossary(Buffer.from('\u{feff}écluse\tlock', 'utf16le'))).toEqual([['écluse', 'lock']]);
});

test('an empty file has no terms, and no bytes are a wrong argument', async () => {
  for (const name of ['a.tsv', 'a.csv', 'a.txt', undefined]) expect(await read('', name)).toEqual([]);
  await expect(readGlossary('digue\tdyke' as unknown as Uint8Array)).rejects.toThrow(expect.objectContaining({ code: 'ERR_OPTION' }));
  await expect(readGlossary(Buffer.from(''), { file: 'a' } as object)).rejects.toThrow(expect.objectContaining({ code: 'ERR_OPTION' }));
});

test('all terms come out as they went in, from both kinds of tables', async () => {
  const cell = fc.stringMatching(/^[\p{L}\d"';,.’« »()]{1,12}$/u).map((text) => `é${text.trim()}`);
  const row = fc.tuple(cell, cell);
  const marked = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 8 }), async (rows) => {
      expect(await read(rows.map((cells) => cells.join('\t')).join('\n'), 'a.tsv')).toEqual(rows);
      for (const delimiter of [',', ';']) {
        expect(await read(rows.map((cells) => cells.map(marked).join(delimiter)).join('\r\n'), 'a.csv')).toEqual(rows);
      }
    }),
  );
});
