import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import './fixtures/typescript/children.js';
import { tinyModel } from './fixtures/models.js';
import { checkInput, readInput } from '../src/cli/files/inputs.js';
import { writeJournal } from '../src/cli/files/resume/journal.js';
import type { Making } from '../src/cli/files/resume/making.js';
import { toResumable } from '../src/cli/files/resume/resumable.js';
import { checkOutput } from '../src/cli/files/plan.js';
import { exitCodeOf, isOfOneInput } from '../src/cli/messages/failures.js';
import { type ErrorCode, errorCodes, Fr2enError, shellWord } from '../src/errors.js';
import { openMemory } from '../src/memory/open.js';
import { createServer as createFrenchServer, createTranslator, modelPath, pullModel, verifyModel } from '../src/index.js';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fr2en-errors-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => {
  vi.unstubAllEnvs();
});

const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

/** Lets the model's processes die over what the fixture is told. */
const dyingOn = (word: string): void => {
  const dies = new URL('./fixtures/processes/dies.mjs', import.meta.url).href;
  vi.stubEnv('NODE_OPTIONS', `${process.env['NODE_OPTIONS'] ?? ''} --import ${dies}`);
  vi.stubEnv('FR2EN_TEST_DIES_ON', word);
};

const translated = async (french: string): Promise<string> => {
  const translator = await createTranslator({ model: tinyModel, workers: 1, threads: 1, beams: 1 });
  try {
    return (await translator.translate(french)).text;
  } finally {
    await translator.dispose();
  }
};

const closedPort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Each code, as it really happens. */
const happenings: Readonly<Record<ErrorCode, () => Promise<unknown>>> = {
  ERR_OPTION: () => createTranslator({ beams: 17 }),
  ERR_INPUT: () => checkInput({ name: 'no.txt', path: join(folder, 'no.txt') }, 'auto'),
  ERR_INPUT_ENCODING: async () => {
    const path = await put('latin.txt', Buffer.from('Il a été là.\n', 'latin1'));
    return readInput(
      { name: 'latin.txt', path },
      { fromFormat: 'auto', encoding: undefined },
      { stdin: process.stdin, stop: new AbortController() },
    );
  },
  ERR_OUTPUT: async () => checkOutput(await put('old.txt', 'old'), { force: false }),
  ERR_RESUME: async () => {
    const output = { name: 'en.txt', path: join(folder, 'en.txt'), isSpecial: false, option: '--output' } as const;
    const making = (sha256: string): Making => ({ source: { name: 'fr.txt', sha256 }, model: 'compact 1', rules: '1', options: {} });
    await writeJournal(output.path, { begun: 1, overwrites: false, making: making('a') });
    return toResumable(output, { resume: true, force: false, begun: 2 }).begin(making('b'));
  },
  ERR_MODEL_NOT_FOUND: async () => {
    vi.stubEnv('FR2EN_HOME', join(folder, 'empty'));
    return modelPath('opus-mt-fr-en');
  },
  ERR_MODEL_CORRUPT: async () => {
    await put('config.json', '{}');
    return verifyModel(folder);
  },
  ERR_DOWNLOAD: async () => {
    vi.stubEnv('FR2EN_HOME', join(folder, 'empty'));
    vi.stubEnv('HF_ENDPOINT', `http://127.0.0.1:${await closedPort()}`);
    return pullModel('opus-mt-fr-en');
  },
  ERR_STORE: async () => {
    vi.stubEnv('FR2EN_HOME', await put('file', ''));
    return pullModel('opus-mt-fr-en');
  },
  ERR_MEMORY: async () => openMemory({ file: await put('memory', 'Une liste de courses.') }),
  ERR_TEMPORARY: async () => {
    vi.stubEnv('TMPDIR', join(folder, 'missing'));
    vi.stubEnv('TEMP', join(folder, 'missing'));
    return translated('Le chat dort.');
  },
  ERR_WORKER: async () => {
    dyingOn('start');
    return translated('Le chat dort.');
  },
  ERR_SEGMENT: async () => {
    dyingOn('maison');
    return translated('Le chat dort. La maison dort. Il mange.');
  },
  ERR_SERVER: async () => {
    const translator = { model: tinyModel, workers: 1, threads: 1 };
    const first = await createFrenchServer({ port: 0, translator });
    try {
      return await createFrenchServer({ port: Number(new URL(first.url).port), translator });
    } finally {
      await first.close();
    }
  },
  ERR_ABORTED: async () => {
    const translator = await createTranslator({ model: tinyModel, workers: 1, threads: 1 });
    const going = translator.translate('Oui.', { signal: AbortSignal.abort() });
    return going.finally(() => translator.dispose());
  },
  ERR_DISPOSED: async () => {
    const translator = await createTranslator({ model: tinyModel, workers: 1, threads: 1 });
    await translator.dispose();
    return translator.translate('Oui.');
  },
};

const rows = (await readFile(new URL('../docs/errors.md', import.meta.url), 'utf8'))
  .split('\n')
  .filter((line) => line.startsWith('| `ERR_'))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, code = '', , message = '', , exit, others = '']) => ({ code: code.replaceAll('`', '') as ErrorCode, message, exit, others }));

/** A message as the documentation writes it: … is what differs. */
const patternOf = (message: string): RegExp => {
  const parts = message.replace(/^`|`$/gu, '').split('…');
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')).join('[^]*')}$`, 'u');
};

test('docs/errors.md lists the codes that there are, in their order', () => {
  expect(rows.map(({ code }) => code)).toEqual(errorCodes);
});

describe.each(rows)('$code', ({ code, message, exit, others }) => {
  test('happens, and is said as documented', { timeout: 60_000 }, async () => {
    const error: unknown = await happenings[code]().then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(Fr2enError);
    expect(error).toMatchObject({ code, message: expect.stringMatching(patternOf(message)) as string });
  });

  // what a signal ends has the exit code of that signal, and the command disposes of its translator when all is done
  test.skipIf(code === 'ERR_ABORTED' || code === 'ERR_DISPOSED')('ends the command as documented', () => {
    const error = new Fr2enError(code, 'it failed.');
    expect(String(exitCodeOf(error))).toBe(exit);
    expect(isOfOneInput(error)).toBe(others.startsWith('yes'));
  });
});

describe('a segment on which the model dies', () => {
  test('is named, and what came before it has been given', async () => {
    dyingOn('maison');
    const translator = await createTranslator({ model: tinyModel, workers: 1, threads: 1, beams: 1 });
    const given: string[] = [];
    const read = async (): Promise<void> => {
      for await (const { segment } of translator.stream(['Le chat dort. La maison dort. Il mange.'] as unknown as AsyncIterable<string>)) {
        if (segment) given.push(segment.target.text);
      }
    };
    await expect(read()).rejects.toMatchObject({
      code: 'ERR_SEGMENT',
      message: expect.stringMatching(/^at character 14 \(“La maison dort\.”\)/u) as string,
    });
    expect(given).toEqual(['The cat sleeps.']);
    expect((await translator.translate('Le chat dort.')).text).toBe('The cat sleeps.');
    await translator.dispose();
  });

  test('is no segment where the model dies on everything', async () => {
    dyingOn('anything');
    await expect(translated('Le chat dort. La maison dort.')).rejects.toMatchObject({ code: 'ERR_WORKER' });
  });
});

test.each([
  ['été/a-b_c.txt', 'été/a-b_c.txt'],
  ['my english/', "'my english/'"],
  ["l'été.txt", "'l'\\''été.txt'"],
  ['$HOME', "'$HOME'"],
  ['', "''"],
])('the word %j for a shell', (word, written) => {
  expect(shellWord(word, 'linux')).toBe(written);
});

test('a word for a shell of Windows has double marks', () => {
  expect(shellWord('C:\\my english', 'win32')).toBe('"C:\\my english"');
});
