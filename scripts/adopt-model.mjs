// npm run model:adopt FOLDER -- --figures FILE.json: makes the model in a folder the embedded one. Copies its files to models/compact/,
// writes their sizes and hashes to src/models/catalogue/compact-files.ts, the revision, figures and curve to the card, and the figures to
// README.md, and translates the samples again. Without a folder, it only updates what is written about the current model. A model that
// gains less than half a BLEU point, greedy, is refused: each adds about 15 MB to the history for ever.
// The figures, measured beforehand on all of newstest2013 (see models/recipe/README.md), are one row of the card:
//   { "hours": 2.7, "pairs": 700000, "greedy": { "bleu": 18.6, "chrf": 44.5 }, "beams": { "bleu": 20.1, "chrf": 46.4 }, "quotations": 99.8 }
// hours and pairs: of all training so far. quotations: percentage of lines with balanced marks that keep their number, through fr2en.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const home = join(root, 'models', 'compact');
const files = [
  'config.json',
  'generation_config.json',
  'tokenizer.json',
  'tokenizer_config.json',
  'onnx/encoder_model_quantized.onnx',
  'onnx/decoder_model_merged_quantized.onnx',
  'shortlist.bin.gz',
];

const card = join(home, 'README.md');
const leastGain = 0.5;

const refuse = (why) => {
  console.error(why);
  process.exit(1);
};
const { values, positionals } = parseArgs({ allowPositionals: true, options: { figures: { type: 'string' } } });
const [folder] = positionals;
if ((folder === undefined) !== (values.figures === undefined))
  refuse('A new model needs its figures: model:adopt FOLDER -- --figures FILE.json');
const measured = values.figures === undefined ? undefined : JSON.parse(readFileSync(values.figures, 'utf8'));
if (folder !== undefined) {
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0)
    refuse(`${folder}: ${missing.join(', ')} missing. Export the model, and make its shortlist (models/recipe/README.md).`);
  const numbers = [
    measured.hours,
    measured.pairs,
    measured.greedy?.bleu,
    measured.greedy?.chrf,
    measured.beams?.bleu,
    measured.beams?.chrf,
    measured.quotations,
  ];
  if (!numbers.every(Number.isFinite)) refuse(`${values.figures}: a figure is missing or not a number.`);
  const gain = measured.greedy.bleu - figuresIn(readFileSync(card, 'utf8')).greedy.bleu;
  if (gain < leastGain) refuse(`${folder}: gains only ${gain.toFixed(2)} BLEU over the embedded model, not ${leastGain}. Nothing changed.`);
  mkdirSync(join(home, 'onnx'), { recursive: true });
  for (const file of files) copyFileSync(join(folder, file), join(home, file));
}

const entries = files.map((file) => {
  const content = readFileSync(join(home, file));
  return { file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
});

// the card states the same revision as the program (src/models/store/locate.ts)
const revision = createHash('sha256')
  .update(entries.map(({ sha256 }) => sha256).join('\n'))
  .digest('hex')
  .slice(0, 12);
const withRevision = readFileSync(card, 'utf8').replace(/^(\| revision \|).*$/mu, `$1 \`${revision}\` |`);
const text = measured === undefined ? withRevision : withVersion(withRevision, measured);
writeFileSync(card, text);
await import('./learning-curve.mjs');
const { beams } = figuresIn(text);
const readme = join(root, 'README.md');
const told = readFileSync(readme, 'utf8');
const renewed = told.replace(
  /BLEU [\d.]+ and chrF [\d.]+ with 4 beams/u,
  `BLEU ${beams.bleu.toFixed(2)} and chrF ${beams.chrf.toFixed(2)} with 4 beams`,
);
writeFileSync(readme, renewed);

const written = join(root, 'src', 'models', 'catalogue', 'compact-files.ts');
const date =
  measured === undefined ? /compactDate = '([\d-]+)'/u.exec(readFileSync(written, 'utf8'))[1] : new Date().toISOString().slice(0, 10);
writeFileSync(
  written,
  `/** Sizes and hashes of models/compact/. This file is written by \`npm run model:adopt\`: never by hand. */
export const compactFiles: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>> = {
${entries.map(({ file, bytes, sha256 }) => `  '${file}': {\n    bytes: ${bytes},\n    sha256: '${sha256}',\n  },`).join('\n')}
};

/** How good its newest version is on newstest2013 with 4 beams, as its card says. */
export const compactFigures = { bleu: ${beams.bleu}, chrf: ${beams.chrf} };

/** The day these files came into the package. */
export const compactDate = '${date}';
`,
);
console.log(`models/compact is now revision ${revision}.`);
if (folder !== undefined) {
  const { status } = spawnSync('npm', ['run', 'samples'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log('Next: run npm test, and read the samples.');
  process.exit(status ?? 1);
}

/** Adds a row to the card's table of versions, newest first. */
function withVersion(text, { hours, pairs, greedy, beams, quotations }) {
  const head = /(<!-- versions: newest first -->\n\|[^\n]+\n\|[^\n]+\n)/u;
  const [, newest = '0'] = /<!-- versions: newest first -->\n.*\n.*\n\| (\d+) \|/u.exec(text) ?? [];
  const score = ({ bleu, chrf }) => `${bleu.toFixed(2)} | ${chrf.toFixed(2)}`;
  const row = [Number(newest) + 1, hours.toFixed(1), pairs.toLocaleString('en'), score(greedy), score(beams), quotations.toFixed(1)];
  return text.replace(head, `$1| ${row.join(' | ')} |\n`);
}

/** BLEU and chrF of the newest version in the card. */
function figuresIn(text) {
  const row = /<!-- versions: newest first -->\n.*\n.*\n(\|.*\|)/u
    .exec(text)[1]
    .split('|')
    .map((cell) => cell.trim());
  return { greedy: { bleu: Number(row[4]), chrf: Number(row[5]) }, beams: { bleu: Number(row[6]), chrf: Number(row[7]) } };
}
