// Runs programs for scripts that try what was packed.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs a program to its end.
 *
 * @param place - where it runs (`cwd`), its environment (`env`, ours by default) and its standard input (`input`, nothing by default)
 * @returns what it wrote: `stdout` without white space around it, and `stderr`
 * @throws all that it wrote, if it fails
 */
export const run = async (command, args, { cwd, env, input = '' }) => {
  // on Windows npm, npx and other managers are scripts that only a shell can find; no argument here comes from outside
  const shell = process.platform === 'win32' && command !== process.execPath;
  const running = promisify(execFile)(command, args, { cwd, env, shell, maxBuffer: 16 << 20 });
  running.child.stdin.on('error', () => undefined).end(input);
  try {
    const { stdout, stderr } = await running;
    return { stdout: stdout.trim(), stderr };
  } catch ({ message, stdout, stderr }) {
    throw new Error(`${message}\n${stdout}${stderr}`);
  }
};
