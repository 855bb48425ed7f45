// The program of a thread: tells the one that started it the memory of the process tree, ten times a second.
import { setTimeout as wait } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { processTree } from './process-tree.mjs';

for (;;) {
  parentPort.postMessage((await processTree()).bytes);
  await wait(100);
}
