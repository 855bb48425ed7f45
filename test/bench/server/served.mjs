// The program of a server that is measured: options as JSON in its first argument. It says where it listens, and answers its parent's
// questions about itself. A text among them goes through the library, in a translator beside the server's.
import { createServer, createTranslator } from '../../../dist/index.js';

const options = JSON.parse(process.argv[2]);
const server = await createServer({ port: 0, ...options });
let library;

/** What is open, by kind and number; and what the heap holds once its garbage is gone. */
const state = () => {
  globalThis.gc?.();
  const open = {};
  for (const kind of process.getActiveResourcesInfo()) open[kind] = (open[kind] ?? 0) + 1;
  return { open, heap: process.memoryUsage().heapUsed };
};

/** Milliseconds of a call of the library, which is asked for what the route is asked for. */
const timed = async (text) => {
  library ??= await createTranslator(options.translator);
  const since = performance.now();
  await library.translate(text);
  return performance.now() - since;
};

process.on('message', async ({ ask, text }) => {
  if (ask === 'state') return process.send(state());
  if (ask === 'library') return process.send(await timed(text));
  await library?.dispose();
  await server.close();
  process.disconnect();
});
process.send(server.url);
