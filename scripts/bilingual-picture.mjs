#!/usr/bin/env node
// The picture in README.md: docs/bilingual.png, the page of a sample as a browser shows it. Needs a build, and Chromium (.ci/standards).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = fileURLToPath(new URL('../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'fr2en-picture-'));
const page = join(folder, 'page.html');
const made = spawnSync(
  process.execPath,
  [`${root}dist/cli/bin.js`, '--quiet', '--no-memory', '--emit', 'bilingual', `${root}samples/politique.fr.txt`, '-o', page],
  { stdio: 'inherit' },
);
if (made.status !== 0) process.exit(made.status ?? 1);

const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const view = await browser.newPage({ viewport: { width: 1280, height: 1180 }, colorScheme: 'light' });
await view.goto(pathToFileURL(page).href);
await view.locator('#s8').hover();
await view.evaluate('scrollTo(0, 0)');
await view.screenshot({ path: `${root}docs/bilingual.png` });
await browser.close();
rmSync(folder, { recursive: true });
