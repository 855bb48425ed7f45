// The program of a server that is measured: options as JSON in its first argument. It says where it listens, and answers its parent's
// questions about itself.
import { createServer } from '../../../dist/server/create-server.js';

const server = await createServer({ port: 0, ...JSON.parse(process.argv[2]) });

/** What is open, by kind and number; and what the heap holds once its garbage is gone. */
const state = () => {
  globalThis.gc?.();
  const open = {};
  for (const kind of process.getActiveResourcesInfo()) open[kind] = (open[kind] ?? 0) + 1;
  return { open, heap: process.memoryUsage().heapUsed, cpu: process.cpuUsage() };
};

process.on('message', async (question) => {
  if (question === 'state') return process.send(state());
  await server.close();
  process.disconnect();
});
process.send(server.url);
