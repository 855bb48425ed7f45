// The program of a thread: reports the memory of the process tree to its parent, ten times a second.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { processTree } from './process-tree.mjs';

for (;;) {
  parentPort.postMessage((await processTree()).bytes);
  await wait(100);
}
