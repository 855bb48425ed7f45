import { readFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as driver, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failure, repair } from '../played-parts.js';
import { chromium } from '../../../fixtures/chromium.js';
import { hostileTexts } from './hostile-texts.js';
import { pageOf, pageOfTexts } from './page.js';

const article = `Le vote est reporté

Par Anne Roy

« Il neige, dit Luc. Le “vieux pont” est fermé. » On attend 12 trains.

– Vous venez ?
– Oui, dit-elle, mais demain.

${'Une phrase assez longue pour remplir la ligne et davantage. '.repeat(6)}
`;
const findings = { 2: [repair], 4: [{ ...failure, target: [{ start: 90, end: 94 }] }], 6: [failure, repair] };

describe.skipIf(!chromium)('in a browser', () => {
  let browser: Browser;
  let folder: string;
  const events: string[] = [];

  const open = async (html: string, options: { readonly width: number; readonly scheme?: 'light' | 'dark' }): Promise<Page> => {
    const file = join(folder, 'page.html');
    await writeFile(file, html);
    const page = await browser.newPage({ viewport: { width: options.width, height: 900 }, colorScheme: options.scheme ?? 'light' });
    events.length = 0;
    page.on('dialog', (dialog) => void events.push(`dialog: ${dialog.message()}`));
    page.on('console', (message) => void events.push(`console: ${message.text()}`));
    page.on('request', (request) => void events.push(`request: ${request.url()}`));
    await page.goto(pathToFileURL(file).href);
    return page;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fr2en-page-'));
    browser = await driver.launch({ executablePath: chromium!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  test('a hostile article opens no dialog, asks for nothing and violates no policy', async () => {
    const page = await open(pageOfTexts(hostileTexts), { width: 1280 });
    await page.waitForTimeout(300);
    expect(events).toEqual([expect.stringMatching(/^request: file:.*page\.html$/u)]);
    expect(await page.locator('script, img, iframe, object, embed, form, base').count()).toBe(0);
    expect(await page.locator('.s').count()).toBe(2 * hostileTexts.length);
    await page.close();
  });

  test('pointing at a segment, or focusing it, lights up its partner and no other', async () => {
    const page = await open(pageOf(article, findings), { width: 1280 });
    const colour = (selector: string): Promise<string> =>
      page.evaluate(`getComputedStyle(document.querySelector(${JSON.stringify(selector)})).backgroundColor`);
    const [french, english, other] = ['#p3 .fr .n1', '#p3 .en .s.n1', '#p3 .en .s.n0'];
    const plain = await colour(english);
    await page.locator(french).hover();
    const lit = await colour(english);
    expect(lit).not.toBe(plain);
    expect([await colour(french), await colour(other)]).toEqual([lit, plain]);
    await page.mouse.move(0, 0);
    expect(await colour(english)).toBe(plain);
    await page.locator('#p3 .no').focus();
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.textContent')).toContain('IL NEIGE');
    expect([await colour('#p3 .fr .n0'), await colour('#p3 .fr .n1')]).toEqual([lit, plain]);
    await page.close();
  });

  test.each([
    [1280, 'light'],
    [1280, 'dark'],
    [380, 'light'],
    [380, 'dark'],
  ] as const)('at %i px, %s: axe finds nothing, and nothing is wider than the window', async (width, scheme) => {
    const page = await open(pageOf(article, findings), { width, scheme });
    await page.locator('details').first().locator('summary').click();
    await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } };
      return (await axe.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    });
    expect(violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    const sides = await Promise.all(['#p3 .fr', '#p3 .en'].map((side) => page.locator(side).boundingBox()));
    expect(sides[0]!.y === sides[1]!.y).toBe(width > 700);
    await page.close();
  });

  test('printed, both languages stand in columns', async () => {
    const page = await open(pageOf(article, findings), { width: 380 });
    await page.emulateMedia({ media: 'print' });
    const sides = await Promise.all(['#p3 .fr', '#p3 .en'].map((side) => page.locator(side).boundingBox()));
    expect(sides[0]!.y).toBe(sides[1]!.y);
    const pdf = await page.pdf({ format: 'A4' });
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await page.close();
  });
});
