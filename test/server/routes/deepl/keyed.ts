import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is removed when the test ends. */
export const temporaryFolder = async (): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-deepl-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
};

/** A file with the hashes of some keys. */
export const fileOfKeys = async (...keys: readonly string[]): Promise<string> => {
  const path = join(await temporaryFolder(), 'keys');
  await writeFile(path, keys.map((key) => `${createHash('sha256').update(key).digest('hex')} ${key}'s\n`).join(''));
  return path;
};
