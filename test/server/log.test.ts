import { expect, test } from 'vitest';
import { Fr2enError } from '../../src/errors.js';
import { createLog } from '../../src/server/log.js';
import { Problem } from '../../src/server/problems/problem.js';

const written = (error: unknown): { readonly text: string; readonly err: Record<string, unknown> } => {
  let text = '';
  createLog({ log: 'info' }, { write: (line: string) => (text += line) }).error({ err: error }, 'failed');
  return { text, err: (JSON.parse(text) as { err: Record<string, unknown> }).err };
};

test('an error is where it was thrown; what it says is left out, since it may quote a text', () => {
  let error: unknown;
  try {
    JSON.parse('"Le ministre a démissionné');
  } catch (thrown) {
    error = thrown;
  }
  const { text, err } = written(new Error('« Le ministre »', { cause: error }));
  expect(text).not.toContain('ministre');
  expect(err).toMatchObject({ type: 'Error', cause: { type: 'SyntaxError' } });
  expect(err['stack']).toEqual(expect.arrayContaining([expect.stringContaining('log.test')]));
});

test('what is wrong with the machine is said; what is wrong with a text is not', () => {
  expect(written(new Fr2enError('ERR_WORKER', 'the process was ended')).err).toMatchObject({
    code: 'ERR_WORKER',
    message: 'the process was ended',
  });
  expect(written(Object.assign(new Error('ENOSPC: no space'), { code: 'ENOSPC', syscall: 'write' })).err).toMatchObject({
    code: 'ENOSPC',
    message: 'ENOSPC: no space',
  });
  expect(written(new Problem(503, 'overloaded', 'too busy')).err).toMatchObject({ message: 'too busy' });
  expect(written(new Fr2enError('ERR_SEGMENT', 'at character 14 (“Le ministre”)')).text).not.toContain('ministre');
});

test('whatever was thrown, a line is written', () => {
  expect(written('text').err).toEqual({ type: 'string', stack: [] });
  expect(written(Object.assign(new Error('x'), { stack: undefined })).err).toEqual({ type: 'Error', stack: [] });
});
