// Files in a browser: dropped, followed, cancelled, fetched.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { Server } from '../../../src/server/types.js';
import { chromium } from '../../fixtures/chromium.js';
import { browsing, serving } from './opened.js';

const sample = (name: string): string => fileURLToPath(new URL(`../../../samples/${name}`, import.meta.url));
const row = (page: Page, name: string): Locator => page.getByRole('listitem').filter({ hasText: name });
const choose = (page: Page, ...files: readonly (string | { name: string; mimeType: string; buffer: Buffer })[]): Promise<void> =>
  page.locator('input[type=file]').setInputFiles(files as string[]);
const textFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
const fetched = async (page: Page, name: string): Promise<{ readonly name: string; readonly text: string }> => {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    row(page, name)
      .getByRole('button', { name: /^Download/u })
      .click(),
  ]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
};

/** The first connection that tells how far a file is ends after one piece of news: the tiny model is too fast to be seen at work. */
const cutOffOnce = (page: Page, news: object): Promise<unknown> =>
  page.route(
    '**/v1/jobs/*/events',
    (route) => route.fulfill({ contentType: 'text/event-stream', body: `event: job\ndata: ${JSON.stringify(news)}\n\n` }),
    { times: 1 },
  );

describe.skipIf(!chromium)('files', { timeout: 60_000 }, () => {
  const open = browsing();
  let server: Server;
  beforeAll(async () => {
    server = await serving({ limits: { file: 3_000_000 } });
  });
  afterAll(() => server.close());

  test('a file dropped anywhere comes back in English, and its progress is shown', async () => {
    const { page, faults } = await open(server);
    await cutOffOnce(page, { state: 'translating', done: 100, total: 400, secondsLeft: 90 });
    await page.evaluate(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Le chat dort. Le chien mange. '.repeat(200)], 'nuit.txt'));
      for (const type of ['dragenter', 'dragover'])
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: transfer, bubbles: true }));
      Object.assign(globalThis, { transfer });
    });
    await page.getByText('Drop files here to translate them').waitFor();
    await page.evaluate(() => {
      const { transfer } = globalThis as unknown as { transfer: DataTransfer };
      document.querySelector('#french')!.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    });
    await row(page, 'nuit.txt').getByText('Segment 100 of 400 · 2 minutes left').waitFor();
    expect(await page.getByRole('progressbar', { name: 'Progress of nuit.txt' }).getAttribute('value')).toBe('0.25');
    await row(page, 'nuit.txt').getByText('Translated', { exact: true }).waitFor();
    expect(await page.getByText('Drop files here to translate them').count()).toBe(0);
    expect(await row(page, 'nuit.txt').innerText()).toMatch(/400 segments/u);
    const { name, text } = await fetched(page, 'nuit.txt');
    expect(name).toBe('nuit.en.txt');
    expect(text).toBe('The cat sleeps. The dog eats. '.repeat(200));
    expect(await page.getByRole('status').allInnerTexts()).toContain('nuit.txt is translated.');
    expect(faults).toEqual([]);
  });

  test('several files are translated one by one, each into the output of its own', async () => {
    const { page, faults } = await open(server);
    await choose(page, sample('rapport.fr.docx'), sample('carnet.fr.md'), sample('escale.fr.srt'));
    for (const name of ['rapport.fr.docx', 'carnet.fr.md', 'escale.fr.srt']) {
      await row(page, name).getByText('Translated', { exact: true }).waitFor();
    }
    expect((await fetched(page, 'rapport.fr.docx')).name).toBe('rapport.en.docx');
    await page.getByLabel('Output for carnet.fr.md').selectOption({ label: 'Bilingual page' });
    await row(page, 'carnet.fr.md').getByText('Translated', { exact: true }).waitFor();
    const bilingual = await fetched(page, 'carnet.fr.md');
    expect(bilingual.name).toMatch(/\.html$/u);
    expect(bilingual.text).toContain('<html');
    // the next file is meant for the same use
    await choose(page, sample('breve.fr.txt'));
    expect(await page.getByLabel('Output for breve.fr.txt').inputValue()).toBe('bilingual');
    await page.getByRole('button', { name: 'Remove escale.fr.srt' }).click();
    expect(await page.getByRole('listitem').count()).toBe(3);
    expect(faults).toEqual([]);
  });

  test('a file that is cancelled is gone, also at the server', async () => {
    const { page, faults } = await open(server);
    const job = page.waitForResponse((answer) => answer.url().endsWith('/v1/jobs') && answer.status() === 202);
    await choose(page, textFile('long.txt', 'Le chat dort. '.repeat(200_000)));
    const { id } = (await (await job).json()) as { id: string };
    await row(page, 'long.txt').getByRole('button', { name: 'Cancel' }).click();
    expect(await page.getByRole('listitem').count()).toBe(0);
    await expect.poll(async () => (await fetch(`${server.url}/v1/jobs/${id}`)).status).toBe(404);
    expect(faults).toEqual([]);
  });

  test('an error says what is wrong and what helps, and the others go on', async () => {
    const { page } = await open(server);
    await choose(
      page,
      textFile('faux.docx', 'Il pleut.'),
      textFile('vide.txt', ''),
      textFile('enorme.txt', 'x'.repeat(3_000_001)),
      textFile('bon.txt', 'Le chat dort.'),
    );
    await row(page, 'bon.txt').getByText('Translated', { exact: true }).waitFor();
    expect(await row(page, 'faux.docx').locator('.problem').innerText()).toMatch(/docx/iu);
    expect(await row(page, 'vide.txt').locator('.problem').innerText()).toBe('The file is empty. Choose another one.');
    expect(await row(page, 'enorme.txt').locator('.problem').innerText()).toMatch(/at most 3 MB/u);
    await page.getByRole('button', { name: 'Try again: faux.docx' }).click();
    await row(page, 'faux.docx').locator('.problem').waitFor();
  });

  test('a file of a kind that is not read is refused before it is sent, and nothing is offered that cannot help', async () => {
    const { page, faults } = await open(server);
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await choose(page, textFile('rapport annuel.PDF', '%PDF-1.7'), textFile('sans-extension', 'Le chat dort.'));
    expect(await row(page, 'rapport annuel.PDF').locator('.problem').innerText()).toMatch(/\(\.PDF\) cannot be translated\. .*DOCX/u);
    expect(await row(page, 'rapport annuel.PDF').getByRole('button').allInnerTexts()).toEqual(['Remove']);
    expect(await row(page, 'rapport annuel.PDF').getByRole('combobox').count()).toBe(0);
    await row(page, 'sans-extension').getByText('Translated', { exact: true }).waitFor();
    expect(sent.filter((request) => request === 'POST /v1/jobs')).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  test('leaving the page leaves nothing at the server', async () => {
    const { page } = await open(server);
    const job = page.waitForResponse((answer) => answer.url().endsWith('/v1/jobs') && answer.status() === 202);
    await choose(page, textFile('note.txt', 'Le chat dort.'));
    const { id } = (await (await job).json()) as { id: string };
    await row(page, 'note.txt').getByText('Translated', { exact: true }).waitFor();
    await page.goto('about:blank');
    await expect.poll(async () => (await fetch(`${server.url}/v1/jobs/${id}`)).status).toBe(404);
  });
});
