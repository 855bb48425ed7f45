// The program of a process that runs a model: jobs come one at a time; aborts are heard between decoding steps.
import { setPriority } from 'node:os';
import { Fr2enError } from '../../errors.js';
import { loadEngine, type Engine } from '../engine.js';
import type { Answer } from '../types.js';
import { answersInMessage, type FromWorker, type WorkerJob, type ToWorker } from './messages.js';
import { toWire } from './wire-error.js';

let engine: Engine | undefined;
let current: { readonly id: number; readonly stop: AbortController } | undefined;

const send = (message: FromWorker): void => {
  process.send?.(message);
};

const perform = async (job: WorkerJob, signal: AbortSignal): Promise<readonly Answer[]> => {
  if (job.kind === 'load') {
    engine = await loadEngine(job.setup);
    return [];
  }
  if (!engine) throw new Error('no model is loaded');
  return job.kind === 'translate' ? engine.translate(job.units, job.options, signal) : engine.score(job.pairs, signal);
};

process.on('message', (message: ToWorker) => {
  if ('abort' in message) {
    if (current?.id === message.id) current.stop.abort(new Fr2enError('ERR_ABORTED', 'stopped by its signal.'));
    return;
  }
  const stop = new AbortController();
  current = { id: message.id, stop };
  perform(message.job, stop.signal).then(
    (answers) => {
      for (let from = 0; from < answers.length; from += answersInMessage) {
        send({ id: message.id, answers: answers.slice(from, from + answersInMessage) });
      }
      send({ id: message.id, aligns: engine?.aligns ?? false });
    },
    (error: unknown) => send({ id: message.id, error: toWire(error) }),
  );
});

try {
  // a little below the caller (5 of 19), whose event loop then runs at once even if there are no more cores than processes: its longest
  // pauses fell from 42-81 ms to 43-44
  setPriority(5);
} catch {
  // if that is not permitted, all run at the same priority
}

// Ctrl-C reaches every process of the terminal: the parent decides what it means, and closes the channel when it is time to exit
process.on('SIGINT', () => undefined);
process.on('disconnect', () => process.exit(0));
