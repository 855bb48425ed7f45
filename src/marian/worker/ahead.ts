import { findSetup, type SomeLoadOptions, toLoadOptions } from '../setup.js';
import { startProcess, type WorkerProcess } from './process.js';

let ahead: WorkerProcess | undefined;

/**
 * Starts a process before there is a model for it: while the caller reads its options, imports the rest of its modules and its texts, the
 * process does the same on another core. The first pool that needs one takes it. If none does, it ends with the caller.
 *
 * @throws never; what is wrong is told when a process is needed
 */
export const startAhead = (): void => {
  if (ahead) return;
  try {
    const started = (ahead = startProcess());
    void started.gone.then(() => {
      if (ahead === started) ahead = undefined;
    });
  } catch {
    // the pool meets the same trouble, and says so
  }
};

/**
 * Has the process that waits, if one does, begin to load a model.
 *
 * @throws never; what is wrong is told when the model is needed
 */
export const loadAhead = async (options: SomeLoadOptions): Promise<void> => {
  const waiting = ahead;
  try {
    const { setup } = await findSetup(toLoadOptions(options));
    waiting?.expect(setup);
  } catch {
    // whoever asks for the model meets the same trouble, and says so
  }
};

/** The process that was started ahead, or a new one. */
export const takeProcess = (): WorkerProcess => {
  const taken = ahead ?? startProcess();
  ahead = undefined;
  return taken;
};
