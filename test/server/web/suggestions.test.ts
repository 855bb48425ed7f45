// What people wrote for similar sentences, in a browser: offered, and never put in by itself.
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Memory, Suggestion } from '../../../src/memory/types.js';
import type { Server } from '../../../src/server/types.js';
import { chromium } from '../../fixtures/chromium.js';
import { browsing, seriousIn, serving } from './opened.js';

const suggestions: readonly Suggestion[] = [
  { source: 'Le vieux chat dort.', target: 'The old tomcat is asleep.', similarity: 0.996 },
  { source: 'Le chat mange.', target: 'The cat is having a meal.', similarity: 0.868 },
];
/** A memory that knows what people wrote for cats that sleep. */
const memory: Memory = {
  recall: () => undefined,
  keep: async () => undefined,
  humanOf: (french) => (french === 'Oui.' ? 'Indeed.' : undefined),
  similarTo: (french, most) => (french.includes('chat dort') ? suggestions.slice(0, most) : []),
};

describe.skipIf(!chromium)('suggestions', { timeout: 60_000 }, () => {
  const open = browsing();
  let server: Server;
  beforeAll(async () => {
    server = await serving({ translator: { memory } });
  });
  afterAll(() => server.close());

  test('they are offered with their French and how alike it is; the chosen one is the reader’s', async () => {
    const { page, faults } = await open(server);
    await page.locator('#french').fill('Le chat dort. Oui.');
    await page.getByRole('button', { name: 'Copy', disabled: false }).waitFor();
    const english = page.locator('#english [data-segment]');
    expect(await english.first().innerText()).toBe('The cat sleeps.');
    await english.first().click();
    const offered = page.getByRole('dialog').getByRole('list', { name: 'What people wrote for similar sentences' }).getByRole('button');
    expect(await offered.allInnerTexts()).toEqual([
      'The old tomcat is asleep.\n99% alike: Le vieux chat dort.',
      'The cat is having a meal.\n87% alike: Le chat mange.',
    ]);
    await offered.nth(1).click();
    expect(await english.first().innerText()).toBe('The cat is having a meal.');
    expect(await page.getByText('1 chosen').isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'All details (JSON)', exact: true }).click(),
    ]);
    const { segments } = JSON.parse(await readFile(await download.path(), 'utf8')) as { segments: { origin: string; target: object }[] };
    expect(segments).toMatchObject([
      { origin: 'reader', target: { text: 'The cat is having a meal.' } },
      { origin: 'memory', target: { text: 'Indeed.' } },
    ]);
    // it can be taken back, and it is shown which one stands there
    await english.first().click();
    expect(await page.getByRole('dialog').locator('.wording[aria-pressed=true]').allInnerTexts()).toEqual([
      expect.stringContaining('having a meal'),
    ]);
    await page.getByRole('button', { name: 'Back to the translation' }).click();
    expect(await english.first().innerText()).toBe('The cat sleeps.');
    expect(faults).toEqual([]);
  });

  test('where there are none, nothing is said of them; a person’s English is named as such', async () => {
    const { page } = await open(server);
    await page.locator('#french').fill('Oui. Merci.');
    await page.getByRole('button', { name: 'Copy', disabled: false }).waitFor();
    await page.locator('#english [data-segment]').first().click();
    expect(await page.getByRole('dialog').locator('.wording').first().innerText()).toContain('Indeed.from the memory, by a person');
    expect(await page.getByText('What people wrote').count()).toBe(0);
  });

  test.each([
    [1440, 'light', 'en-GB'],
    [1440, 'dark', 'fr-FR'],
    [380, 'light', 'fr-FR'],
    [380, 'dark', 'en-GB'],
  ] as const)('at %i px, %s, %s: axe finds nothing serious, and nothing is wider than the window', async (width, colorScheme, locale) => {
    const { page, faults } = await open(server, { viewport: { width, height: 900 }, colorScheme, locale });
    await page.locator('#french').fill('Le chat dort. Oui.');
    await page.locator('#english [data-segment]').first().click();
    await page.locator('.suggestions').waitFor();
    expect(await seriousIn(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    if (process.env['FR2EN_PICTURES']) await page.screenshot({ path: `${process.env['FR2EN_PICTURES']}/${width}-${colorScheme}.png` });
    expect(faults).toEqual([]);
  });
});
