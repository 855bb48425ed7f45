import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder that each test of a file has to itself. */
let folder = '';

/** Gives each test of the file a new folder, and takes it away. */
export const inFolder = (): void => {
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fr2en-cli-'));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
};

/** The path of a file in the test's folder; of the folder itself if the name is empty. */
export const at = (name: string): string => join(folder, name);

/** Writes a file there. @returns its path */
export const put = async (name: string, content: string | Uint8Array): Promise<string> => {
  await writeFile(at(name), content);
  return at(name);
};

/** What a file there says. */
export const got = (name: string): Promise<string> => readFile(at(name), 'utf8');
