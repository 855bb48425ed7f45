#!/usr/bin/env node
// Writes THIRD-PARTY-NOTICES.md from package-lock.json and the installed licences: every package that fr2en bundles or depends on, with
// version and licence.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));
/** Those whose code scripts/bundle.mjs puts into dist/marian/transformers.js. */
const carried = ['@huggingface/jinja', '@xenova/transformers'];

const installed = Object.entries(packages)
  .filter(([folder, { link }]) => folder.startsWith('node_modules/') && !link)
  .map(([folder, { version, license, dev }]) => ({ name: folder.slice('node_modules/'.length), version, license, dev }));
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
\`dist/marian/transformers.js\` contains parts of these two, put together when fr2en is built (\`scripts/bundle.mjs\`): the tokenizer and the
description of Marian models, with unused code and most comments left out and nothing else changed.

${table(installed.filter(({ name }) => carried.includes(name)))}

The licence of \`@xenova/transformers\` is the Apache License 2.0, the same text as in LICENSE. That of \`@huggingface/jinja\`:

\`\`\`text
${licenceText('@huggingface/jinja')}
\`\`\`

The embedded model is our own; what its training texts ask for stands in \`models/compact/LICENSE\`.

## Installed beside it from the npm registry
npm brings each with its own licence file; later versions may be installed where \`package.json\` allows a range.

${table(installed.filter(({ dev }) => !dev))}
`,
);
