import '../fixtures/typescript/children.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { createTranslator, type DocumentTranslator } from '../../src/documents/create-translator.js';
import { createServer } from '../../src/server/create-server.js';
import { loadModels } from '../../src/server/desk/models.js';
import { createLog } from '../../src/server/log.js';
import { toServerSettings } from '../../src/server/options.js';
import { start } from '../../src/server/running/start.js';
import type { Server, ServerOptions } from '../../src/server/types.js';
import { tinyModel } from '../fixtures/models.js';

const tiny = { model: tinyModel, workers: 1 };

/** The tiny model, loaded once for many servers: its process takes longer to start than most tests need. It ends with that of the tests. */
let shared: Promise<DocumentTranslator> | undefined;

/** Lends it to a server, which may not end it. */
const lend = async (): Promise<DocumentTranslator> => ({ ...(await (shared ??= createTranslator(tiny))), dispose: async () => undefined });

type LentOptions = Omit<ServerOptions, 'translator' | 'models'>;

/** A folder for the glossaries of the servers of this process, removed with it: those of whoever runs the tests are not touched. */
const glossaries = mkdtempSync(join(tmpdir(), 'fr2en-glossaries-'));
process.once('exit', () => rmSync(glossaries, { recursive: true, force: true }));

const startLent = (options: LentOptions): Promise<Server> => {
  const settings = toServerSettings({ port: 0, ...options, translator: tiny });
  return start(settings, createLog(settings), (translator, others) => loadModels(translator, others, { create: lend }), glossaries);
};

const untilReady = async ({ url }: Server): Promise<void> => {
  while ((await fetch(`${url}/health`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
};

const forThisTest = async (server: Server): Promise<Server> => {
  onTestFinished(() => server.close());
  await untilReady(server);
  return server;
};

/** Starts a server with the tiny model on a free port, and waits until it is ready; it is closed when the test ends. */
export const started = async (options: LentOptions = {}): Promise<Server> => forThisTest(await startLent(options));

/** The same with a model of its own, which has options and ends with the server. */
export const startedAlone = async (options: ServerOptions = {}): Promise<Server> =>
  forThisTest(await createServer({ port: 0, ...options, translator: { ...tiny, ...options.translator } }));

/** One server for all tests of a file, or of the `describe` in which this is called. @returns its address, once they run */
export const startedForAll = (options: LentOptions = {}): (() => string) => {
  let server: Server;
  beforeAll(async () => {
    server = await startLent(options);
    await untilReady(server);
  });
  afterAll(() => server.close());
  return () => server.url;
};

/** Posts JSON. */
export const post = (url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) });
