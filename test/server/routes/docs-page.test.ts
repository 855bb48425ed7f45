import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { started } from '../started.js';

const executablePath = '/usr/bin/chromium';
const hasChromium = existsSync(executablePath);
if (!hasChromium) console.warn(`skipped: there is no ${executablePath}`);

test.skipIf(!hasChromium)(
  '/docs shows all routes in a browser, without complaints, and asks nobody else',
  { timeout: 120_000 },
  async () => {
    const { url } = await started({ grace: 1 });
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    onTestFinished(() => browser.close());
    for (const width of [380, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const complaints: string[] = [];
      const elsewhere: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('data:')) elsewhere.push(request.url());
      });
      await page.goto(`${url}/docs`);
      await page.getByText('/v1/translate/stream', { exact: false }).first().waitFor({ timeout: 60_000 });
      // what stands in a route opens under the same policy
      await page.locator('.opblock-summary-control').first().click();
      await page.locator('.opblock-body').first().waitFor();
      const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
      if (process.env['FR2EN_SCREENSHOTS'] !== undefined) {
        await page.screenshot({ path: `${process.env['FR2EN_SCREENSHOTS']}/docs-${width}.png` });
      }
      expect(complaints, `${width} px`).toEqual([]);
      expect(elsewhere, `${width} px`).toEqual([]);
      expect(overflow, `${width} px`).toBeLessThanOrEqual(0);
      await page.close();
    }
  },
);
