// How fast text is taken apart and put back together, without tokenizer and model: in chunks, as in the translator.
//
// MB are 10^6 characters (UTF-16 units; French files have about 4 % more bytes). Speed is based on the CPU time of all threads in this
// process, so a busy machine changes little; the total wall time is given too. The English of a unit is its own French.
import { toAligned } from '../../dist/alignment/words.js';
import { runChecks } from '../../dist/checks/run-checks.js';
import { toEnglishAttribution } from '../../dist/attribution-lines/render/to-english.js';
import { unmask } from '../../dist/units/masks/unmask.js';
import { createPlacer } from '../../dist/reassembly/placer.js';
import { renderGap } from '../../dist/reassembly/gaps.js';
import { fromUnit, toUnit } from '../../dist/units/units.js';
import { createLexicon } from '../../dist/languages/lexicon.js';
import { analyse } from '../../dist/segmentation/analyse.js';
import { toChunks } from '../../dist/segmentation/chunks.js';
import { articles, figures, hostile, oneParagraph } from './articles.mjs';
import { playedAnswer } from './played-model.mjs';
import { printTable, time, writeResults } from './report.mjs';

const style = 'english';
const lexicon = createLexicon();

const chunksOf = async (text) => {
  const chunks = [];
  for await (const chunk of toChunks([text])) chunks.push(chunk.text);
  return chunks;
};

const analysed = (chunks) => {
  let open = [];
  return chunks.map((text) => {
    const analysis = analyse(text, open);
    open = analysis.open;
    return { text, ...analysis };
  });
};

const isForModel = ({ kind }) => kind === 'sentence' || kind === 'headline';

const unitsOf = ({ text, segments, marks }) =>
  segments.map((segment) => (isForModel(segment) ? toUnit(text, segment, marks, lexicon) : undefined));

const englishOf = ({ text, segments, marks }, units) =>
  segments.map((segment, nth) => {
    const unit = units[nth];
    return unit
      ? fromUnit(unmask(unit.text, unit.masked).text, unit, style).text
      : segment.kind === 'attribution'
        ? toEnglishAttribution(renderGap(text, segment, marks, style))
        : text.slice(segment.start, segment.end);
  });

const gapsOf = ({ text, segments, marks }) => {
  let at = 0;
  const gaps = segments.map(({ start, end }) => {
    const gap = renderGap(text, { start: at, end: start }, marks, style);
    at = end;
    return gap;
  });
  return [...gaps, renderGap(text, { start: at, end: text.length }, marks, style)];
};

/** Feeds a placer, and counts what comes out, so that nothing can be skipped. */
const createCount = (punctuation) => {
  const placer = createPlacer(punctuation);
  let length = 0;
  let before = '';
  const count = (part) => {
    if (part) length += part.gap.length + (part.target?.text.length ?? 0);
  };
  return {
    add: ({ text, segments }, gaps, english) => {
      segments.forEach((source, nth) => {
        count(
          placer.add({
            tag: nth,
            gap: before + gaps[nth],
            segment: { english: english[nth], text, source, isWrappable: isForModel(source) },
          }),
        );
        before = '';
      });
      before = gaps.at(-1);
    },
    end: () => {
      count(placer.add({ tag: -1, gap: before, segment: undefined }));
      count(placer.end());
      return length;
    },
  };
};

const placed = (documents, punctuation) => {
  const count = createCount(punctuation);
  for (const document of documents) count.add(document, document.gaps, document.english);
  return count.end();
};

/** All of it, a chunk at a time: what is done with is let go, as by a translator. */
const together = async (source, punctuation) => {
  const count = createCount(punctuation);
  let open = [];
  for await (const { text } of toChunks([source])) {
    const document = { text, ...analyse(text, open) };
    open = document.open;
    count.add(document, gapsOf(document), englishOf(document, unitsOf(document)));
  }
  return count.end();
};

const measure = async (name, text, times, warmUp = 0) => {
  const megabytes = text.length / 1e6;
  const speed = async (work) => megabytes / Math.max(1e-9, (await time(work, times)).cpu);
  // before its stages: what they share is in memory from then on
  const all = await time(() => together(text, 'source'), times, warmUp);
  const american = await time(() => together(text, 'american'), times);
  const chunks = await chunksOf(text);
  const analyses = analysed(chunks);
  const units = analyses.map(unitsOf);
  const documents = analyses.map((document, nth) => ({ ...document, gaps: gapsOf(document), english: englishOf(document, units[nth]) }));
  const pairs = units.flat().flatMap((unit) => {
    if (!unit || checked.has(name) === false) return [];
    const answer = playedAnswer(unit.text);
    const [hypothesis] = answer.hypotheses;
    const { attention } = toAligned(answer, hypothesis);
    return [{ source: unit.text, target: hypothesis.text, marks: unit.marks, answer, hypothesis, attention, lexicon }];
  });
  return {
    text: name,
    MB: megabytes,
    segments: String(analyses.reduce((sum, { segments }) => sum + segments.length, 0)),
    chunks: await speed(() => chunksOf(text)),
    analyse: await speed(() => analysed(chunks)),
    'analyse at once': await speed(() => analyse(text)),
    toUnit: await speed(() => analyses.map(unitsOf)),
    fromUnit: await speed(() => analyses.map((document, nth) => englishOf(document, units[nth]))),
    gaps: await speed(() => analyses.map(gapsOf)),
    placer: await speed(() => placed(documents, 'source')),
    together: megabytes / all.cpu,
    'by the clock': megabytes / all.wall,
    american: megabytes / american.cpu,
    checks: pairs.length > 0 ? await speed(() => pairs.map((pair) => runChecks(pair))) : undefined,
  };
};

/** The model's side of the checks takes much memory: measured on the shortest texts only. */
const checked = new Set(['articles, 1 MB', 'figures, 1 MB']);

/** After five runs over a megabyte, which is what these are, nothing gets faster any more. */
const secondsToWarmUp = 2.5;

const usual = [
  ['articles, 1 MB', () => articles(1e6), 5],
  ['articles, 10 MB', () => articles(1e7), 3],
  ['one paragraph, 1 MB', () => oneParagraph(1e6), 5],
  ['one paragraph, 10 MB', () => oneParagraph(1e7), 3],
  ['figures, 1 MB', () => figures(1e6), 5],
];

const only = process.env['BENCH_ONLY'];
const rows = [];
for (const [name, text, times] of usual) if (!only || name.includes(only)) rows.push(await measure(name, text(), times, secondsToWarmUp));
if (rows.length > 0) printTable('Text without a model, MB a second of CPU time', rows);
const hostileRows = [];
for (const [name, text] of hostile(1e6)) if (!only || name.includes(only)) hostileRows.push(await measure(name, text, 1));
if (hostileRows.length > 0) printTable('Hostile text of 1 MB, MB a second of CPU time', hostileRows);
writeResults('text-speed', { usual: rows, hostile: hostileRows });
