import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type Browser, type BrowserContextOptions, chromium as driver, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { chromium } from '../../fixtures/chromium.js';
import { tinyModel } from '../../fixtures/models.js';
import type { createServer } from '../../../src/server/create-server.js';
import type { Server, ServerOptions } from '../../../src/server/types.js';

/** The page is there only when it has been built, and so the tests take the built server. */
const built = new URL('../../../dist/server/create-server.js', import.meta.url).href;

/** Starts the built server, with the tiny model unless another is named, and waits until it is ready. */
export const serving = async (options: ServerOptions = {}): Promise<Server> => {
  const { createServer: create } = (await import(built)) as { createServer: typeof createServer };
  const server = await create({
    port: 0,
    grace: 1,
    ...options,
    translator: { model: tinyModel, workers: 1, threads: 1, ...options.translator },
  });
  while ((await fetch(`${server.url}/health`)).status !== 200) await new Promise((resolve) => setTimeout(resolve, 20));
  return server;
};

/** A page, and what a reader does not see of it. */
export interface Opened {
  readonly page: Page;
  /** Errors on the console, dialogs, requests to others: there should be none. A cookie fails the test. */
  readonly faults: string[];
}

/** A browser for the tests of a file. @returns opens the page of a server in a profile of its own */
export const browsing = (): ((
  server: Pick<Server, 'url'>,
  options?: BrowserContextOptions & { readonly hash?: string },
) => Promise<Opened>) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await driver.launch({ executablePath: chromium!, args: ['--no-sandbox'] });
  }, 60_000);
  afterAll(() => browser.close());
  return async ({ url }, { hash = '', ...options } = {}) => {
    const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 800 }, ...options });
    // less than a test may take: what is waited for in vain is named
    context.setDefaultTimeout(25_000);
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
    });
    // listened to, so that the browser opens no dialog of its own
    page.on('filechooser', () => undefined);
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${url}/`) && !request.url().startsWith('blob:')) faults.push(`request: ${request.url()}`);
    });
    onTestFinished(async () => {
      const cookies = await context.cookies();
      await context.close();
      expect(cookies).toEqual([]);
    });
    await page.goto(`${url}/${hash}`);
    return { page, faults };
  };
};

/** What axe finds that is serious or critical. */
export const seriousIn = async (page: Page): Promise<string[]> => {
  await page.evaluate(await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async () => {
    type Violation = { readonly id: string; readonly impact: string; readonly nodes: readonly { readonly html: string }[] };
    const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: Violation[] }> } };
    return (await axe.run()).violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, impact, nodes }) => `${impact}: ${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  });
};
