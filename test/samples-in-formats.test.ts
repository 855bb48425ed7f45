// What the English of the samples in other formats than plain text keeps, whatever the model: blocks, markup, and what is no prose.
import { readdirSync, readFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { formatByExtension } from '../src/formats/index.js';
import type { Document } from '../src/formats/types.js';

const folder = fileURLToPath(new URL('../samples/', import.meta.url));
const files = readdirSync(folder).filter((file) => /\.fr\.(?!txt)[a-z]+$/u.test(file));

const read = async (file: string): Promise<Document> => (await formatByExtension(extname(file))!.load()).read(readFileSync(folder + file));

test('there is a sample of every format that has a language in its name', () => {
  const formats = files.map((file) => formatByExtension(extname(file))!.name);
  expect(new Set(formats)).toEqual(new Set(['html', 'markdown', 'srt', 'vtt', 'docx', 'odt', 'epub', 'json', 'yaml']));
});

describe.each(files)('%s', (file) => {
  const english = file.replace('.fr.', '.en.');

  test('its English has the same blocks and the same markup', async () => {
    const [here, there] = [await read(file), await read(english)];
    // subtitles are cut where their sentences end
    if (!/\.(?:srt|vtt)$/u.test(file)) expect(there.blocks!.map(({ kind }) => kind)).toEqual(here.blocks!.map(({ kind }) => kind));
    const labels = ({ tags = [] }: Document): string[] => tags.map(({ label }) => label).sort();
    expect(labels(there)).toEqual(labels(here));
  });

  test('its English is another text, without French quotation marks', async () => {
    const [here, there] = [await read(file), await read(english)];
    expect(there.prose).not.toBe(here.prose);
    expect(there.prose).not.toMatch(/[«»]/u);
  });
});
