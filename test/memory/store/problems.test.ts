import { expect, test } from 'vitest';
import { Fr2enError } from '../../../src/errors.js';
import { memoryError } from '../../../src/memory/store/problems.js';

const messageOf = (error: unknown): string => memoryError('desk.memory', error).message;
const lmdbs = (code: number, message = 'MDB_X: in its own words'): Error => Object.assign(new Error(message), { code });
const systems = (code: string): Error => Object.assign(new Error(`${code}: in its words, open 'x'`), { code, syscall: 'open' });

test.each([
  ['damaged', lmdbs(-30796)],
  ['foreign', lmdbs(-30793)],
] as const)('what lmdb finds %s', (fault, error) => {
  expect(messageOf(error)).toBe(messageOf(fault));
  expect(memoryError('x', error)).toMatchObject({ code: 'ERR_MEMORY', cause: error });
});

const others = 'another file with --memory FILE, or none with --no-memory.';

test.each([
  [lmdbs(28), `no space left on the disk. Free some space, use ${others}`],
  [lmdbs(5), `no space left on the disk. Free some space, use ${others}`],
  [lmdbs(-30792), `no space left on the disk. Free some space, use ${others}`],
  [systems('ENOSPC'), `no space left on the disk. Free some space, use ${others}`],
  [systems('EDQUOT'), `the disk quota is used up. Free some space, use ${others}`],
  [systems('EROFS'), `the file system is read-only. Correct the permissions, use ${others}`],
  [systems('EACCES'), `permission denied. Correct the permissions, use ${others}`],
  [systems('EMFILE'), `too many files are open. Use ${others}`],
  [lmdbs(-30790), `MDB_X: in its own words. Use ${others}`],
  [new Error('it went wrong'), `it went wrong. Use ${others}`],
  [undefined, `undefined. Use ${others}`],
])('%s', (error, message) => {
  expect(messageOf(error)).toBe(`desk.memory: the translation memory cannot be opened or written: ${message}`);
});

test.skipIf(process.platform === 'win32').each([
  [13, 'permission denied. Correct the permissions'],
  [30, 'the file system is read-only. Correct the permissions'],
  [2, 'no such file or folder. Use another file'],
  [12, 'Cannot allocate memory. Use another file'],
])('the system’s error %s, as lmdb tells it', (code, message) => {
  expect(messageOf(lmdbs(code, 'Cannot allocate memory'))).toContain(message);
});

test('an error that is one already stays as it is', () => {
  const error = new Fr2enError('ERR_OPTION', 'x');
  expect(memoryError('desk.memory', error)).toBe(error);
});
