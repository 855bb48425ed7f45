// The program of a process: node large-file-run.mjs IN OUT FORMAT. A file through all of fr2en but the model, which is played.
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { once } from 'node:events';
import { readDocument } from '../../dist/documents/read.js';
import { translateDocument } from '../../dist/documents/translate.js';
import { toSettings } from '../../dist/options.js';
import { settle } from '../../dist/repair/ladder.js';
import { rungs } from '../../dist/repair/rungs.js';
import { translatorOf } from '../../dist/translator/pipeline.js';
import { playedAnswer, playedMarian } from './played-model.mjs';

const [, , input, output, format] = process.argv;

/** Aligned word for word, as the played model translates. */
const align = async (pairs) =>
  pairs.map(({ source, target }) => {
    const answer = playedAnswer(source);
    const there = playedAnswer(target);
    const [hypothesis] = there.hypotheses;
    return { ...answer, hypotheses: [{ ...hypothesis, text: target, spans: there.sourceSpans }] };
  });

const since = performance.now();
let bytes = await readFile(input);
const source = { label: input, ...(await readDocument(bytes, { format, extension: '' })) };
bytes = undefined;
console.log(`read in ${((performance.now() - since) / 1e3).toFixed(1)} s, ${source.document.prose.length} characters of prose`);
// a played model's English is no English: repairs would take nearly all of the time
const judge = (unit, answer, tools) => settle(unit, answer, tools, rungs.slice(0, 3));
const translator = translatorOf({ ...playedMarian(), align }, toSettings({ quotes: 'source' }), judge);
const out = createWriteStream(output);
let first;
for await (const part of translateDocument(source, translator, { emit: 'same' })) {
  first ??= part.length > 0 ? performance.now() - since : undefined;
  if (!out.write(part)) await once(out, 'drain');
}
out.end();
await once(out, 'close');
console.log(`first English after ${((first ?? 0) / 1e3).toFixed(1)} s`);
