#!/usr/bin/env node
// Writes into the build which rules it makes English by: a hash of its JavaScript, for the keys of the translation memory. English that
// one build has kept is then never given out by a build with other rules. What only reads, writes, serves or stores is left out: a new
// server must not make everybody's memory useless. The same sources give the same hash on any machine.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const withoutInfluence = /^(?:cli|server|documents|formats|memory|index\.js)(?:\/|$)/u;
const target = `${root}dist/memory/pipeline-revision.js`;

const files = readdirSync(`${root}dist`, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js') && !withoutInfluence.test(name))
  .sort();
const { dependencies } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
const hash = createHash('sha256').update(`onnxruntime-node ${dependencies['onnxruntime-node']}\n`);
for (const name of files) hash.update(`${name}\n`).update(readFileSync(`${root}dist/${name}`));

const code = readFileSync(target, 'utf8');
const marked = code.replace(/(?<=pipelineRevision = ')[^']*(?=')/u, hash.digest('hex').slice(0, 16));
if (!/pipelineRevision = '[0-9a-f]{16}'/u.test(marked)) throw new Error(`${target}: the place for the revision is missing.`);
writeFileSync(target, marked);
