// The text part of the page in a browser, with the embedded model: its beam has other wordings.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Server } from '../../../src/server/types.js';
import { chromium } from '../../fixtures/chromium.js';
import { browsing, serving } from './opened.js';

const french = '« Il neige depuis trois jours », a dit Luc Martin. On attend douze trains à la gare.';
const english = (page: Page) => page.locator('#english [data-segment]');
/** Waits until the English is complete. */
const translated = (page: Page): Promise<void> => page.getByRole('button', { name: 'Copy', disabled: false }).waitFor();

describe.skipIf(!chromium)('texts', { timeout: 60_000 }, () => {
  const open = browsing();
  let server: Server;
  beforeAll(async () => {
    server = await serving({ translator: { model: 'compact', threads: 2 } });
  });
  afterAll(() => server.close());

  test('English appears as French is typed', async () => {
    const { page, faults } = await open(server);
    await page.locator('#french').pressSequentially('Il pleut. Merci.', { delay: 5 });
    await translated(page);
    await page.waitForFunction(() => document.querySelectorAll('#english [data-segment]').length === 2);
    expect(await page.locator('#english').innerText()).toMatch(/rain.*\. Thank/u);
    expect(faults).toEqual([]);
  });

  test('a long text grows segment by segment before it is complete', async () => {
    const { page } = await open(server);
    await page.evaluate(() => {
      const seen: number[] = [];
      Object.assign(globalThis, { seen });
      new MutationObserver(() => seen.push(document.querySelectorAll('#english [data-segment]').length)).observe(document.body, {
        subtree: true,
        childList: true,
      });
    });
    const cities = ['Lyon', 'Nantes', 'Lille', 'Dijon', 'Rennes', 'Metz', 'Tours', 'Brest', 'Nice', 'Caen', 'Pau', 'Albi'];
    await page.locator('#french').fill(
      cities
        .map((city, nth) => `Le train numéro ${nth} part de ${city} demain matin.`)
        .join(' ')
        .repeat(3),
    );
    await translated(page);
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: number[] }).seen);
    const total = await english(page).count();
    const before = new Set(seen.filter((count) => count > 0 && count < total));
    expect(before.size).toBeGreaterThan(2);
    expect(seen).toEqual(seen.toSorted((one, other) => one - other));
  });

  test('pointing at a segment lights up its partner, on both sides', async () => {
    const { page } = await open(server);
    await page.locator('#french').fill(french);
    await translated(page);
    const lit = (): Promise<(string | null)[]> =>
      page.locator('.lit[data-segment]').evaluateAll((all) => all.map((each) => each.textContent));
    await english(page).nth(1).hover();
    expect(await lit()).toEqual(['On attend douze trains à la gare.', expect.stringContaining('train')]);
    await page.locator('#french').hover({ position: { x: 60, y: 30 } });
    await page.waitForFunction(() => document.querySelector('.lit[data-segment]')?.textContent.includes('neige'));
    expect(await lit()).toEqual([expect.stringContaining('neige'), expect.stringContaining('snow')]);
  });

  test('a click offers other wordings; the chosen one stays, in the copy and in every download', async () => {
    const { page, faults } = await open(server);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#french').fill(french);
    await translated(page);
    const first = await english(page).nth(1).innerText();
    await english(page).nth(1).click();
    const wordings = page.getByRole('dialog').locator('.wording');
    expect(await wordings.count()).toBeGreaterThan(1);
    const chosen = (await wordings.nth(1).innerText()).trim();
    await wordings.nth(1).click();
    expect(chosen).not.toBe(first);
    expect(await english(page).nth(1).innerText()).toBe(chosen);
    // more French changes nothing of it
    await page.locator('#french').press('End');
    await page.locator('#french').pressSequentially(' Merci.');
    await page.waitForFunction(() => document.querySelectorAll('#english [data-segment]').length === 3);
    await translated(page);
    expect(await english(page).nth(1).innerText()).toBe(chosen);
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(chosen);
    for (const [label, name] of [
      ['Text', /\.txt$/u],
      ['Both languages side by side', /\.html$/u],
      ['Translation memory (TMX)', /\.tmx$/u],
      ['All details (JSON)', /\.json$/u],
    ] as const) {
      await page.getByRole('button', { name: 'Download' }).click();
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: label, exact: true }).click()]);
      expect(download.suggestedFilename()).toMatch(name);
      const content = (await readFile(await download.path(), 'utf8')).replace(/<[^>]+>/gu, '');
      expect(content).toContain(chosen);
    }
    expect(faults).toEqual([]);
  });

  test('a text in the address is translated on opening, and leaves no trace in a request’s address', async () => {
    const asked: string[] = [];
    const { page, faults } = await open(server, { hash: `#${encodeURIComponent('Il pleut à Lyon.')}` });
    page.on('request', (request) => asked.push(request.url()));
    await translated(page);
    expect(await page.locator('#french').inputValue()).toBe('Il pleut à Lyon.');
    expect(await page.locator('#english').innerText()).toMatch(/rain.*Lyon/u);
    expect(asked.filter((url) => url.includes('pleut'))).toEqual([]);
    expect(faults).toEqual([]);
  });
});
