// The examples under docs/deploy/: right for the programs that read them, where those are here, and for `fr2en serve`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { run as lint } from 'dockerfilelint';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../', import.meta.url));
const files = ['fr2en.service', 'Dockerfile', 'nginx.conf', 'Caddyfile'];
const example = (name: string): string => readFileSync(`${root}docs/deploy/${name}`, 'utf8');

/** Of the other programs whose commands stand there. */
const notOurs = new Set(
  [
    '--now --global --force --tag --rm --publish --detach --volume --read-only --tmpfs --cap-drop --security-opt --memory --stop-timeout',
    '--interval --timeout --retries',
  ].flatMap((names) => names.split(' ')),
);
const optionsIn = (text: string): string[] => [...text.matchAll(/(?<![\w-])--[a-z][a-z-]*/gu)].map(([option]) => option);

const runs = (program: string, args: readonly string[]) => spawnSync(program, args, { encoding: 'utf8', timeout: 30_000 });
const has = (program: string, ...args: string[]): boolean => runs(program, args).status === 0;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'fr2en-deploy-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const written = (name: string, text: string): string => {
  writeFileSync(path.join(folder, name), text);
  return path.join(folder, name);
};

test('every option is one of `fr2en serve`', () => {
  const { stdout } = runs(process.execPath, [`${root}dist/cli/bin.js`, 'serve', '--help']);
  const known = new Set(optionsIn(stdout));
  expect(known).toContain('--trust-proxy');
  const used = files.flatMap((name) => optionsIn(example(name)).filter((option) => !notOurs.has(option)));
  expect(used.length).toBeGreaterThan(8);
  expect(used.filter((option) => !known.has(option))).toEqual([]);
});

test('the linter has nothing to say about the Dockerfile', () => {
  expect(lint('', example('Dockerfile'))).toEqual([]);
});

test('every file listens, or leads, to the same port', () => {
  for (const name of files) expect(example(name), name).toMatch(/\b5000\b/u);
});

test.skipIf(!has('systemd-analyze', '--version'))('systemd takes the unit, and finds little that it may do', () => {
  const unit = written('fr2en.service', example('fr2en.service').replace('/usr/local/bin/fr2en', process.execPath));
  const { status, stderr } = runs('systemd-analyze', ['verify', unit]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { stdout } = runs('systemd-analyze', ['security', '--offline=true', unit]);
  expect(Number(/exposure level for fr2en\.service: (?<level>[\d.]+)/u.exec(stdout)?.groups?.['level'])).toBeLessThan(2);
});

test.skipIf(!has('nginx', '-v') || !has('openssl', 'version'))('nginx takes its configuration', () => {
  const [key, certificate] = ['key.pem', 'certificate.pem'].map((name) => path.join(folder, name)) as [string, string];
  const made = ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-subj', '/CN=translate.example.org', '-keyout', key, '-out', certificate];
  expect(runs('openssl', made).status).toBe(0);
  const site = example('nginx.conf')
    .replace(/(?<=ssl_certificate ).+(?=;)/u, certificate)
    .replace(/(?<=ssl_certificate_key ).+(?=;)/u, key)
    .replace('/var/log/nginx/fr2en.log', path.join(folder, 'access.log'));
  const whole = `pid ${folder}/nginx.pid;\nerror_log stderr;\nevents {}\nhttp { include ${written('site.conf', site)}; }\n`;
  const { status, stderr } = runs('nginx', ['-t', '-q', '-p', folder, '-c', written('nginx.conf', whole)]);
  // newer ones warn that http2 has a line of its own, which older ones do not know
  expect(status, stderr).toBe(0);
});

test.skipIf(!has('caddy', 'version'))('Caddy takes its configuration', () => {
  const { status, stderr } = runs('caddy', ['validate', '--adapter', 'caddyfile', '--config', `${root}docs/deploy/Caddyfile`]);
  expect(status, stderr).toBe(0);
  expect(runs('caddy', ['fmt', '--diff', `${root}docs/deploy/Caddyfile`]).stdout).not.toMatch(/^[+-]/mu);
});
