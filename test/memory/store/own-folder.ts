import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder that each test of a file has to itself, and the file of a memory in it, which nothing has made. */
export let folder: string;
export let file: string;

/** Gives each test of the file a new folder, and takes it away. */
export const inOwnFolder = (): void => {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'fr2en-memory-'));
    file = join(folder, 'memory');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));
};
