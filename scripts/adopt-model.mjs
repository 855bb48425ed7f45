// npm run model:adopt FOLDER [-- --figures FILE.json]: makes the model of a folder the embedded one. Copies its files to models/compact/,
// writes their sizes and hashes into src/models/compact-files.ts, revision and figures into the card, and translates the samples anew.
// Without a folder it only renews sizes, hashes and revision of what is there. The figures, measured beforehand, are one row of the card:
//   { "hours": 2.7, "pairs": 700000, "greedy": { "bleu": 18.6, "chrf": 44.5 }, "beams": { "bleu": 20.1, "chrf": 46.4 }, "quotations": 99.8 }
// quotations: per cent of the lines with balanced marks that keep their number, through fr2en (npm run bench:integrity).
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
];

const { values, positionals } = parseArgs({ allowPositionals: true, options: { figures: { type: 'string' } } });
const [folder] = positionals;
if (folder !== undefined) {
  const missing = files.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) {
    console.error(`${folder}: not a model in the layout of Xenova/opus-mt-*: ${missing.join(', ')} missing.`);
    process.exit(1);
  }
  mkdirSync(join(home, 'onnx'), { recursive: true });
  for (const file of files) copyFileSync(join(folder, file), join(home, file));
}

const entries = files.map((file) => {
  const content = readFileSync(join(home, file));
  return { file, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
});

// the card tells the revision as the program does (src/models/locate.ts)
const revision = createHash('sha256')
  .update(entries.map(({ sha256 }) => sha256).join('\n'))
  .digest('hex')
  .slice(0, 12);
const card = join(home, 'README.md');
const withRevision = readFileSync(card, 'utf8').replace(/^(\| revision \|).*$/mu, `$1 \`${revision}\` |`);
const text = values.figures === undefined ? withRevision : withVersion(withRevision, JSON.parse(readFileSync(values.figures, 'utf8')));
writeFileSync(card, text);
await import('./learning-curve.mjs');
const figures = figuresIn(text);

writeFileSync(
  join(root, 'src', 'models', 'compact-files.ts'),
  `/** Sizes and hashes of models/compact/. This file is written by \`npm run model:adopt\`: never by hand. */
export const compactFiles: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>> = {
${entries.map(({ file, bytes, sha256 }) => `  '${file}': {\n    bytes: ${bytes},\n    sha256: '${sha256}',\n  },`).join('\n')}
};

/** How good its newest version is on newstest2013 with 4 beams, as its card says. */
export const compactFigures = { bleu: ${figures.bleu}, chrf: ${figures.chrf} };
`,
);
console.log(`models/compact is now revision ${revision}.`);
if (folder !== undefined) {
  const { status } = spawnSync('npm', ['run', 'samples'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log('Next: npm test, and read what the samples say.');
  process.exit(status ?? 1);
}

/** The card with a row more in its table of versions, the newest first. */
function withVersion(text, { hours, pairs, greedy, beams, quotations }) {
  const head = /(<!-- versions: newest first -->\n\|[^\n]+\n\|[^\n]+\n)/u;
  const versions = text.match(/^\| \d+ \|/gmu)?.map((row) => Number(row.slice(2, -2))) ?? [];
  const score = ({ bleu, chrf }) => `${bleu.toFixed(2)} | ${chrf.toFixed(2)}`;
  const row = [
    Math.max(0, ...versions) + 1,
    hours.toFixed(1),
    pairs.toLocaleString('en'),
    score(greedy),
    score(beams),
    quotations.toFixed(1),
  ];
  return text.replace(head, `$1| ${row.join(' | ')} |\n`);
}

/** BLEU and chrF with beams of the newest version in a card. */
function figuresIn(text) {
  const row = /<!-- versions: newest first -->\n.*\n.*\n(\|.*\|)/u
    .exec(text)[1]
    .split('|')
    .map((cell) => cell.trim());
  return { bleu: Number(row[6]), chrf: Number(row[7]) };
}
