import { readdirSync } from 'node:fs';

/** The files with tests, from the root of the project, with slashes on every system: `test/text/spans.test.ts`. */
export const testFiles = () =>
  readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((path) => `test/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.test.ts'));
