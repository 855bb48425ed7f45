import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { answerAlive } from '../../../../src/server/routes/deepl/kept-alive.js';

const played = () => {
  const sent: unknown[] = [];
  const headers: Record<string, string> = {};
  const reply = {
    header: (name: string, value: string) => ((headers[name] = value), reply),
    send: (payload: unknown) => sent.push(payload),
  };
  return { reply, sent, headers };
};

test('what is soon done is answered as it is', async () => {
  const { reply, sent, headers } = played();
  await answerAlive(reply, Promise.resolve({ text: 'Yes.' }));
  expect(sent).toEqual([{ text: 'Yes.' }]);
  expect(headers).toEqual({});
});

test('before what takes long come spaces, which JSON allows', async () => {
  const { reply, sent, headers } = played();
  await answerAlive(reply, wait(100, { text: 'Yes.' }), 20);
  const answer = await text(sent[0] as Readable);
  expect(answer).toMatch(/^ {2,}\{/u);
  expect(JSON.parse(answer)).toEqual({ text: 'Yes.' });
  expect(headers['content-type']).toBe('application/json; charset=utf-8');
});

const failing = async (milliseconds: number): Promise<never> => {
  await wait(milliseconds);
  throw new Error('no');
};

test('what soon fails is thrown, what fails later breaks the answer', async () => {
  const { reply, sent } = played();
  await expect(answerAlive(reply, failing(1))).rejects.toThrow('no');
  expect(sent).toEqual([]);
  await answerAlive(reply, failing(60), 20);
  await expect(text(sent[0] as Readable)).rejects.toThrow('no');
});
