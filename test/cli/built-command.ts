import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
/** The command as `npm run build` left it. */
export const bin = `${root}dist/cli/bin.js`;
/** A model of a few words that answers in no time. */
export const tinyModel = `${root}test/fixtures/tiny-model`;

/** What a process left. */
export interface Left {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A process in work: what it has written so far, and what it leaves. */
export interface Running {
  readonly child: ChildProcess;
  readonly sofar: { stdout: string; stderr: string };
  readonly left: Promise<Left>;
}

/** Where a process runs. */
export interface Place {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
}

/**
 * Starts a program; without input, its standard input stays open. What one command has kept in its translation memory is unknown to the
 * next, unless a test gives both the same `FR2EN_HOME`.
 */
export const start = (program: string, argv: readonly string[], place: Place = {}): Running => {
  const own = { FR2EN_MODEL: '', FR2EN_HOME: join(process.env['FR2EN_HOME'] ?? tmpdir(), randomUUID()) };
  const child = spawn(program, argv, { cwd: place.cwd, env: { ...process.env, ...own, ...place.env } });
  const sofar = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (sofar.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (sofar.stderr += text));
  // a command that ends before it has read its input breaks the pipe
  child.stdin.on('error', () => undefined);
  const left = new Promise<Left>((resolve) => {
    child.once('close', (exitCode) => {
      resolve({ exitCode, ...sofar });
    });
  });
  return { child, sofar, left };
};

/** Runs the built command to its end. */
export const fr2en = async (argv: readonly string[], input: string | Uint8Array = '', place: Place = {}): Promise<Left> => {
  const { child, left } = start(process.execPath, [bin, ...argv], place);
  child.stdin?.end(input);
  return left;
};

/** Resolves when something has come true. */
export const until = async (isTrue: () => boolean | Promise<boolean>, milliseconds = 20_000): Promise<void> => {
  const end = Date.now() + milliseconds;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error('it did not come true in time');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
};
