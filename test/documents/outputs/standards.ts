import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Where `.ci/standards` puts the published DTD, schema and tools that tests compare with. */
const folder = fileURLToPath(new URL('../../../.vitest/standards/', import.meta.url));

/** The path of something that `.ci/standards` brings; undefined, with a message, if it is not here. */
export const standard = (path: string): string | undefined => {
  if (existsSync(folder + path)) return folder + path;
  console.warn(`skipped: no .vitest/standards/${path}. Run: bash .ci/standards`);
  return undefined;
};

/** Runs a command on a text and returns what it prints; throws if it fails. */
export const output = (command: string, args: readonly string[], input: string): string => {
  const { status, stdout, stderr, error } = spawnSync(command, args, { input, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr || stdout);
  return stdout;
};
