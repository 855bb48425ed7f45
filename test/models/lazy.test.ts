import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const source = (path: string): URL => new URL(`../../src/${path}`, import.meta.url);

/** All that importing a file imports: files of ours by URL, packages by name. What a function imports when it is called is not among it. */
const importedBy = (file: URL, found = new Set<string>()): Set<string> => {
  found.add(file.href);
  const text = readFileSync(fileURLToPath(file), 'utf8');
  for (const { groups } of text.matchAll(/^(?:import|export) (?!type\b)(?:[^;]*? from )?'(?<name>[^']+)';/gmu)) {
    const name = groups!['name']!;
    const next = new URL(name.replace(/\.js$/u, '.ts'), file);
    if (!name.startsWith('.')) found.add(name);
    else if (!found.has(next.href)) importedBy(next, found);
  }
  return found;
};

const ofHub = ['@huggingface/hub', 'undici', source('models/hub/pull.ts').href];

test('a pull loads the hub’s library', () => {
  expect([...importedBy(source('models/hub/pull.ts'))]).toEqual(expect.arrayContaining(ofHub));
});

test.each([
  'index.ts',
  'translator/pipeline.ts',
  'models/manage.ts',
  'cli/bin.ts',
  'cli/commands/models.ts',
  'models/store/locate.ts',
  'models/store/verify.ts',
  'models/store/list.ts',
])('without a pull, %s loads nothing that could reach the network', (path) => {
  const found = importedBy(source(path));
  expect([...ofHub, 'node:http', 'node:https', 'node:net'].filter((name) => found.has(name))).toEqual([]);
});
