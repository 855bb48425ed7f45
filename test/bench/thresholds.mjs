// How much attention right and wrong words get: the figures next to the constants in src/alignment/thresholds.ts. Needs a build.
//
//   node test/bench/thresholds.mjs FILE.fr [FILE.fr …]
//
// Files have one paragraph per line. Words that stand letter for letter in the English, once on each side, count as right; no other ground
// truth is needed. Only the model's unchanged first hypotheses are used. Pairs of " are read as « ».
import { readFileSync } from 'node:fs';
import { editRendering } from '../../dist/alignment/edit-rendering.js';
import { toAligned } from '../../dist/alignment/words.js';
import { runChecks } from '../../dist/checks/run-checks.js';
import { englishOpeners } from '../../dist/languages/en/english-openers.js';
import { numbersIn } from '../../dist/languages/en/english-numerals.js';
import { frenchNumerals } from '../../dist/languages/fr/french-numerals.js';
import { createLexicon } from '../../dist/languages/lexicon.js';
import { loadMarian } from '../../dist/marian/load.js';
import { toSettings } from '../../dist/options.js';
import { settle } from '../../dist/repair/ladder.js';
import { placeQuotations } from '../../dist/repair/quotations/place-quotations.js';
import { doubleMarksIn } from '../../dist/text/marks/quotation-marks.js';
import { translatorOf } from '../../dist/translator/pipeline.js';

const lexicon = createLexicon();
const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('usage: node test/bench/thresholds.mjs FILE.fr [FILE.fr …]');
  process.exit(2);
}
const withGuillemets = (line) => {
  const parts = line.split('"');
  return parts.length % 2 === 0 ? line : parts.map((part, at) => (at % 2 ? `«\u00a0${part.trim()}\u00a0»` : part)).join('');
};
const lines = files.flatMap((file) => readFileSync(file, 'utf8').split('\n')).filter((line) => line.trim() !== '');
const answered = [];
const settings = toSettings({ beams: 4 });
const keeping = (unit, answer, tools) => {
  answered.push({ marks: unit.marks, answer, hypothesis: answer.hypotheses[0] });
  return settle(unit, answer, tools);
};
const translator = translatorOf(await loadMarian(settings), settings, keeping);
await translator.translate(lines.map(withGuillemets).join('\n\n'));
await translator.dispose();
const units = answered.filter(({ hypothesis }) => hypothesis?.alignment);

const shares = {};
const note = (what, share) => (shares[what] ??= []).push(share);
const onlyOnes = (items, key) => items.filter((item) => items.filter((other) => key(other) === key(item)).length === 1);
const wordsIn = (words, span) => words.flatMap((word, at) => (word.start < span.end && span.start < word.end ? [at] : []));
const only = (list) => (list.length === 1 ? list[0] : undefined);

/** Pairs of a word of the English and the words of the source that it is, with what they tell. */
const names = (answer, { source, target }) =>
  onlyOnes(
    lexicon.properNames(answer.source).filter(({ text }) => !text.includes(' ')),
    ({ text }) => text,
  ).map((name) => ({ kind: 'name', from: wordsIn(source, name), to: target.flatMap(({ text }, at) => (text === name.text ? [at] : [])) }));
const sameWords = ({ source, target }) =>
  onlyOnes(source, ({ text }) => text)
    .filter(({ text }) => /^\p{Ll}{4,}$/u.test(text))
    .map((word) => ({ kind: 'word', from: wordsIn(source, word), to: target.flatMap(({ text }, at) => (text === word.text ? [at] : [])) }));

const numbers = (answer, hypothesis, { source, target, shares: rows }) => {
  const numerals = frenchNumerals(answer.source);
  return onlyOnes(numerals, ({ value }) => value).flatMap((numeral) => {
    const place = only(numbersIn(hypothesis.text).digits(numeral.value));
    const [from, to] = [wordsIn(source, numeral), place ? wordsIn(target, place) : []];
    if (from.length === 0 || to.length === 0) return [];
    const mean = (columns) => to.reduce((sum, at) => sum + columns.reduce((part, column) => part + rows[at][column], 0), 0) / to.length;
    note('number kept: on its own', mean(from));
    for (const other of numerals) if (other.value !== numeral.value) note('number kept: on another number', mean(wordsIn(source, other)));
    const next = source.findIndex(({ start }) => start >= numeral.end);
    const before = source.findLastIndex(({ end }) => end <= numeral.start);
    const best = (column) =>
      rows.reduce((one, row, at) => (!to.includes(at) && (one < 0 || row[column] > rows[one][column]) ? at : one), -1);
    if (next >= 0 && /^[\s%€$£°-]*$/u.test(answer.source.slice(numeral.end, source[next].start)) && best(next) >= 0)
      note(
        `best word for what is behind a number, ${best(next) === to.at(-1) + 1 ? 'directly behind it' : 'elsewhere'}`,
        rows[best(next)][next],
      );
    const distances = [before, next]
      .filter((at) => at >= 0)
      .flatMap((column) => rows.flatMap((row, at) => (at !== to[0] && row[column] >= 0.6 ? [Math.abs(at - to[0])] : [])));
    if (distances.length > 0) note('number kept: words to its neighbours (at 0.6)', Math.min(...distances));
    return [{ kind: 'number', from, to: [to[0]] }];
  });
};

const inside = (marks, places) => (at) =>
  places.reduce((depth, place, nth) => depth + (place < at ? (marks[nth].role === 'open' ? 1 : -1) : 0), 0) > 0;
const sides = ({ marks, answer, hypothesis }, { source, target, shares: rows }, pairs) => {
  const places = doubleMarksIn(hypothesis.text);
  if (marks.length === 0 || marks.some(({ role }) => role === 'literal') || places.length !== marks.length || pairs.length === 0) return;
  const [here, there] = [inside(marks, doubleMarksIn(answer.source)), inside(marks, places)];
  if (pairs.some(({ from, to }) => there(target[to[0]].start) !== here(source[from[0]].start))) return;
  target.forEach(({ text, start }, at) => {
    const share = source.reduce((sum, word, column) => sum + (here(word.start) === there(start) ? 0 : rows[at][column]), 0);
    const isSmall = englishOpeners.has(text.toLowerCase()) || text.length < 3;
    if (rows[at].some((each) => each > 0)) note(`${isSmall ? 'small' : 'other'} word: from the other side of a mark`, share);
  });
};

const back = { marks: 0, right: 0 };
const lettersAndMarks = (text) => text.replace(/[^\p{L}\p{N}"]/gu, '');
const takeOut = ({ marks, answer, hypothesis }) => {
  const found = runChecks({
    source: answer.source,
    target: hypothesis.text,
    marks,
    lexicon,
    ...toAligned(answer, hypothesis),
    hypothesis,
  }).find(({ rule }) => rule === 'quotations');
  if (marks.length === 0 || found?.status !== 'ok') return;
  for (const { index: start } of hypothesis.text.matchAll(/"/gu)) {
    const placed = placeQuotations(answer, marks, editRendering(hypothesis, [{ start, end: start + 1, text: '' }]));
    back.marks += 1;
    if (placed && lettersAndMarks(placed.text) === lettersAndMarks(hypothesis.text)) back.right += 1;
  }
};

for (const unit of units) {
  const { answer, hypothesis } = unit;
  const attention = toAligned(answer, hypothesis).attention();
  const { target, shares: rows } = attention;
  const known = [...names(answer, attention), ...sameWords(attention)].filter(({ from, to }) => from.length > 0 && to.length === 1);
  for (const { kind, from, to } of known) {
    const share = (at) => from.reduce((sum, column) => sum + rows[at][column], 0);
    note(`${kind} kept: on its own`, share(to[0]));
    target.forEach(({ text }, at) => {
      if (at === to[0] || rows[at].every((each) => each === 0)) return;
      note(`${kind} kept: another word on it`, share(at));
      if (kind === 'name' && at > 0 && /^\p{Lu}/u.test(text)) note('name kept: another word with a capital on it', share(at));
    });
  }
  sides(unit, attention, [...known, ...numbers(answer, hypothesis, attention)]);
  takeOut(unit);
}

console.log(`${lines.length} lines, ${units.length} answers`);
const steps = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.995];
console.log(`| at least | of | ${steps.join(' | ')} | over 2 |\n|${'---|'.repeat(steps.length + 3)}`);
for (const [what, list] of Object.entries(shares).sort(([one], [other]) => (one < other ? -1 : 1)))
  console.log(
    `| ${[what, list.length, ...steps.map((step) => list.filter((share) => share >= step).length), list.filter((share) => share > 2).length].join(' | ')} |`,
  );
console.log(`one mark taken out of English that has all in place: ${back.right} of ${back.marks} came back`);
