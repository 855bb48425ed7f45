import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly link?: boolean;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly os?: readonly string[];
}

const read = (name: string): string => readFileSync(fileURLToPath(new URL(`../${name}`, import.meta.url)), 'utf8');
const { packages } = JSON.parse(read('package-lock.json')) as { packages: Record<string, Locked> };

/** The rows under a heading, as name, version and licence. */
const listedUnder = (heading: string): string[] => {
  const section = read('THIRD-PARTY-NOTICES.md').split(`## ${heading}`)[1]!.split('\n## ')[0]!;
  return Array.from(section.matchAll(/^\| (.+) \| (\d.*) \| (.*) \|$/gmu), ([, ...columns]) => columns.join(' '));
};

test('every package that fr2en installs is named with version and licence', () => {
  const needed = Object.entries(packages).filter(([folder, { dev, link }]) => folder.startsWith('node_modules/') && !dev && !link);
  const rows = needed.map(([folder, { version, license }]) => `${folder.slice('node_modules/'.length)} ${version!} ${license!}`);
  expect(listedUnder('Installed beside it').sort()).toEqual(rows.sort());
});

test('so is every package of which the build puts code into dist/, and no other', () => {
  const [banner = ''] = read('dist/marian/transformers.js').split('\n');
  const built = Array.from(banner.matchAll(/(\S+) (\d\S*) \(([^)]+)\)/gu), ([, ...columns]) => columns.join(' '));
  expect(built.length).toBeGreaterThan(0);
  expect(listedUnder('Inside the package')).toEqual(built);
});

test('what users install is free to use and to pass on', () => {
  const licences = Object.values(packages).flatMap(({ dev, license }) => (dev || !license ? [] : [license]));
  expect([...new Set(licences)].sort()).toEqual(['Apache-2.0', 'BSD-2-Clause', 'ISC', 'MIT']);
});

test('the lock names no host and serves Linux, macOS and Windows', () => {
  const hosts = Object.values(packages).filter(({ resolved }) => resolved?.includes('://'));
  expect(hosts).toEqual([]);
  const systems = (name: string): string[] =>
    Object.entries(packages).flatMap(([folder, { os }]) => (folder.startsWith(`node_modules/${name}`) ? (os ?? []) : []));
  expect(systems('@rolldown/binding-')).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
  expect(systems('lightningcss-')).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
});
