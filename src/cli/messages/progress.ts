import type { Options, Params } from 'cli-progress';
import type { Progress } from '../../batching/progress.js';
import type { World } from '../world.js';

/** A line on standard error that says how far a file is. */
export interface ProgressLine {
  begin(name: string): void;
  update(progress: Progress): void;
  /** Takes the line away, before anything else is said. */
  end(): void;
}

/** What is known of a run when it has to be decided whether to show how far it is. */
export interface ProgressWishes {
  readonly quiet: boolean;
  /** Undefined: where a person sees it. */
  readonly progress: boolean | undefined;
  readonly writesTo: 'standard output' | 'files';
}

/**
 * Whether to show it: as asked; else where a person sees standard error, and the English does not come out on the same screen, where the
 * two would be written into each other.
 */
export const showsProgress = ({ quiet, progress, writesTo }: ProgressWishes, { stderr, stdout }: World): boolean => {
  if (quiet) return false;
  return progress ?? ((stderr.isTTY ?? false) && !(writesTo === 'standard output' && (stdout.isTTY ?? false)));
};

/** Says nothing. */
export const noProgress: ProgressLine = { begin: () => undefined, update: () => undefined, end: () => undefined };

/** The line, drawn by cli-progress: again and again in place on a terminal, a line every two seconds elsewhere. */
export const createProgressLine = async ({ stderr }: World): Promise<ProgressLine> => {
  const { SingleBar } = (await import('cli-progress')).default;
  const settings: Options = {
    stream: stderr,
    format: (_options: Options, _params: Params, { line }: { line: string }) => line,
    noTTYOutput: true,
    notTTYSchedule: 2000,
    clearOnComplete: true,
    hideCursor: null,
    // Ctrl-C is ours
    gracefulExit: false,
  };
  let current: { readonly bar: InstanceType<typeof SingleBar>; readonly name: string; readonly since: number } | undefined;
  return {
    begin: (name) => {
      current = { bar: new SingleBar(settings), name, since: performance.now() };
      current.bar.start(1, 0, { line: `${name}: …` });
    },
    update: (progress) => {
      if (!current) return;
      current.bar.update(progress.done, { line: progressText(current.name, progress, performance.now() - current.since) });
    },
    end: () => {
      current?.bar.stop();
      current = undefined;
    },
  };
};

/** `a.txt: 12 of 340 sentences,4.1 per second, 1 min 20 s left` */
export const progressText = (name: string, { done, total, secondsLeft }: Progress, milliseconds: number): string => {
  const speed = milliseconds > 0 ? `, ${((done / milliseconds) * 1000).toFixed(1)} per second` : '';
  const left = secondsLeft === undefined ? '' : `, ${duration(secondsLeft)} left`;
  return `${name}: ${done}${total === undefined ? '' : ` of ${total}`} sentences${speed}${left}`;
};

/** Seconds as a person reads them: `45 s`, `1 min 20 s`. */
export const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
