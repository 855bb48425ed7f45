import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { repairs } from '../src/checks/describe.js';
import { markupFaults } from '../src/documents/markup/findings.js';
import { checks } from '../src/checks/run-checks.js';
import { defaultLimits } from '../src/server/limits.js';
import { started } from './server/started.js';

const docs = (name: string): string => readFileSync(fileURLToPath(new URL(`../docs/${name}`, import.meta.url)), 'utf8');
const page = docs('checks.md');
const server = docs('server.md');
const sectionOf = (text: string, heading: string): string => text.slice(text.indexOf(`## ${heading}`)).split('\n## ')[0]!;

/** The kinds of the n-th column of the table under a heading. */
const kindsUnder = (heading: string, column: number): string[] => {
  const rows = sectionOf(page, heading)
    .split('\n')
    .filter((line) => line.startsWith('|') && !line.startsWith('|-'));
  return rows.slice(1).flatMap((row) => Array.from(row.split('|')[column]!.matchAll(/`([^`]+)`/gu), ([, kind]) => kind!));
};

test('docs/checks.md has all faults and repairs, and no others', () => {
  const known = [...checks.flatMap(({ wording }) => Object.keys(wording)), ...Object.keys(markupFaults), 'threw'];
  expect(new Set(kindsUnder('Faults', 2))).toEqual(new Set(known));
  expect(kindsUnder('Faults', 1)).toEqual([...checks.map(({ rule }) => rule), 'markup']);
  expect(kindsUnder('Repairs', 1).sort()).toEqual(Object.keys(repairs).sort());
});

test('docs/server.md has all options of fr2en serve, with the right defaults', () => {
  const command = fileURLToPath(new URL('../dist/cli/bin.js', import.meta.url));
  const { stdout } = spawnSync(process.execPath, [command, 'serve', '--help'], { encoding: 'utf8', timeout: 30_000 });
  const options = (text: string): Set<string> => new Set(Array.from(text.matchAll(/(?<![\w-])--[a-z][a-z-]+/gu), ([option]) => option));
  const general = ['--quiet', '--verbose', '--help', '--version'];
  const section = sectionOf(server, 'Options and limits');
  expect(options(section)).toEqual(new Set([...options(stdout)].filter((option) => !general.includes(option))));
  for (const [name, value] of Object.entries<number>({ ...defaultLimits })) {
    expect(section).toContain(`| \`--limit-${name}\` | ${value.toLocaleString('en')} |`);
  }
});

test('docs/server.md has all our metrics and routes', { timeout: 120_000 }, async () => {
  const { url } = await started();
  const shown = await (await fetch(`${url}/metrics`)).text();
  const metrics = Array.from(shown.matchAll(/^# TYPE (fr2en_\w+)/gmu), ([, name]) => name!);
  const told = Array.from(sectionOf(server, 'Metrics').matchAll(/`(fr2en_\w+)`/gu), ([, name]) => name!);
  expect(told.sort()).toEqual(metrics.sort());

  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as { readonly paths: object };
  // the tables write `GET /v1/jobs/ID`, `…/file`, and of what there is not only the beginning
  const routes = Object.keys(paths).map((path) => path.replace(/\{[^}]+\}/gu, 'ID'));
  const isTold = (path: string): boolean =>
    server.includes(path) || server.includes(`…${path.slice(path.lastIndexOf('/'))}`) || /^\/v[23]\/glossaries\//u.test(path);
  expect(routes.length).toBeGreaterThan(20);
  expect(routes.filter((path) => !isTold(path))).toEqual([]);
});
