// Translates a file with one sentence per line, for integrity.mjs and BLEU. Needs a build.
//
//   node test/bench/translate-lines.mjs FILE.fr OUT.en [--guillemets] [--without-repairs] [--beams 4] [--quotes straight] [--model compact] [--no-shortlist]
//
// --guillemets writes each line's balanced pairs of " as « », with French spacing; --without-repairs takes the model's best hypothesis as
// it is. Each line is its own paragraph. The time on standard error covers everything from reading to writing, including the model's start.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { toAligned } from '../../dist/alignment/words.js';
import { runChecks } from '../../dist/checks/run-checks.js';
import { loadMarian } from '../../dist/marian/load.js';
import { toSettings } from '../../dist/options.js';
import { unmask } from '../../dist/units/masks/unmask.js';
import { settle } from '../../dist/repair/ladder.js';
import { translatorOf } from '../../dist/translator/pipeline.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    guillemets: { type: 'boolean' },
    'without-repairs': { type: 'boolean' },
    beams: { type: 'string', default: '4' },
    quotes: { type: 'string', default: 'english' },
    model: { type: 'string', default: 'compact' },
    report: { type: 'boolean' },
    'no-shortlist': { type: 'boolean' },
  },
});
const [source, target] = positionals;
if (!source || !target) {
  console.error('usage: node test/bench/translate-lines.mjs FILE.fr OUT.en [options]');
  process.exit(2);
}

/** The model's best hypothesis, judged but not mended; what is longer than the model takes still has to be split. */
const unrepaired = async (unit, answer, tools) => {
  const [hypothesis] = answer.hypotheses;
  if (!hypothesis) return settle(unit, answer, tools);
  const { attention } = toAligned(answer, hypothesis);
  const { lexicon } = tools;
  const checks = runChecks({ source: answer.source, target: hypothesis.text, marks: unit.marks, answer, hypothesis, attention, lexicon });
  const { tokenScores } = hypothesis;
  return {
    text: unmask(hypothesis.text, unit.masked).text,
    checks,
    tokens: tokenScores.length,
    score: tokenScores.reduce((sum, score) => sum + score, 0) / tokenScores.length,
  };
};

const withGuillemets = (line) => {
  const parts = line.split('"');
  if (parts.length % 2 === 0) return line;
  return parts.map((part, at) => (at % 2 ? `«\u00a0${part.trim()}\u00a0»` : part)).join('');
};

const lines = readFileSync(source, 'utf8').replace(/\n$/u, '').split('\n');
const french = values.guillemets ? lines.map(withGuillemets) : lines;
const settings = toSettings({
  beams: Number(values.beams),
  quotes: values.quotes,
  model: values.model,
  shortlist: !values['no-shortlist'],
});
const since = performance.now();
const translator = translatorOf(await loadMarian(settings), settings, values['without-repairs'] ? unrepaired : settle);
const { text, segments, report } = await translator.translate(french.join('\n\n'));
await translator.dispose();
const english = text.split('\n\n');
if (english.length !== lines.length) throw new Error(`${lines.length} lines became ${english.length}`);
writeFileSync(target, `${english.map((line) => line.replace(/\s+/gu, ' ')).join('\n')}\n`);
const seconds = (performance.now() - since) / 1000;
console.error(`${target}: ${seconds.toFixed(1)} s, ${(report.tokens / seconds).toFixed(0)} target tokens/s`, JSON.stringify(report));
if (values.report) {
  const tally = {};
  for (const { checks } of segments)
    for (const { rule, status } of checks) tally[`${rule} ${status}`] = (tally[`${rule} ${status}`] ?? 0) + 1;
  console.error(JSON.stringify(tally));
}
