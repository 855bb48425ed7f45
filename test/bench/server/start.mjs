// A server of the built package in a process of its own, and what can be seen of it from outside.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fetch } from 'undici';

const here = (program) => join(import.meta.dirname, program);

/** Resolves if a program ends with another code than 0. */
const failed = (child) => new Promise((resolve) => child.once('exit', (code) => code !== 0 && resolve(code)));

/** Runs a program of this folder and gives its first message. */
const forked = async (program, argument, options = {}) => {
  const child = fork(here(program), [JSON.stringify(argument)], { execArgv: [], ...options });
  const [message] = await Promise.race([
    once(child, 'message'),
    // a program that is done may be seen to end before its message is read
    failed(child).then((code) => Promise.reject(new Error(`${program} ended with code ${code}`))),
  ]);
  return { child, message };
};

/** Runs clients.mjs or library.mjs to its end, and gives what it found. */
export const found = async (program, order) => {
  const { child, message } = await forked(program, order);
  if (child.exitCode === null) await once(child, 'exit');
  return message;
};

/** Starts a server on a free port that refuses no number of requests; it has answered once when this resolves. */
export const startServer = async (options = {}) => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-bench-server-'));
  const limits = { rate: 0, ...options.limits };
  const env = { ...process.env, TMPDIR: folder };
  const { child, message: url } = await forked('served.mjs', { ...options, limits }, { env, execArgv: ['--expose-gc'] });
  const asked = async (question) => {
    child.send(question);
    return (await once(child, 'message'))[0];
  };
  while ((await fetch(`${url}/health`)).status !== 200) await wait(50);
  return {
    url,
    pid: child.pid,
    /** What is open in its process, and its heap. */
    state: () => asked({ ask: 'state' }),
    /** Milliseconds of a text in its process, through the library. */
    library: (text) => asked({ ask: 'library', text }),
    /** The value of a line of /metrics. */
    metric: async (name) => {
      const text = await (await fetch(`${url}/metrics`)).text();
      return text.split('\n').reduce((sum, line) => (line.startsWith(name) ? sum + Number(line.split(' ').at(-1)) : sum), 0);
    },
    /** Files in its folder for temporary ones. */
    files: async () => (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile()).length,
    close: async () => {
      child.send({ ask: 'close' });
      await once(child, 'exit');
      await rm(folder, { recursive: true, force: true });
    },
  };
};
