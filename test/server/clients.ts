import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** Where `.ci/clients` puts the clients of other people: a Python with theirs, and `libretranslate` of npm. */
export const clientsFolder = fileURLToPath(new URL('../../.vitest/clients/', import.meta.url));

/** Whether they are here; says so if not. */
export const haveClients = existsSync(`${clientsFolder}versions`);
if (!haveClients) console.warn('skipped: no .vitest/clients. Run: bash .ci/clients');

/** A command of the clients' Python: `schemathesis`, `python`. */
export const clientsCommand = (name: string): string => `${clientsFolder}python/bin/${name}`;

/**
 * Runs a script of `test/server/clients/` as a process of its own, as its users would.
 *
 * @param script - its file name; `.py` runs in the clients' Python, anything else in Node, with `CLIENTS` naming their folder
 * @param input - given to it as JSON on its standard input
 * @returns what it prints, read as JSON
 * @throws what it writes on standard error, if it fails
 */
export const runClient = async <Answer>(script: string, input: unknown): Promise<Answer> => {
  const path = fileURLToPath(new URL(`./clients/${script}`, import.meta.url));
  // -I: a script named like the package that it imports must not hide it
  const [command, args] = script.endsWith('.py') ? [clientsCommand('python'), ['-I', path]] : [process.execPath, [path]];
  // not NODE_OPTIONS, which the tests set for processes of ours
  const child = spawn(command, args, { env: { PATH: process.env['PATH'], CLIENTS: clientsFolder } });
  child.stdin.end(JSON.stringify(input));
  const ended = new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  const [printed, complaints, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  if (status !== 0) throw new Error(`${script} ended with ${status}: ${complaints}`);
  return JSON.parse(printed) as Answer;
};
