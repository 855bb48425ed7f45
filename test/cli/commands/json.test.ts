import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { emitterFor } from '../../../src/documents/outputs/emitter.js';
import type { Document } from '../../../src/formats/types.js';
import type { TranslatedSegment } from '../../../src/translation.js';
import { createRanges } from '../../../src/formats/marked/ranges.js';
import { text } from '../../../src/formats/text/text.js';
import { run } from '../played-world.js';

const french = '\u{feff}Un.\n\nDeux.\n';
let folder = '';
let files: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-json-'));
  files = [join(folder, 'a.fr.txt'), join(folder, 'b.txt')];
  await Promise.all(files.map((file) => writeFile(file, french)));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

interface Emitted {
  readonly source: { readonly file: string; readonly sha256: string };
  readonly text: string;
  readonly segments: readonly TranslatedSegment[];
}

test('a document is an object as documented, its offsets those of the prose and of the English', async () => {
  const { exitCode, stdout } = await run(['-e', 'json', files[0]!]);
  const found = JSON.parse(stdout) as Emitted;
  expect(exitCode).toBe(0);
  expect(Object.keys(found)).toEqual(['model', 'source', 'text', 'segments', 'report']);
  expect(found).toMatchObject({
    model: { name: 'capitals', revision: '1' },
    source: { file: files[0], sha256: createHash('sha256').update(french).digest('hex') },
    text: 'UN.\n\nDEUX.\n',
    report: { segments: 2, ok: 2, repaired: 0, failed: 0, tokens: 0, milliseconds: expect.any(Number) as number },
  });
  for (const { source, target, ...segment } of found.segments) {
    expect(french.slice(1).slice(source.start, source.end)).toBe(source.text);
    expect(found.text.slice(target.start, target.end)).toBe(target.text);
    expect(Object.keys(segment)).toEqual(['id', 'kind', 'quotation', 'attributions', 'origin', 'score', 'checks']);
  }
});

test('several documents are a line each, or a file each', async () => {
  const { stdout } = await run(['-e', 'json', ...files]);
  const lines = stdout.trimEnd().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as Emitted).source.file)).toEqual(files);
  expect(await run(['-e', 'json', ...files, '-o', join(folder, 'out')])).toMatchObject({ exitCode: 0, stdout: '' });
  expect((await readdir(join(folder, 'out'))).sort()).toEqual(['a.en.json', 'b.en.json']);
  expect((JSON.parse(await readFile(join(folder, 'out/b.en.json'), 'utf8')) as Emitted).text).toBe('UN.\n\nDEUX.\n');
});

test('standard input has no name', async () => {
  const { stdout } = await run(['-e', 'json'], { stdin: '' });
  expect(JSON.parse(stdout)).toMatchObject({ source: { file: '-' }, text: '', segments: [] });
});

test('a segment is a line of jsonl; where several inputs share it, each line names its own', async () => {
  const alone = (await run(['-e', 'jsonl', files[0]!])).stdout.trimEnd().split('\n');
  expect(alone.map((line) => JSON.parse(line) as object)).toEqual([
    expect.objectContaining({ id: 0, source: { start: 0, end: 3, text: 'Un.' } }),
    expect.objectContaining({ id: 1, source: { start: 5, end: 10, text: 'Deux.' } }),
  ]);
  expect(alone[0]).not.toContain('"file"');
  const together = (await run(['-e', 'jsonl', ...files])).stdout.trimEnd().split('\n');
  expect(together.map((line) => (JSON.parse(line) as { file: string }).file)).toEqual([files[0], files[0], files[1], files[1]]);
});

test('where the prose is not the file, a segment says where it stands in the file', () => {
  const ranges = createRanges();
  ranges.add({ start: 0, end: 4 }, { start: 2, end: 6 });
  ranges.add({ start: 4, end: 7 }, { start: 8, end: 11 });
  const document: Document = { prose: 'Oui non', bom: false, ranges };
  const model = { name: 'played', revision: '1' };
  const emitter = emitterFor('jsonl', { format: text, document }, { label: 'a', model, version: '1', isOneOfSeveral: false });
  const segment: TranslatedSegment = {
    id: 0,
    kind: 'sentence',
    source: { start: 1, end: 6, text: 'ui no' },
    target: { start: 0, end: 3, text: 'YES' },
    quotation: { depth: 0, opens: 0, closes: 0 },
    attributions: [],
    origin: 'model',
    checks: [],
  };
  const line = JSON.parse(Buffer.from(emitter.write({ gap: '', gapTags: [], segment })).toString('utf8')) as {
    source: { ranges: unknown };
  };
  expect(line.source.ranges).toEqual([
    { start: 3, end: 6 },
    { start: 8, end: 10 },
  ]);
});
