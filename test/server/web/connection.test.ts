// The page and its server in a browser: a server that goes and comes back, that wants a key, that is busy; what the browser remembers.
import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Server } from '../../../src/server/types.js';
import { chromium } from '../../fixtures/chromium.js';
import { browsing, serving } from './opened.js';

const english = (page: Page): Promise<string> => page.locator('#english').innerText();
const write = (page: Page, text: string): Promise<void> => page.locator('#french').fill(text);
const gone = 'The server does not answer.';

describe.skipIf(!chromium)('connection', { timeout: 60_000 }, () => {
  const open = browsing();
  let folder: string;
  let server: Server;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fr2en-page-'));
    server = await serving();
  });
  afterAll(async () => {
    await server.close();
    await rm(folder, { recursive: true });
  });

  test('a server that goes is missed, and the page goes on by itself when it is back', async () => {
    const first = await serving();
    const { page } = await open(first);
    await write(page, 'Le chat dort.');
    await page.getByText('The cat sleeps.').waitFor();
    await first.close();
    await write(page, 'Le chien dort.');
    await page.getByRole('alert').filter({ hasText: gone }).waitFor();
    expect(await page.locator('#french').inputValue()).toBe('Le chien dort.');
    const second = await serving({ port: Number(new URL(first.url).port) });
    onTestFinished(() => second.close());
    await page.getByText('The dog sleeps.').waitFor();
    expect(await page.getByText(gone).count()).toBe(0);
  });

  test('a key is asked for; a wrong one is not taken; the right one is kept until the tab is closed, and can be forgotten', async () => {
    const keys = join(folder, 'keys');
    await writeFile(keys, `${createHash('sha256').update('sesame').digest('hex')}  the desk\n`);
    const locked = await serving({ keys });
    onTestFinished(() => locked.close());
    const { page } = await open(locked);
    const dialog = page.getByRole('dialog', { name: 'This server asks for a key' });
    const give = async (key: string): Promise<void> => {
      await dialog.getByLabel('Key', { exact: true }).fill(key);
      await dialog.getByRole('button', { name: 'Use this key' }).click();
    };
    await give('guess');
    await dialog.getByText('does not know this key').waitFor();
    await give('sesame');
    await dialog.waitFor({ state: 'detached' });
    await write(page, 'Le chat dort.');
    await page.getByText('The cat sleeps.').waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('Le chien dort.') });
    await page.getByRole('button', { name: 'Download note.en.txt' }).waitFor();
    await page.reload();
    await write(page, 'Le chat mange.');
    await page.getByText('The cat eats.').waitFor();
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain('sesame');
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('button', { name: 'Forget the key' }).click();
    await page.reload();
    await dialog.getByRole('button', { name: 'Not now' }).click();
    await write(page, 'Le chien mange.');
    await page.getByText('Not translated').waitFor();
    expect(await dialog.count()).toBe(0);
    await page.getByRole('button', { name: 'Enter a key' }).click();
    await give('sesame');
    await page.getByText('The dog eats.').waitFor();
  });

  /** Says for so many times that it is busy. */
  const busyFor = async (page: Page, times: number, seconds: number): Promise<{ readonly asked: string[] }> => {
    const asked: string[] = [];
    await page.route('**/v1/translate/stream', (route) => {
      asked.push((route.request().postDataJSON() as { text: string }).text);
      const error = { code: 'overloaded', message: 'the server has too much to do.' };
      const headers = { 'retry-after': String(seconds) };
      return asked.length <= times ? route.fulfill({ status: 503, headers, json: { error } }) : route.continue();
    });
    return { asked };
  };

  test('a busy server is asked again as often as it says when, and the page says so each time', async () => {
    const { page } = await open(server);
    const { asked } = await busyFor(page, 2, 1);
    await write(page, 'Le chat dort.');
    for (const times of [1, 2]) {
      await page.getByText('The server is busy. Trying again in 1 second.').first().waitFor();
      await expect.poll(() => asked.length).toBe(times + 1);
      expect(
        await page
          .getByRole('alert')
          .filter({ hasText: /server/u })
          .count(),
      ).toBe(0);
    }
    await page.getByText('The cat sleeps.').waitFor();
    expect(asked).toEqual(Array(3).fill('Le chat dort.'));
    expect(await page.getByText('The server is busy').count()).toBe(0);
  });

  test('an edit ends the waiting for a busy server', async () => {
    const { page } = await open(server);
    const { asked } = await busyFor(page, 1, 60);
    await write(page, 'Le chat dort.');
    await page.getByText('The server is busy. Trying again in 1 minute.').first().waitFor();
    await write(page, 'Le chien dort.');
    await page.getByText('The dog sleeps.').waitFor();
    expect(asked).toEqual(['Le chat dort.', 'Le chien dort.']);
    expect(await page.getByText('The server is busy').count()).toBe(0);
  });

  test('what failed in the server can be tried again', async () => {
    const { page } = await open(server);
    const error = { code: 'failed', message: 'something went wrong in the server. Its log has the details.' };
    await page.route('**/v1/translate/stream', (route) => route.fulfill({ status: 500, json: { error } }), { times: 1 });
    await write(page, 'Le chat dort.');
    await page.getByRole('alert').filter({ hasText: 'Something went wrong in the server.' }).waitFor();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.getByText('The cat sleeps.').waitFor();
    expect(await page.getByText('Something went wrong').count()).toBe(0);
    expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
  });

  test('whoever pastes English is told that it is not French', async () => {
    const { page, faults } = await open(server);
    const warning = page.getByRole('status').filter({ hasText: 'This looks like English, not French.' });
    await write(
      page,
      'The council has decided that the bridge will be closed for a month, since nobody knows who should pay for the work.',
    );
    await warning.waitFor();
    await write(page, 'Le conseil a décidé que le pont serait fermé pendant un mois, car personne ne sait qui doit payer les travaux.');
    await warning.waitFor({ state: 'detached' });
    expect(faults).toEqual([]);
  });

  test('options are translated with at once, and remembered', async () => {
    const { page, faults } = await open(server);
    await write(page, 'Par Anne Roy\n\n« Le chat dort. »');
    await page.getByText('“The cat sleeps.”').waitFor();
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByLabel('Quotation marks').selectOption('source');
    await page.getByLabel('Bylines and credits').selectOption('source');
    await page.getByLabel('Appearance').selectOption('dark');
    await page.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => english(page)).toMatch(/^Par Anne Roy\s+« The cat sleeps\. »$/u);
    await page.reload();
    expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
    await write(page, '« Le chien dort. »');
    await expect.poll(() => english(page)).toMatch(/^« The dog sleeps\. »$/u);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(expect.arrayContaining(['fr2en.preferences', 'fr2en.theme']));
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByRole('button', { name: 'Defaults' }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => english(page)).toBe('“The dog sleeps.”');
    expect(faults).toEqual([]);
  });

  test('where the browser keeps nothing for the page, the page works all the same', async () => {
    const { page, faults } = await open(server);
    await page.addInitScript(() => {
      for (const name of ['localStorage', 'sessionStorage']) {
        Object.defineProperty(globalThis, name, {
          get: () => {
            throw new DOMException('blocked', 'SecurityError');
          },
        });
      }
    });
    await page.reload();
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByLabel('Quotation marks').selectOption('straight');
    await page.keyboard.press('Escape');
    await write(page, '« Le chat dort. »');
    await page.getByText('"The cat sleeps."').waitFor();
    expect(faults).toEqual([]);
  });

  test('a French reader has the page in French', async () => {
    const { page, faults } = await open(server, { locale: 'fr-FR' });
    expect(await page.locator('html').getAttribute('lang')).toBe('fr');
    await page.getByRole('button', { name: 'Traduire des fichiers…' }).waitFor();
    await page.getByRole('button', { name: 'Options' }).click();
    await page.getByLabel('Guillemets').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('input[type=file]').setInputFiles({ name: 'vide.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
    expect(await page.locator('.problem').innerText()).toBe('Le fichier est vide. Choisissez-en un autre.');
    expect(faults).toEqual([]);
  });
});
