#!/usr/bin/env node
// Writes THIRD-PARTY-NOTICES.md from package-lock.json and the installed licences: every package that fr2en bundles or depends on, with
// version and licence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
const carried = ['@xenova/transformers', '@huggingface/jinja'];

const needed = Object.entries(packages)
  .filter(([folder, { dev, link }]) => folder.startsWith('node_modules/') && !dev && !link)
  .map(([folder, { version, license }]) => ({ name: folder.slice('node_modules/'.length), version, license }));
const row = ({ name, version, license }) => `| ${name} | ${version} | ${license} |`;
const table = (rows) => ['| package | version | licence |', '|---|---|---|', ...rows.map(row)].join('\n');

const licenceText = (name) => {
  const folder = `${root}node_modules/${name}/`;
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/iu.test(entry));
  return readFileSync(folder + file, 'utf8').trim();
};

writeFileSync(
  `${root}THIRD-PARTY-NOTICES.md`,
  `# Third-party notices

Written by \`node scripts/third-party.mjs\` from \`package-lock.json\`; a test compares the two.

## Inside the package
The sources of these two travel in the npm package, with their licences. Beside them are two stubs of our own that stand in for \`sharp\`
(images) and \`onnxruntime-web\` (browsers), which \`@xenova/transformers\` asks for and fr2en never uses.

${table(needed.filter(({ name }) => carried.includes(name)))}

The licence of \`@xenova/transformers\` is the Apache License 2.0, the same text as in LICENSE. That of \`@huggingface/jinja\`:

\`\`\`text
${licenceText('@huggingface/jinja')}
\`\`\`

The embedded model is our own; what its training texts ask for stands in \`models/compact/LICENSE\`.

## Installed beside it from the npm registry
npm brings each with its own licence file; later versions may be installed where \`package.json\` allows a range.

${table(needed.filter(({ name }) => !carried.includes(name)))}
`,
);
