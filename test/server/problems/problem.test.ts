import { expect, test } from 'vitest';
import { type ErrorCode, errorCodes, Fr2enError } from '../../../src/errors.js';
import { Problem, problemOf } from '../../../src/server/problems/problem.js';

test.each<[ErrorCode, number]>([
  ['ERR_OPTION', 400],
  ['ERR_INPUT', 422],
  ['ERR_INPUT_ENCODING', 422],
  ['ERR_SEGMENT', 422],
])('%s is what the sender has to mend: %i, in our words', (code, status) => {
  expect(problemOf(new Fr2enError(code, 'what and why.'))).toMatchObject({ status, message: 'what and why.' });
});

test('what is wrong with the machine is said without its paths, whatever the code', () => {
  const ofTheSender = ['ERR_OPTION', 'ERR_INPUT', 'ERR_INPUT_ENCODING', 'ERR_SEGMENT'];
  for (const code of errorCodes.filter((each) => !ofTheSender.includes(each))) {
    const cause = new Fr2enError(code, '/srv/models/x: is missing.');
    const problem = problemOf(cause);
    expect(problem.message, code).not.toContain('/srv');
    expect(problem.cause).toBe(cause);
  }
});

test('what can be tried again says when', () => {
  expect(problemOf(new Fr2enError('ERR_WORKER', 'x'))).toMatchObject({ status: 503, retryAfter: 5 });
  expect(problemOf(new Fr2enError('ERR_DISPOSED', 'x'))).toMatchObject({ status: 503, retryAfter: 5 });
  expect(problemOf(new Fr2enError('ERR_SEGMENT', 'x')).retryAfter).toBeUndefined();
});

test.each([
  [Object.assign(new Error('Body is not valid JSON'), { statusCode: 400 }), 400, 'bad_request', 'Body is not valid JSON'],
  [Object.assign(new Error('Unsupported'), { statusCode: 415 }), 415, 'unsupported_media_type', /^send application\/json/u],
  [Object.assign(new Error('aborted'), { code: 'ECONNRESET' }), 499, 'client_gone', 'the client has gone.'],
  [new TypeError('x is not a function'), 500, 'failed', /^something went wrong/u],
  [Object.assign(new Error('secret'), { statusCode: 500 }), 500, 'failed', /^something went wrong/u],
  [undefined, 500, 'failed', /^something went wrong/u],
  ['text', 500, 'failed', /^something went wrong/u],
])('%s', (error, status, code, message) => {
  expect(problemOf(error)).toMatchObject({
    status,
    code,
    message: typeof message === 'string' ? message : (expect.stringMatching(message) as string),
  });
});

test('a problem is itself', () => {
  const problem = new Problem(404, 'not_found', 'no.');
  expect(problemOf(problem)).toBe(problem);
});
