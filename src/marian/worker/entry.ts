// The program of a process that runs a model. Jobs take turns; what the parent says about them is heard between decoding steps.
import { setPriority } from 'node:os';
import { Fr2enError } from '../../errors.js';
import type { Course } from '../decode-rows.js';
import { loadEngine, type Engine } from '../engine.js';
import { expecting } from './expecting.js';
import type { Answer, Urgency } from '../types.js';
import { answersInMessage, type FromWorker, type WorkerJob, type ToWorker } from './messages.js';
import { packed } from './packed.js';
import { createTurns } from './turns.js';
import { toWire } from './wire-error.js';

let engine: Engine | undefined;
const loading = expecting(loadEngine);
const turns = createTurns();
const running = new Map<number, { readonly stop: AbortController; readonly dropped: Set<number> }>();

const send = (message: FromWorker): void => {
  process.send?.(message);
};

const perform = async (job: WorkerJob, course: Course): Promise<readonly Answer[]> => {
  if (job.kind === 'load') {
    engine = await loading.load(job.setup);
    return [];
  }
  if (!engine) throw new Error('no model is loaded');
  return job.kind === 'translate' ? engine.translate(job.units, job.options, course) : engine.score(job.pairs, course);
};

const begin = async (id: number, job: WorkerJob, urgency: Urgency): Promise<void> => {
  const stop = new AbortController();
  const dropped = new Set<number>();
  running.set(id, { stop, dropped });
  const turn = turns.join(urgency, stop.signal);
  try {
    const answers = await perform(job, { turn: turn.next, isDropped: (row) => dropped.has(row) });
    for (let from = 0; from < answers.length; from += answersInMessage) {
      send({ id, answers: packed(answers.slice(from, from + answersInMessage)) });
    }
    send({ id, aligns: engine?.aligns ?? false });
  } catch (error) {
    send({ id, error: toWire(error) });
  } finally {
    turn.leave();
    running.delete(id);
  }
};

process.on('message', (message: ToWorker) => {
  if ('expect' in message) {
    loading.expect(message.expect);
    return;
  }
  const job = running.get(message.id);
  if ('job' in message) void begin(message.id, message.job, message.urgency);
  else if ('abort' in message) job?.stop.abort(new Fr2enError('ERR_ABORTED', 'stopped by its signal.'));
  else for (const row of message.drop) job?.dropped.add(row);
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
