#!/usr/bin/env node
// Writes THIRD-PARTY-NOTICES.md from package-lock.json, the built bundles and the installed licences: every package that fr2en bundles or
// depends on, with version and licence. To be run after a build: the first line of each bundle says what is in it.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const { packages } = JSON.parse(readFileSync(`${root}package-lock.json`, 'utf8'));

const locked = Object.entries(packages)
  .filter(([folder, { link }]) => folder.startsWith('node_modules/') && !link)
  .map(([folder, { version, license, dev }]) => ({ folder, name: folder.replace(/^.*node_modules\//u, ''), version, license, dev }));
const installed = locked.filter(({ folder, name }) => folder === `node_modules/${name}`);

/** The packages in a bundle, by the first line that scripts/bundle.mjs gives it. */
const inBundle = (file) => {
  const [banner] = readFileSync(root + file, 'utf8').split('\n');
  return Array.from(banner.matchAll(/(\S+) (\d\S*) \(([^)]+)\)/gu), ([, name, version, license]) => {
    const { folder } = locked.find((one) => one.name === name && one.version === version);
    return { name, version, license, folder };
  });
};

/** The page: what its sources import; vite leaves no list. */
const inPage = () => {
  const sources = readdirSync(`${root}src/server/web`, { recursive: true }).filter(
    (name) => /\.tsx?$/u.test(name) && !name.startsWith('vite'),
  );
  const imports = sources.flatMap((name) =>
    Array.from(
      readFileSync(`${root}src/server/web/${name}`, 'utf8').matchAll(/ from '((?:@[^/']+\/)?[^./'][^/']*)/gu),
      ([, found]) => found,
    ),
  );
  return installed.filter(({ name }) => imports.includes(name));
};

const row = ({ name, version, license }) => `| ${name} | ${version} | ${license} |`;
const table = (rows) => ['| package | version | licence |', '|---|---|---|', ...rows.map(row)].join('\n');

const licenceText = ({ folder, name }) => {
  const file = readdirSync(root + folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/iu.test(entry));
  if (file) return readFileSync(`${root}${folder}/${file}`, 'utf8').trim();
  // a package that brings no text says in its settings whose it is and how it may be used
  const { license, author } = JSON.parse(readFileSync(`${root}${folder}/package.json`, 'utf8'));
  return `${name}: ${license}. ${typeof author === 'string' ? author : (author?.name ?? '')}`.trim();
};

/** The texts of the licences, each once, below the names of the packages that it is of. */
const licences = (carried) => {
  const texts = new Map();
  for (const one of carried) {
    const text = licenceText(one);
    const key = text.replace(/\s+/gu, ' ');
    texts.set(key, { text, names: [...(texts.get(key)?.names ?? []), one.name] });
  }
  return [...texts.values()].map(({ text, names }) => `### ${names.join(', ')}\n\n\`\`\`text\n${text}\n\`\`\``).join('\n\n');
};

const model = inBundle('dist/marian/transformers.js');
const framework = inBundle('dist/server/framework.js');
const store = inBundle('dist/memory/store/lmdb.js');
const page = inPage();
// the same text as in LICENSE
const withText = [...model, ...framework, ...store, ...page].filter(({ license }) => license !== 'Apache-2.0');

writeFileSync(
  `${root}THIRD-PARTY-NOTICES.md`,
  `# Third-party notices

Written by \`node scripts/third-party.mjs\` from \`package-lock.json\` and what was built; a test compares them.

## Inside the package
Put together when fr2en is built (\`scripts/bundle.mjs\`), with unused code and most comments left out and nothing else changed. The licences
follow below; that of \`@xenova/transformers\` is the Apache License 2.0, the same text as in LICENSE.

\`dist/marian/transformers.js\`, the tokenizer and the description of Marian models, contains parts of

${table(model)}

\`dist/server/framework.js\`, the framework of the server, contains parts of

${table(framework)}

\`dist/memory/store/lmdb.js\`, the store of the translation memory, contains parts of

${table(store)}

\`dist/server/web/\`, the page of the server, contains

${table(page)}

The embedded model is our own; what its training texts ask for stands in \`models/compact/LICENSE\`.

## Installed beside it from the npm registry
npm brings each with its own licence file; later versions may be installed where \`package.json\` allows a range.

${table(locked.filter(({ dev }) => !dev).map((one) => ({ ...one, name: one.folder.slice('node_modules/'.length) })))}

## Licences of what is inside the package
${licences(withText)}
`,
);
