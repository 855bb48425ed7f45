import { readdirSync, readFileSync } from 'node:fs';
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

/** `name version licence` of what a bundle says to be in it. */
const inBundle = (file: string): string[] => {
  const [banner = ''] = read(file).split('\n');
  return Array.from(banner.matchAll(/(\S+) (\d\S*) \(([^)]+)\)/gu), ([, ...columns]) => columns.join(' '));
};
const bundles = ['dist/marian/transformers.js', 'dist/server/framework.js', 'dist/memory/store/lmdb.js'];

/** What the page's sources import, but for what builds it. */
const inPage = (): string[] => {
  const folder = fileURLToPath(new URL('../src/server/web', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => /\.tsx?$/u.test(name) && !name.startsWith('vite'),
  );
  const imports = sources.flatMap((name) =>
    Array.from(read(`src/server/web/${name}`).matchAll(/ from '((?:@[^/']+\/)?[^./'][^/']*)/gu), ([, found = '']) => found),
  );
  return [...new Set(imports)].map((name) => {
    const { version, license } = packages[`node_modules/${name}`]!;
    return `${name} ${version!} ${license!}`;
  });
};

test('so is every package of which the build puts code into dist/, and no other', () => {
  for (const file of bundles) expect(inBundle(file).length).toBeGreaterThan(0);
  expect(inPage().length).toBeGreaterThan(0);
  expect(listedUnder('Inside the package')).toEqual([...bundles.flatMap(inBundle), ...inPage()]);
});

test('what is inside the package has its licence there', () => {
  const texts = read('THIRD-PARTY-NOTICES.md').split('## Licences of what is inside the package')[1]!;
  const named = Array.from(texts.matchAll(/^### (.+)$/gmu), ([, names = '']) => names.split(', ')).flat();
  const inside = [...bundles.flatMap(inBundle), ...inPage()].filter((row) => !row.endsWith('Apache-2.0')).map((row) => row.split(' ')[0]);
  expect(named.sort()).toEqual(inside.sort());
  expect(texts.split('```text').length - 1).toBe(texts.split('\n### ').length - 1);
});

test('what users install, and what is inside, is free to use and to pass on', () => {
  const licences = Object.values(packages).flatMap(({ dev, license }) => (dev || !license ? [] : [license]));
  expect([...new Set(licences)].sort()).toEqual(['Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'ISC', 'MIT']);
  const inside = [...bundles.flatMap(inBundle), ...inPage()].map((row) => row.split(' ')[2]);
  expect([...new Set(inside)].sort()).toEqual(['Apache-2.0', 'BSD-3-Clause', 'ISC', 'MIT']);
});

test('the lock names no host and serves Linux, macOS and Windows', () => {
  const hosts = Object.values(packages).filter(({ resolved }) => resolved?.includes('://'));
  expect(hosts).toEqual([]);
  const systems = (name: string): string[] =>
    Object.entries(packages).flatMap(([folder, { os }]) => (folder.startsWith(`node_modules/${name}`) ? (os ?? []) : []));
  expect(systems('@rolldown/binding-')).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
  expect(systems('lightningcss-')).toEqual(expect.arrayContaining(['darwin', 'linux', 'win32']));
});
