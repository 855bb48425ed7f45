import { expect, test } from 'vitest';
import { createTask } from '../../src/marian/task.js';
import type { WorkerJob } from '../../src/marian/worker/messages.js';

const job: WorkerJob = { kind: 'translate', units: ['Le chat dort.'], options: { beams: 1, nBest: 1 } };

const taskWith = (signal: AbortSignal): { heard: string[]; task: ReturnType<typeof createTask> } => {
  const heard: string[] = [];
  const settle = { resolve: () => heard.push('resolved'), reject: ({ message }: Error) => heard.push(message) };
  const task = createTask(job, settle, signal, (dropped, error) => {
    expect(dropped).toBe(task);
    expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: 'enough' });
    heard.push('aborted');
  });
  return { heard, task };
};

test('an abort is passed on, once, with the signal’s reason', () => {
  const stop = new AbortController();
  const { heard } = taskWith(stop.signal);
  stop.abort('enough');
  stop.abort('again');
  expect(heard).toEqual(['aborted']);
});

test('a settled task no longer listens to its signal', () => {
  const stop = new AbortController();
  const answered = taskWith(stop.signal);
  const failed = taskWith(stop.signal);
  answered.task.resolve([]);
  failed.task.reject(new Error('failed'));
  stop.abort('enough');
  expect(answered.heard).toEqual(['resolved']);
  expect(failed.heard).toEqual(['failed']);
});
