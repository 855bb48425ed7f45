import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { key, keyWanted } from '../../../../src/server/web/api/key.js';
import { patiently, pause } from '../../../../src/server/web/api/patience.js';
import { ApiProblem } from '../../../../src/server/web/api/problem.js';

const busy = (seconds?: number): ApiProblem => new ApiProblem(503, 'overloaded', 'busy.', seconds);
const refused = (): ApiProblem => new ApiProblem(403, 'wrong_key', 'the key is not known here.');
const done = new Response('done');
/** Sends with these answers, one after the other. */
const answering = (...answers: readonly (ApiProblem | Response)[]) => {
  let nth = 0;
  return vi.fn(async () => {
    const answer = answers[nth++] ?? refused();
    if (answer instanceof Response) return answer;
    throw answer;
  });
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  key.set(undefined);
  keyWanted.set(undefined);
});

describe('a busy server', () => {
  test('is asked again once, when it says', async () => {
    const send = answering(busy(3), done);
    const answer = patiently(send);
    await vi.advanceTimersByTimeAsync(2999);
    expect(send).toHaveBeenCalledTimes(1);
    expect(pause.get()?.until).toBe(Date.now() + 1);
    await vi.advanceTimersByTimeAsync(1);
    expect(await answer).toBe(done);
    expect(pause.get()).toBeUndefined();
  });

  test('is not asked a third time, nor a second time if it does not say when', async () => {
    const twice = answering(busy(1), busy(1), done);
    const answer = expect(patiently(twice)).rejects.toMatchObject({ status: 503 });
    await vi.advanceTimersByTimeAsync(10_000);
    await answer;
    expect(twice).toHaveBeenCalledTimes(2);
    const once = answering(busy(), done);
    await expect(patiently(once)).rejects.toMatchObject({ status: 503 });
    expect(once).toHaveBeenCalledTimes(1);
  });

  test('is asked again as often as it says when, by a request that lasts; each wait is told', async () => {
    const send = answering(busy(1), busy(2), new ApiProblem(429, 'too_many_requests', 'too many.', 60), done);
    const answer = patiently(send, undefined, 'lasting');
    for (const seconds of [1, 2, 60]) {
      await vi.advanceTimersByTimeAsync(0);
      expect(pause.get()?.until).toBe(Date.now() + 1000 * seconds);
      await vi.advanceTimersByTimeAsync(1000 * seconds);
    }
    expect(await answer).toBe(done);
    expect(pause.get()).toBeUndefined();
  });

  test.each(['once', 'lasting'] as const)('is not asked again by a request that nobody wants any more: %s', async (patience) => {
    const gone = new AbortController();
    const send = answering(busy(3), done);
    const answer = expect(patiently(send, gone.signal, patience)).rejects.toMatchObject({ name: 'AbortError' });
    await vi.advanceTimersByTimeAsync(10);
    gone.abort();
    await answer;
    expect(pause.get()).toBeUndefined();
    await vi.advanceTimersByTimeAsync(5000);
    expect(send).toHaveBeenCalledTimes(1);
  });

  test('is told apart from one that cannot be reached or is starting: for that one nobody waits here', async () => {
    for (const away of [new ApiProblem(0, 'offline', ''), new ApiProblem(503, 'not_ready', 'the model is being loaded.', 1)]) {
      const send = answering(away, done);
      await expect(patiently(send, undefined, 'lasting')).rejects.toBe(away);
      expect(pause.get()).toBeUndefined();
      expect(send).toHaveBeenCalledTimes(1);
    }
  });
});

describe('a server that wants a key', () => {
  test('gets the one that the reader gives, for all requests that wait', async () => {
    const sends = [answering(refused(), done), answering(refused(), refused(), done)];
    const answers = Promise.all(sends.map((send) => patiently(send)));
    await vi.advanceTimersByTimeAsync(0);
    expect(keyWanted.get()).toMatchObject({ status: 403 });
    key.set('wrong');
    keyWanted.set(undefined);
    await vi.advanceTimersByTimeAsync(0);
    expect(keyWanted.get()).toMatchObject({ status: 403 });
    key.set('right');
    keyWanted.set(undefined);
    expect(await answers).toEqual([done, done]);
  });

  test('is not asked again if the reader gives none', async () => {
    const send = answering(refused(), done);
    const answer = expect(patiently(send)).rejects.toMatchObject({ status: 403 });
    await vi.advanceTimersByTimeAsync(0);
    keyWanted.set(undefined);
    await answer;
    expect(send).toHaveBeenCalledTimes(1);
    // nor is the reader asked again, until there is another key
    await expect(patiently(answering(refused(), done))).rejects.toMatchObject({ status: 403 });
    expect(keyWanted.get()).toBeUndefined();
    key.set('wrong');
    const second = patiently(answering(refused(), done));
    await vi.advanceTimersByTimeAsync(0);
    expect(keyWanted.get()).toMatchObject({ status: 403 });
    key.set('right');
    keyWanted.set(undefined);
    expect(await second).toBe(done);
  });

  test('gets a key that came while the request was on its way, without a question', async () => {
    const send = vi.fn(async () => {
      if (key.get() === 'new') return done;
      key.set('new');
      throw refused();
    });
    expect(await patiently(send)).toBe(done);
    expect(keyWanted.get()).toBeUndefined();
  });
});

test('any other problem is the caller’s', async () => {
  const send = answering(new ApiProblem(413, 'too_large', 'too long.'), done);
  await expect(patiently(send)).rejects.toMatchObject({ status: 413 });
});
