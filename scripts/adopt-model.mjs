// npm run model:adopt FOLDER: makes the model of a folder the embedded one. Copies its files to models/compact/ and writes their sizes and
// hashes into src/models/compact-files.ts. Without a folder it only writes the sizes and hashes of what is there.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

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

const [folder] = process.argv.slice(2);
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
writeFileSync(
  join(root, 'src', 'models', 'compact-files.ts'),
  `/** Sizes and hashes of models/compact/, written by \`npm run model:adopt\`: never by hand. */
export const compactFiles: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>> = {
${entries.map(({ file, bytes, sha256 }) => `  '${file}': {\n    bytes: ${bytes},\n    sha256: '${sha256}',\n  },`).join('\n')}
};
`,
);

// the card tells the revision as the program does (src/models/locate.ts)
const revision = createHash('sha256')
  .update(entries.map(({ sha256 }) => sha256).join('\n'))
  .digest('hex')
  .slice(0, 12);
const card = join(home, 'README.md');
if (existsSync(card)) writeFileSync(card, readFileSync(card, 'utf8').replace(/^(\| revision \|).*$/mu, `$1 \`${revision}\` |`));
console.log(`models/compact is now revision ${revision}.
Next: put its figures into models/compact/README.md, then npm run build && npm run samples && npm test, and read what the samples say.`);
