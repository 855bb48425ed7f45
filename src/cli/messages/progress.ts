import type { Options, Params } from 'cli-progress';
import type { Progress } from '../../batching/progress.js';
import type { World } from '../world.js';

/** A line on standard error that shows the progress of a file. */
export interface ProgressLine {
  begin(name: string): void;
  update(progress: Progress): void;
  /** Removes the line, before anything else is printed. */
  end(): void;
}

/** What decides whether a run shows its progress. */
export interface ProgressWishes {
  readonly quiet: boolean;
  /** If undefined, see `showsProgress`. */
  readonly progress: boolean | undefined;
  readonly writesTo: 'standard output' | 'files';
}

/**
 * Whether to show progress: as requested, or else if standard error is a terminal and the English does not go to one too, where the two
 * would mix.
 */
export const showsProgress = ({ quiet, progress, writesTo }: ProgressWishes, { stderr, stdout }: World): boolean => {
  if (quiet) return false;
  return progress ?? ((stderr.isTTY ?? false) && !(writesTo === 'standard output' && (stdout.isTTY ?? false)));
};

/** Shows nothing. */
export const noProgress: ProgressLine = { begin: () => undefined, update: () => undefined, end: () => undefined };

/** The line, drawn by cli-progress: redrawn in place on a terminal, a line every two seconds elsewhere. */
export const createProgressLine = async ({ stderr }: World): Promise<ProgressLine> => {
  const { SingleBar } = (await import('cli-progress')).default;
  const settings: Options = {
    stream: stderr,
    format: (_options: Options, _params: Params, { line }: { line: string }) => line,
    noTTYOutput: true,
    notTTYSchedule: 2000,
    clearOnComplete: true,
    hideCursor: null,
    // Ctrl-C is handled in bin.ts
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

/** `a.txt: 12 of 340 sentences, 4.1 per second, 1 min 20 s left` */
export const progressText = (name: string, { done, total, secondsLeft }: Progress, milliseconds: number): string => {
  const speed = milliseconds > 0 ? `, ${((done / milliseconds) * 1000).toFixed(1)} per second` : '';
  const left = secondsLeft === undefined ? '' : `, ${duration(secondsLeft)} left`;
  return `${name}: ${done}${total === undefined ? '' : ` of ${total}`} sentences${speed}${left}`;
};

/** Seconds in readable form: `45 s`, `1 min 20 s`. */
export const duration = (seconds: number): string => {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
};
