import { expect, test } from 'vitest';
import { createTask } from '../../src/marian/task.js';
import type { WorkerJob } from '../../src/marian/worker/messages.js';

const job: WorkerJob = { kind: 'translate', units: ['Le chat dort.', 'Il pleut.', 'Oui.'], options: { beams: 1, nBest: 1 } };

const taskWith = (...signals: AbortSignal[]): { heard: string[]; task: ReturnType<typeof createTask> } => {
  const heard: string[] = [];
  const settle = { resolve: () => heard.push('resolved'), reject: ({ message }: Error) => heard.push(message) };
  const task = createTask(
    job,
    settle,
    { signals },
    {
      all: (dropped, error) => {
        expect(dropped).toBe(task);
        expect(error).toMatchObject({ code: 'ERR_ABORTED', cause: 'enough' });
        heard.push('aborted');
      },
      rows: (dropped, rows) => {
        expect(dropped).toBe(task);
        heard.push(`without ${rows.join(' ')}`);
      },
    },
  );
  return { heard, task };
};

test('an abort is passed on, once, with the signal’s reason', () => {
  const stop = new AbortController();
  const { heard } = taskWith(stop.signal, stop.signal, stop.signal);
  stop.abort('enough');
  stop.abort('again');
  expect(heard).toEqual(['aborted']);
});

test('rows of one caller leave, and the task ends with the last', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const { heard, task } = taskWith(one.signal, other.signal, one.signal);
  one.abort('enough');
  expect(heard).toEqual(['without 0 2']);
  expect([...task.dropped]).toEqual([0, 2]);
  other.abort('enough');
  expect(heard).toEqual(['without 0 2', 'aborted']);
});

test('rows whose caller has gone already are not wanted from the start', () => {
  const { heard, task } = taskWith(AbortSignal.abort(), new AbortController().signal, new AbortController().signal);
  expect([...task.dropped]).toEqual([0]);
  expect(heard).toEqual([]);
});

test('a task without signals hears nothing', () => {
  expect(taskWith().task.dropped.size).toBe(0);
});

test('a settled task no longer listens to its signals', () => {
  const [one, other] = [new AbortController(), new AbortController()];
  const answered = taskWith(one.signal, other.signal, one.signal);
  const failed = taskWith(one.signal, other.signal, one.signal);
  answered.task.resolve([]);
  failed.task.reject(new Error('failed'));
  one.abort('enough');
  other.abort('enough');
  expect(answered.heard).toEqual(['resolved']);
  expect(failed.heard).toEqual(['failed']);
});
