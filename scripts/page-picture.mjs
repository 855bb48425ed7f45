#!/usr/bin/env node
// The picture in README.md: docs/page.png, the server's page with the beginning of a sample. Needs a build, and Chromium (.ci/standards).
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { createServer } from '../dist/server/create-server.js';

const root = fileURLToPath(new URL('../', import.meta.url));
// to the end of the first paragraph with quotations
const french = readFileSync(`${root}samples/politique.fr.txt`, 'utf8').split('\n\n').slice(0, 5).join('\n\n');

const server = await createServer({ port: 0, grace: 1 });
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage({
  viewport: { width: 1280, height: 900 },
  deviceScaleFactor: 1.5,
  colorScheme: 'light',
  locale: 'en-GB',
});
await page.goto(server.url);
await page.locator('#french').fill(french);
await page.getByRole('button', { name: 'Copy', disabled: false }).waitFor({ timeout: 120_000 });
await page.locator('input[type=file]').setInputFiles([`${root}samples/rapport.fr.docx`, `${root}samples/escale.fr.srt`]);
await page.locator('.file[data-phase=done]').nth(1).waitFor({ timeout: 120_000 });
// a sentence with a quotation and a name, and its partner
await page.locator('#english [data-segment]', { hasText: 'opposition' }).first().click();
await page.getByRole('dialog').waitFor();
await page.screenshot({ path: `${root}docs/page.png` });
await browser.close();
await server.close();
