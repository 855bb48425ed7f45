import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { helpText } from '../../../src/cli/arguments/help-text.js';
import { parse } from '../../../src/cli/arguments/parse.js';
import { run } from '../played-world.js';

const pages = [
  ['--help'],
  ['segment', '--help'],
  ['models', '--help'],
  ['serve', '--help'],
  ...['list', 'pull', 'verify', 'remove', 'path'].map((action) => ['models', action, '--help']),
  ['completion', '--help'],
];
const widths = [40, 60, 80, 100, 120, 200];

const pageOf = async (argv: readonly string[], columns: number): Promise<string> => {
  const shown = await parse(argv, '1.2.3', columns);
  return shown.command === 'show' ? shown.text : '';
};
const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');
/** Lines that are too long though they could have been broken. */
const tooLong = (text: string, width: number): string[] =>
  text.split('\n').filter((line) => line.length > width && wordsOf(line).length > 1);

describe.each(pages)('%s %s %s', (...argv) => {
  test.each(widths)('at %d columns no word is broken, and no line is too long', async (width) => {
    const page = await pageOf(argv, width);
    expect(wordsOf(page)).toEqual(wordsOf(await pageOf(argv, 10_000)));
    expect(tooLong(page, width)).toEqual([]);
  });
});

test('the help is that of its command, with whole words', async () => {
  expect(await pageOf(['--help'], 100)).toMatch(/standard input\b[^]*several files[^]*\[number\]\s+\[default: 4\]/u);
  expect(await pageOf(['models', 'pull', '--help'], 40)).toMatch(/HF_ENDPOINT[^]*https:\/\/huggingface\.co/u);
});

test('the width is that of the terminal, else of COLUMNS, else 100', async () => {
  const longest = async (columns?: number, env: Record<string, string> = {}): Promise<number> => {
    const { stdout } = await run(['--help'], {
      env,
      onWorld: (world) => Object.assign(world.stdout, columns === undefined ? {} : { columns }),
    });
    return Math.max(...stdout.split('\n').map(({ length }) => length));
  };
  expect(await longest(60, { COLUMNS: '200' })).toBeLessThanOrEqual(60);
  expect(await longest(undefined, { COLUMNS: '72' })).toBeLessThanOrEqual(72);
  const usual = await longest();
  expect(usual).toBeGreaterThan(80);
  expect(usual).toBeLessThanOrEqual(100);
  expect(await longest(undefined, { COLUMNS: 'wide' })).toBe(usual);
  expect(await longest(500)).toBeLessThanOrEqual(110);
});

test('names have a column of their own where there is room for it, else their descriptions stand below', () => {
  const help = 'Output:\n  -o, --output  a file or a folder to write  [string]\n      --force   overwrite';
  expect(helpText(help, 80)).toBe('Output:\n  -o, --output  a file or a folder to write [string]\n      --force   overwrite');
  expect(helpText(help, 44)).toBe(
    'Output:\n  -o, --output  a file or a folder to write\n                [string]\n      --force   overwrite',
  );
  expect(helpText(help, 30)).toBe(
    'Output:\n  -o, --output\n      a file or a folder to\n      write [string]\n      --force\n      overwrite',
  );
});

test('whatever the text and the width: the same words, and none but a long one goes beyond', () => {
  const word = fc.stringMatching(/^[a-z[\]-]{1,12}$/u);
  const line = fc
    .tuple(fc.constantFrom('', '  ', '      '), fc.array(word, { maxLength: 30 }), fc.constantFrom(' ', '  '))
    .map(([indent, words, between]) => (words.length > 0 ? indent + words.join(between) : ''));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), fc.integer({ min: 1, max: 120 }), (lines, width) => {
      const set = helpText(lines.join('\n'), width);
      expect(wordsOf(set)).toEqual(wordsOf(lines.join('\n')));
      expect(tooLong(set, width)).toEqual([]);
    }),
  );
});
