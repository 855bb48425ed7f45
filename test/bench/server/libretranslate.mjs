// LibreTranslate's own server, with a translator that answers at once, as an anchor for what a server may cost outside the model.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fetch } from 'undici';
import { pythonWith } from '../python-environment.mjs';

/** What it and we understand. */
export const asLibreTranslate = { path: '/translate', field: 'q', body: { source: 'fr', target: 'en' } };

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
};

/** Starts it; undefined, after a message, where Python or the registry is missing. */
export const startLibreTranslate = async () => {
  const python = pythonWith('libretranslate', { modules: ['libretranslate', 'waitress'], packages: ['libretranslate==1.9.6'] });
  if (!python) return undefined;
  // it writes beside itself
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-bench-libretranslate-'));
  const port = await freePort();
  const program = join(import.meta.dirname, 'played-libretranslate.py');
  const child = spawn(python, [program, String(port)], { cwd: folder, stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}`;
  while (child.exitCode === null && !(await fetch(`${url}/languages`).catch(() => undefined))?.ok) await wait(200);
  const close = async () => {
    if (child.exitCode === null) {
      child.kill();
      await once(child, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  if (child.exitCode === null) return { url, close };
  console.log(`LibreTranslate ended with code ${child.exitCode}.`);
  return void (await close());
};
