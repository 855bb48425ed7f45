// Starts the server of an installed fr2en, asks it for its health, a translation and its page, and stops it.
import { spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * @param start - the program, its arguments up to `serve`, where it runs (`cwd`) and its environment (`env`)
 * @param french - a sentence
 * @returns the English
 * @throws what the server wrote, if it does not do all of it
 */
export const tryServer = async ({ program, args, cwd, env = process.env }, french) => {
  // a group of its own: managers that start it as a child of theirs pass no signal on
  const isGroup = process.platform !== 'win32';
  const shell = !isGroup && program !== process.execPath;
  const child = spawn(program, [...args, 'serve', '--port', '0'], {
    cwd,
    env,
    shell,
    detached: isGroup,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let written = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (written += text));
  const closed = once(child, 'close');
  const fail = (what) => new Error(`fr2en serve: ${what}\n${written}`);
  try {
    const url = await until(() => /listening on (\S+)/u.exec(written)?.[1], 60).catch(() => Promise.reject(fail('it does not listen')));
    await until(async () => (await fetch(`${url}/health`)).ok, 60).catch(() => Promise.reject(fail('its model does not answer')));
    const headers = { 'content-type': 'application/json' };
    const answer = await fetch(`${url}/v1/translate`, { method: 'POST', headers, body: JSON.stringify({ text: french }) });
    if (!answer.ok) throw fail(`/v1/translate: ${answer.status}`);
    const { text } = await answer.json();
    const page = await (await fetch(url)).text();
    const script = /<script[^>]+src="([^"]+)"/u.exec(page)?.[1];
    if (script === undefined) throw fail('/ is no page with a script');
    if (!(await fetch(new URL(script, `${url}/`))).ok) throw fail(`the page's script ${script} is not there`);
    for (const path of ['/docs/', '/openapi.json', '/metrics']) {
      if (!(await fetch(url + path)).ok) throw fail(`${path} is not there`);
    }
    return text;
  } finally {
    if (isGroup) process.kill(-child.pid, 'SIGTERM');
    else child.kill();
    await closed;
  }
};

/** What `find` finds, once it finds something. */
const until = async (find, seconds) => {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const found = await find();
    if (found) return found;
    if (performance.now() > end) throw new Error('it takes too long');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
};
