// What the English preserves of the French: quotation marks, their content, numbers, names.
//
//   npm run bench:integrity -- FILE.fr OUT.en [OUT2.en …] [--reference REF.en]
//
// All files have one sentence per line. Names need a reference; BLEU and chrF also need Python with sacreBLEU; all are left out otherwise.
// This program shares no code with what it judges.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { reference: { type: 'string' } } });
const [sourceFile, ...outputFiles] = positionals;
if (!sourceFile || outputFiles.length === 0) {
  console.error('usage: npm run bench:integrity -- FILE.fr OUT.en [OUT2.en …] [--reference REF.en]');
  process.exit(2);
}
const lines = (file) => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n');

const doubleMarks = /["“”«»„‟＂]|''/gu;
const singlePairs = /(?<![\p{L}\p{N}])‘|(?<=[\p{L}\p{N}.,!?…%)])’(?![\p{L}\p{N}])/gu;
const count = (text, pattern) => text.match(pattern)?.length ?? 0;

/** Whether each UTF-16 unit lies inside a quotation: marks are taken in turn as opening and closing. */
const insides = (text) => {
  const inside = new Uint8Array(text.length + 1);
  let open = 0;
  let at = 0;
  for (const { 0: mark, index } of text.matchAll(doubleMarks)) {
    inside.fill(open, at, index);
    open = mark === '«' || mark === '“' || mark === '„' ? 1 : mark === '»' || mark === '”' ? 0 : 1 - open;
    at = index + mark.length;
  }
  inside.fill(open, at);
  return inside;
};

/** Numerals as text, with their place: 1 234,5 and 1,234.5 are both '1234.5'; 18h30 and 18:30 both '18:30'. */
const french = /\d{1,2} ?(?:h|heures?) ?\d{2}(?!\p{L})|\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3})+(?:,\d+)?(?!\d)|\d+(?:,\d+)?/gu;
const english = /\d{1,2}:\d{2}|\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!\d)|\d+(?:\.\d+)?/gu;
const numerals = (text, pattern, value) => [...text.matchAll(pattern)].map(({ 0: numeral, index }) => ({ item: value(numeral), index }));
const timeOr = (otherwise) => (numeral) => {
  const time = /^(\d{1,2})(?: ?(?:h|heures?) ?|:)(\d{2})$/u.exec(numeral);
  return time ? `${Number(time[1])}:${time[2]}` : otherwise(numeral);
};
const plain = (numeral) => numeral.replace(/(\.\d*?)0+$/u, '$1').replace(/\.$/u, '');
const frenchNumerals = (text) =>
  numerals(
    text,
    french,
    timeOr((numeral) => plain(numeral.replace(/[ \u00a0\u202f\u2009]/gu, '').replace(',', '.'))),
  );
/** What a French numeral may be in English: a comma before three digits may be that of 60,000 personnes, which parts thousands. */
const readingsOf = ({ item, index }, text) => {
  const grouped = /^[1-9]\d{0,2},\d{3}(?!\d)/u.exec(text.slice(index));
  return grouped ? [item, grouped[0].replace(',', '')] : [item];
};
const englishNumerals = (text) =>
  numerals(
    text,
    english,
    timeOr((numeral) => plain(numeral.replaceAll(',', ''))),
  );

const word = /[\p{L}][\p{L}\p{N}'’-]*/gu;
const names = (text) =>
  [...text.matchAll(word)].filter(({ 0: name }) => /^\p{Lu}/u.test(name) && name.length > 2).map(({ 0: item, index }) => ({ item, index }));
const once = (items) =>
  new Map(items.filter(({ item }) => items.filter((other) => other.item === item).length === 1).map(({ item, index }) => [item, index]));

const measure = (source, output, reference) => {
  const sum = { quoted: 0, kept: 0, guillemets: 0, shared: 0, placed: 0, numbers: 0, numbersKept: 0, names: 0, namesKept: 0 };
  source.forEach((line, at) => {
    const target = output[at] ?? '';
    const marks = count(line, doubleMarks);
    sum.guillemets += count(target, /[«»]/gu);
    if (marks > 0 && marks % 2 === 0) {
      sum.quoted += 1;
      const found = count(target, doubleMarks);
      if (found === marks || found + count(target, singlePairs) === marks) sum.kept += 1;
      const [here, there] = [insides(line), insides(target)];
      const ours = once([...frenchNumerals(line), ...names(line)]);
      const theirs = once([...englishNumerals(target), ...names(target)]);
      for (const [item, index] of ours) {
        if (!theirs.has(item)) continue;
        sum.shared += 1;
        if (here[index] === there[theirs.get(item)]) sum.placed += 1;
      }
    }
    const left = englishNumerals(target).map(({ item }) => item);
    for (const numeral of frenchNumerals(line)) {
      sum.numbers += 1;
      const readings = readingsOf(numeral, line);
      const place = left.findIndex((number) => readings.includes(number));
      if (place >= 0) ((sum.numbersKept += 1), left.splice(place, 1));
    }
    if (reference) {
      const wanted = new Set([...(reference[at] ?? '').matchAll(word)].map(([name]) => name.replaceAll('’', "'")));
      const given = new Set([...target.matchAll(word)].map(([name]) => name.replaceAll('’', "'")));
      const first = line.match(word)?.[0];
      for (const { item, index } of names(line)) {
        const name = item.replaceAll('’', "'");
        if ((item === first && index === line.search(word)) || !wanted.has(name)) continue;
        sum.names += 1;
        if (given.has(name)) sum.namesKept += 1;
      }
    }
  });
  return sum;
};

const share = (part, whole) => (whole ? `${((100 * part) / whole).toFixed(2)} % of ${whole}` : 'none');
const python = process.env.PYTHON ?? 'python3';
const score = (file) => {
  if (!values.reference) return '–';
  const { status, stdout } = spawnSync(python, ['-m', 'sacrebleu', values.reference, '-i', file, '-m', 'bleu', 'chrf', '-b', '-w', '2'], {
    encoding: 'utf8',
  });
  return status === 0
    ? stdout
        .replace(/[[\],\s]+/gu, ' ')
        .trim()
        .replace(' ', ' / ')
    : 'no sacreBLEU';
};

const source = lines(sourceFile);
const reference = values.reference ? lines(values.reference) : undefined;
const rows = outputFiles.map((file) => {
  const output = lines(file);
  if (output.length !== source.length)
    throw new Error(`${file}: ${output.length} lines, ${sourceFile}: ${source.length}. They must be the same sentences.`);
  const sum = measure(source, output, reference);
  return {
    file: basename(file),
    'quotations kept': share(sum.kept, sum.quoted),
    'guillemets left': sum.guillemets,
    'content in place': share(sum.placed, sum.shared),
    numbers: share(sum.numbersKept, sum.numbers),
    names: reference ? share(sum.namesKept, sum.names) : '–',
    'BLEU / chrF': score(file),
  };
});
const heads = Object.keys(rows[0]);
console.log(`| ${heads.join(' | ')} |\n|${heads.map(() => '---').join('|')}|`);
for (const row of rows) console.log(`| ${heads.map((head) => row[head]).join(' | ')} |`);
