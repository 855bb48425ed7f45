import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { goOnCommand } from '../../../src/cli/messages/go-on.js';

test.each([
  [['-o', 'en/', 'a.fr.txt', 'été.txt'], 'fr2en --resume -o en/ a.fr.txt été.txt'],
  [['--resume', '-o', 'x', 'a'], 'fr2en --resume -o x a'],
  [['-o', 'x', '--', '-a.txt'], 'fr2en --resume -o x -- -a.txt'],
  [['-o', 'my english/', "l'été.txt", '$HOME', '*.txt', ''], "fr2en --resume -o 'my english/' 'l'\\''été.txt' '$HOME' '*.txt' ''"],
])('%j', (typed, command) => {
  expect(goOnCommand(typed, 'linux')).toBe(command);
});

test('Windows has double marks', () => {
  expect(goOnCommand(['-o', 'C:\\my english', 'a.txt', '100%'], 'win32')).toBe('fr2en --resume -o "C:\\my english" a.txt "100%"');
});

test.skipIf(process.platform === 'win32')('a shell reads the words that were typed', () => {
  const word = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !text.includes('\0'));
  fc.assert(
    fc.property(fc.array(word, { maxLength: 4 }), (typed) => {
      const printed = execFileSync('sh', ['-c', `fr2en() { printf '%s\\0' "$@"; }; ${goOnCommand(['--resume', ...typed], 'linux')}`]);
      expect(printed.toString('utf8').split('\0').slice(0, -1)).toEqual(['--resume', ...typed]);
    }),
    { numRuns: 20 },
  );
});
