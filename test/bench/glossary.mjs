// What a glossary does: found, enforced, in the right number; sentences without a term unchanged. Needs a build.
//
//   node test/bench/glossary.mjs [--show]                        our own terms and sentences (glossary/)
//   node test/bench/glossary.mjs terms FILE.fr FILE.en OUT.tsv   makes terms of a parallel text, for a person to read before they are used
//   BENCH_REFERENCE=FILE.en node test/bench/glossary.mjs bleu FILE.fr TERMS.tsv [--lines N]
//
// Agreement is judged by the English that sentences.txt names for each term, which no rule of ours made. --show prints every sentence whose
// English changed. Terms that stay out of a reference are not correct there: `terms` keeps only those that every sentence bears out.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createGlossary, createTranslator } from '../../dist/index.js';
import { bleu } from './bleu.mjs';
import { readSentences, readTerms } from './glossary/read.mjs';
import { parallelTerms } from './glossary/parallel-terms.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { show: { type: 'boolean' }, lines: { type: 'string', default: '1000' } },
});
const linesOf = (file) => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n');

/** The English of each sentence, and its segments: each is a call of its own, so that no neighbour changes it. */
const translated = async (sentences, glossary) => {
  const translator = await createTranslator({ glossary });
  const answers = await Promise.all(sentences.map((sentence) => translator.translate(sentence)));
  await translator.dispose();
  return answers;
};

const share = (part, whole) => `${part} of ${whole} (${whole ? ((100 * part) / whole).toFixed(1) : '–'} %)`;

/** Whether the English has one of these forms as whole words, whatever the capitals, with a hyphen or a space. */
const has = (english, forms) => {
  const plain = (text) =>
    text
      .toLowerCase()
      .replace(/[’‘]/gu, "'")
      .replace(/[-‐‑\s]+/gu, ' ');
  const text = plain(english);
  return forms.map(plain).some((form) => {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
      if (!/[\p{L}\p{N}]/u.test(text.charAt(at - 1) + text.charAt(at + form.length))) return true;
    return false;
  });
};

const ownSentences = async () => {
  const glossary = createGlossary(readTerms());
  const sentences = readSentences();
  const french = sentences.map((sentence) => sentence.french);
  const [without, withTerms] = [await translated(french), await translated(french, glossary)];
  const sum = { hits: 0, found: 0, extra: 0, there: 0, agrees: 0, already: 0, without: 0, changed: 0 };
  sentences.forEach(({ french: text, hits }, nth) => {
    const [before, after] = [without[nth].text, withTerms[nth].text];
    const found = glossary.lexicon.termsIn(text);
    sum.extra += found.filter((term) => !hits.some(({ start, end }) => start === term.start && end === term.end)).length;
    if (hits.length === 0) {
      sum.without += 1;
      if (before !== after) sum.changed += 1;
    }
    for (const hit of hits) {
      const term = found.find(({ start, end }) => start === hit.start && end === hit.end);
      sum.hits += 1;
      if (has(before, hit.english)) sum.already += 1;
      if (!term) continue;
      sum.found += 1;
      const isThere = has(after, [...term.english, ...term.otherNumber, ...hit.english]);
      const agrees = has(after, hit.english);
      if (isThere) sum.there += 1;
      if (agrees) sum.agrees += 1;
      if (!agrees) console.log(`${isThere ? 'number' : 'missing'}: ${hit.text} = ${hit.english.join(' | ')}\n  ${text}\n  ${after}`);
    }
    if (values.show && before !== after) console.log(`- ${text}\n  ${before}\n  ${after}`);
  });
  const counts = withTerms.flatMap(({ report }) => report.terms ?? []);
  const total = (name) => counts.reduce((all, each) => all + each[name], 0);
  console.log(`found               ${share(sum.found, sum.hits)}, ${sum.extra} elsewhere`);
  console.log(`English there       ${share(sum.there, sum.found)}; without the glossary ${share(sum.already, sum.hits)}`);
  console.log(`number right        ${share(sum.agrees, sum.there)}`);
  console.log(`without a term      ${sum.changed} of ${sum.without} changed`);
  console.log(`the report says     found ${total('found')}, enforced ${total('enforced')}, missed ${total('missed')}`);
};

const [task, ...files] = positionals;
if (task === 'terms') {
  const [french, english, out] = files;
  const terms = parallelTerms(linesOf(french), linesOf(english));
  writeFileSync(out, terms.map((term) => `${term.french}\t${term.english}\t\t${term.count}\n`).join(''));
  console.log(`${terms.length} terms in ${out}: read them, take out what is wrong`);
} else if (task === 'bleu') {
  const [file, termFile] = files;
  const french = linesOf(file).slice(0, Number(values.lines));
  const terms = linesOf(termFile).map((line) => line.split('\t').slice(0, 2));
  for (const [name, glossary] of [
    ['without', undefined],
    [`with ${terms.length} terms`, createGlossary(terms)],
  ]) {
    const answers = await translated(french, glossary);
    const texts = answers.map(({ text }, nth) => ({ nth, text: text.replace(/\s+/gu, ' ') }));
    console.log(
      name,
      'BLEU',
      bleu(process.env.FR2EN_PYTHON ?? 'python3', texts) ?? 'not measured',
      JSON.stringify(
        answers
          .flatMap(({ report }) => report.terms ?? [])
          .reduce(
            (all, each) => ({ found: all.found + each.found, enforced: all.enforced + each.enforced, missed: all.missed + each.missed }),
            { found: 0, enforced: 0, missed: 0 },
          ),
      ),
    );
  }
} else await ownSentences();
