import { expect, test } from 'vitest';
import type { Services } from '../../../src/cli/world.js';
import { run } from '../played-world.js';

const stdin = '« Il pleut\nencore. »\u00a0Bon.\n';
const none = { depth: 0, opens: 0, closes: 0 };
const services: Partial<Services> = {
  segment: async () => [
    { start: 2, end: 18, kind: 'sentence', quotation: { depth: 1, opens: 1, closes: 1 }, attributions: [{ start: 5, end: 10 }] },
    { start: 21, end: 25, kind: 'sentence', quotation: none, attributions: [] },
  ],
};

const rows = 'sentence\t1\t1\t1\tpleut\t« Il pleut encore. »\nsentence\t0\t0\t0\t-\tBon.\n';

test('a segment is a line of columns, whatever space or line break is in it', async () => {
  expect(await run(['segment'], { stdin, services })).toMatchObject({ exitCode: 0, stdout: rows, stderr: '', made: [] });
});

test('on a terminal the columns have their names above them; not elsewhere, and not as JSON', async () => {
  const onTerminal = await run(['segment'], { stdin, services, terminals: ['stdout'] });
  expect(onTerminal.stdout).toBe(`kind\tdepth\topens\tcloses\tattributions\ttext\n${rows}`);
  const json = await run(['segment', '--json'], { stdin, services, terminals: ['stdout'] });
  expect(json.stdout).toMatch(/^\{/u);
});

test('as JSON it has its kind, place, quotation and attributions', async () => {
  const { stdout } = await run(['segment', '--json', '-'], { stdin, services });
  expect(JSON.parse(stdout)).toMatchObject({
    source: { file: '-' },
    segments: [
      {
        id: 0,
        kind: 'sentence',
        source: { start: 2, end: 18, text: 'Il pleut\nencore.' },
        quotation: { depth: 1, opens: 1, closes: 1 },
        attributions: [{ start: 5, end: 10 }],
      },
      { id: 1, source: { start: 21, end: 25, text: 'Bon.' }, quotation: none, attributions: [] },
    ],
  });
});

test('a file that cannot be read does not stop the others', async () => {
  const { exitCode, stdout, stderr } = await run(['segment', '/no/such/file', '-'], { stdin, services });
  expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: rows });
  expect(stderr).toMatch(/^fr2en: \/no\/such\/file: no such file\. .+\n$/u);
});
