// A Python program that stays: it is told its job in a line of JSON, then answers a line with a line. It has the priority that our own
// processes give themselves (src/marian/worker/entry.ts): other programs on the machine hold up both alike.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setPriority } from 'node:os';
import { basename } from 'node:path';
import { createInterface } from 'node:readline';

const priority = 5;

/** @returns `ask`, which gives the answer to a question, and `stop` */
export const startProgram = (python, script, job) => {
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  setPriority(child.pid, priority);
  const closed = once(child, 'close');
  const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const say = (content) => child.stdin.write(`${JSON.stringify(content)}\n`);
  // it is told by the end of the answers
  child.stdin.on('error', () => undefined);
  say(job);
  return {
    ask: async (question) => {
      say(question);
      const { value, done } = await answers.next();
      if (done) throw new Error(`${basename(script)} has ended`);
      return JSON.parse(value);
    },
    stop: async () => {
      child.stdin.end();
      await closed;
    },
  };
};
