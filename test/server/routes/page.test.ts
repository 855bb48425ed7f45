import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import type { App } from '../../../src/server/routes/types.js';
import type { Context } from '../../../src/server/context.js';
import { fastify } from '../../../src/server/framework.js';
import { page } from '../../../src/server/routes/page.js';

const folderWith = (html: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'fr2en-page-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), html);
  writeFileSync(join(folder, 'assets', 'index-abc.js'), 'let page;');
  writeFileSync(join(folder, 'assets', 'index-abc.js.gz'), gzipSync('let page;'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  return folder;
};

const serve = async (folder: string): Promise<App> => {
  const app = fastify() as unknown as App;
  onTestFinished(() => app.close());
  await page(app, { page: folder } as Context);
  return app;
};

test('the page is asked for every time, and sent again only if its content is another', async () => {
  const app = await serve(folderWith('<p>page a</p>'));
  const first = await app.inject('/');
  expect(first.statusCode).toBe(200);
  expect(first.headers).toMatchObject({ 'cache-control': 'no-cache', 'content-type': 'text/html; charset=utf-8' });
  const etag = String(first.headers.etag);
  expect((await app.inject({ url: '/', headers: { 'if-none-match': `"other", W/${etag}` } })).statusCode).toBe(304);
  // as long, and in a package of npm of the same date
  const other = await serve(folderWith('<p>page b</p>'));
  const second = await other.inject({ url: '/', headers: { 'if-none-match': etag } });
  expect(second.statusCode).toBe(200);
  expect(second.body).toBe('<p>page b</p>');
});

test('assets are kept for good, and come compressed to those who take that', async () => {
  const app = await serve(folderWith(''));
  const plain = await app.inject('/assets/index-abc.js');
  expect(plain.body).toBe('let page;');
  expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(plain.headers['content-encoding']).toBeUndefined();
  const gzip = await app.inject({ url: '/assets/index-abc.js', headers: { 'accept-encoding': 'gzip' } });
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(gzip.headers['content-type']).toMatch(/javascript/u);
});

test.each([
  '/assets/../secret.txt',
  '/assets/..%2fsecret.txt',
  '/assets/%2e%2e/secret.txt',
  '/secret.txt',
  '/index.html',
  '/assets/none.js',
])('nothing else is served: %s', async (url) => {
  const app = await serve(folderWith(''));
  const { statusCode, body } = await app.inject(url);
  expect(statusCode).toBeGreaterThanOrEqual(400);
  expect(statusCode).toBeLessThan(500);
  expect(body).not.toBe('secret');
});

test('a page that is not built is not served', async () => {
  const folder = folderWith('<script src="main.tsx"></script>');
  rmSync(join(folder, 'assets'), { recursive: true });
  expect((await (await serve(folder)).inject('/')).statusCode).toBe(404);
});
