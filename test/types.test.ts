// The published types, for users who have less installed than we have: neither @types/node nor the newest library of TypeScript.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));

/** A project with fr2en among its node_modules, as `npm install` leaves it: nothing of ours beside it. */
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fr2en-types-'));
  const installed = path.join(folder, 'node_modules/fr2en');
  mkdirSync(installed, { recursive: true });
  cpSync(`${root}package.json`, `${installed}/package.json`);
  cpSync(`${root}dist`, `${installed}/dist`, { recursive: true, filter: (source) => !source.endsWith('.js') });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'a-user', type: 'module' }));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** What the compiler says of a module of a user, with every check on. */
const complaints = (code: string, options: ts.CompilerOptions): string[] => {
  const file = path.join(folder, 'use.ts');
  writeFileSync(file, code);
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    strict: true,
    skipLibCheck: false,
    noEmit: true,
    types: [],
    ...options,
  });
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
};

const use = `
import { createServer, createTranslator, Fr2enError, listModels, pullModel, segment, splitSentences, translate } from 'fr2en';
import type { CallOptions, ErrorCode, Finding, Limits, ModelInfo, Part, PulledModel, Rule, Segment, Server, ServerOptions, Signal, Span, TranslatedSegment, Translation, Translator, WordPair } from 'fr2en';

const translator: Translator = await createTranslator({ beams: 1 });
const { text, segments, report }: Translation = await translator.translate('Oui.', { onProgress: ({ done }) => done, words: true });
const faults: readonly Finding[] = segments.flatMap(({ checks }) => checks);
const rules: Rule[] = faults.map(({ rule }) => rule);
async function* source(): AsyncGenerator<string> {
  yield text;
}
const parts: Part[] = [];
for await (const part of translator.stream(source())) parts.push(part);
await translator.dispose();
const spans: Span[] = splitSentences(text);
const found: Segment[] = segment(text);
const models: ModelInfo[] = await listModels();
const pulled: PulledModel = await pullModel('opus-mt-fr-en', { force: false });
const other: Translation = await translate('Oui.');
const limits: Partial<Limits> = { rate: 60 };
const options: ServerOptions = { port: 0, limits, translator: { beams: 1 } };
const server: Server = await createServer(options);
await server.close();
const code = (error: unknown): ErrorCode | undefined => (error instanceof Fr2enError ? error.code : undefined);
export { code, server, found, models, other, parts, pulled, report, rules, spans };
export type { CallOptions, Signal, TranslatedSegment, WordPair };
`;

test('without the types of Node, with the library of ES2022 alone', () => {
  expect(complaints(use, { lib: ['lib.es2022.d.ts'] })).toEqual([]);
});

test('the same with exact optional properties, and for a module that is bundled', () => {
  const bundled = { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler };
  expect(complaints(use, { lib: ['lib.es2022.d.ts'], exactOptionalPropertyTypes: true, ...bundled })).toEqual([]);
});

const withSignal = `${use}
const stop = new AbortController();
await translator.translate('Oui.', { signal: stop.signal });
await pullModel('opus-mt-fr-en', { signal: AbortSignal.timeout(1000) });
`;

test('with the library of a browser, whose signals fit', () => {
  expect(complaints(withSignal, { lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'] })).toEqual([]);
});

test('with the types of Node, whose streams and signals fit, and with await using', () => {
  const code = `${withSignal}
import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
for await (const part of translator.stream(createReadStream('a.txt', 'utf8'))) parts.push(part);
for await (const part of translator.stream(Readable.from(['Oui.']))) parts.push(part);
{
  await using mine = await createTranslator();
  await mine.translate('Oui.');
}
`;
  const node = { types: ['node'], typeRoots: [`${root}node_modules/@types`] };
  expect(complaints(code, { lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts'], ...node })).toEqual([]);
});

test('await using needs no types of Node either', () => {
  const code = "import { createTranslator } from 'fr2en';\nawait using mine = await createTranslator();\nawait mine.translate('Oui.');";
  expect(complaints(code, { lib: ['lib.es2022.d.ts', 'lib.esnext.disposable.d.ts'] })).toEqual([]);
});

test('what is wrong is told', () => {
  const code = `
import { pullModel, translate, type Rule } from 'fr2en';
await translate(undefined);
await translate('Oui.', { quote: 'english' });
await translate('Oui.', { signal: {} });
await pullModel('x', { patience: {} });
export const rule: Rule = 'spelling';
`;
  expect(complaints(code, { lib: ['lib.es2022.d.ts'] })).toEqual([
    expect.stringMatching(/not assignable to parameter of type 'string \| Prose'/u),
    expect.stringMatching(/'quote' does not exist/u),
    expect.stringMatching(/is missing the following properties/u),
    expect.stringMatching(/'patience' does not exist/u),
    expect.stringMatching(/not assignable to type 'Rule'/u),
  ]);
});
