// What the page is like as a whole, in a browser: its looks, its size, the keyboard, people who cannot see it.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Server } from '../../../src/server/types.js';
import { chromium } from '../../fixtures/chromium.js';
import { browsing, seriousIn, serving } from './opened.js';

const article = 'Un chat perdu\n\nPar Anne Roy\n\n« Le “vieux chat” dort », dit Luc. Il mange 12 pommes.\n';
const folder = new URL('../../../dist/server/web/', import.meta.url);

/** The page with everything that it can show. */
const fill = async (page: Page): Promise<void> => {
  await page.locator('#french').fill(article);
  await page.getByRole('button', { name: 'Copy', disabled: false }).waitFor();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Le chat dort.') },
    { name: 'vide.txt', mimeType: 'text/plain', buffer: Buffer.from('') },
  ]);
  await page.getByRole('button', { name: 'Download note.en.txt' }).waitFor();
};

test('all of it, compressed, is less than 100 kB', () => {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|js|css|svg)$/u.test(name));
  const bytes = files.map((name) => readFileSync(new URL(name, folder)));
  expect(files.length).toBeGreaterThan(2);
  expect(bytes.reduce((sum, content) => sum + gzipSync(content).length, 0)).toBeLessThan(100_000);
  expect(bytes.reduce((sum, content) => sum + brotliCompressSync(content).length, 0)).toBeLessThan(100_000);
});

describe.skipIf(!chromium)('looks', { timeout: 60_000 }, () => {
  const open = browsing();
  let server: Server;
  beforeAll(async () => {
    server = await serving();
  });
  afterAll(() => server.close());

  test.each([
    [1440, 'light'],
    [1440, 'dark'],
    [380, 'light'],
    [380, 'dark'],
  ] as const)('at %i px, %s: axe finds nothing serious, and nothing is wider than the window', async (width, colorScheme) => {
    const { page, faults } = await open(server, { viewport: { width, height: 900 }, colorScheme });
    expect(await seriousIn(page)).toEqual([]);
    await fill(page);
    await page.locator('#english [data-segment]').nth(2).click();
    await page.getByRole('dialog').waitFor();
    expect(await seriousIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Options' }).click();
    expect(await seriousIn(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each([380, 768, 1440])('at %i px, a word longer than a line makes nothing wider', async (width) => {
    const { page } = await open(server, { viewport: { width, height: 900 } });
    await page.locator('#french').fill(`Le chat ${'dort'.repeat(100)} https://www.exemple.fr/${'chemin/'.repeat(40)} et mange.`);
    await page.getByRole('button', { name: 'Copy', disabled: false }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    await page.locator('#english [data-segment]').first().click();
    await page.getByRole('dialog').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('on a narrow screen a long French text leaves the English in sight', async () => {
    const { page } = await open(server, { viewport: { width: 380, height: 800 } });
    await page.locator('#french').fill('Le chat dort.\n\n'.repeat(60));
    await page.locator('#english [data-segment]').first().waitFor();
    expect((await page.locator('#english').boundingBox())!.y).toBeLessThan(800);
  });

  test.each(['light', 'dark'] as const)('on paper both texts are whole, and in dark ink: %s', async (colorScheme) => {
    const { page } = await open(server, { colorScheme });
    await fill(page);
    await page.emulateMedia({ media: 'print', colorScheme });
    expect(await page.locator('#french').isVisible()).toBe(false);
    for (const text of [page.locator('.backdrop'), page.locator('#english')]) {
      expect(await text.innerText()).toContain('Luc');
      expect(await text.evaluate((element) => getComputedStyle(element).color)).toBe('rgb(34, 32, 28)');
    }
    expect(
      await page
        .getByRole('button')
        .filter({ hasText: /Options|Copy|Clear|Translate files/u, visible: true })
        .count(),
    ).toBe(0);
  });

  test('the keyboard alone is enough', async () => {
    const { page, faults } = await open(server);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent.trim() ?? '');
    const tabTo = async (wanted: RegExp): Promise<void> => {
      for (let steps = 0; steps < 30; steps += 1) {
        if (wanted.test(await focused())) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`the Tab key does not come to ${wanted.source}`);
    };
    await tabTo(/^Options$/u);
    await page.keyboard.press('Enter');
    await page.getByLabel('Quotation marks').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('Options');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('french');
    await page.keyboard.insertText(article);
    await page.getByRole('button', { name: 'Copy', disabled: false }).waitFor();
    await tabTo(/^Copy$/u);
    await tabTo(/^Download/u);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const [text] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(text.suggestedFilename()).toBe('english.txt');
    await tabTo(/^A cat lost$/u);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.lit[data-segment]').count()).toBe(2);
    const segment = await focused();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Your own wording').focus();
    await page.keyboard.press('Control+A');
    await page.keyboard.insertText('The old cat is asleep');
    await page.keyboard.press('Enter');
    await page.getByText('The old cat is asleep').waitFor();
    expect(segment).not.toBe('The old cat is asleep');
    expect(await focused()).toBe('The old cat is asleep');
    await tabTo(/^Translate files/u);
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Le chat dort.') });
    await page.getByRole('button', { name: 'Download note.en.txt' }).waitFor();
    await tabTo(/^Output for note\.txt|Download note\.en\.txt$/u);
    await tabTo(/^Download note\.en\.txt$/u);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toBe('note.en.txt');
    await tabTo(/^Remove note\.txt$/u);
    await page.keyboard.press('Enter');
    expect(await page.getByRole('listitem').filter({ hasText: 'note.txt' }).count()).toBe(0);
    expect(faults).toEqual([]);
  });
});
