import type { Options } from 'cli-progress';
import type { PullProgress } from '../../models/hub/types.js';
import { duration } from './progress.js';
import type { World } from '../world.js';

/** A bar on standard error that shows the progress of a pull. */
export interface DownloadLine {
  update(progress: PullProgress): void;
  /** Removes the bar, before anything else is printed. May be called more than once. */
  end(): void;
}

/** The bar, drawn by cli-progress: redrawn in place on a terminal, a line every two seconds elsewhere. */
export const createDownloadLine = async ({ stderr }: World, name: string): Promise<DownloadLine> => {
  const { SingleBar } = (await import('cli-progress')).default;
  const settings: Options = {
    stream: stderr,
    format: `${name} [{bar}] {line}`,
    barsize: 24,
    barCompleteChar: '=',
    barIncompleteChar: ' ',
    noTTYOutput: true,
    notTTYSchedule: 2000,
    clearOnComplete: true,
    hideCursor: null,
    gracefulExit: false,
  };
  let bar: InstanceType<typeof SingleBar> | undefined;
  let first: { readonly at: number; readonly done: number } | undefined;
  return {
    update: (progress) => {
      const at = performance.now();
      // what an earlier pull left was not fetched now, and says nothing about the speed
      first ??= { at, done: progress.done };
      const line = downloadText(progress, progress.done - first.done, at - first.at);
      if (bar) {
        bar.update(progress.done, { line });
        return;
      }
      bar = new SingleBar(settings);
      bar.start(progress.total, progress.done, { line });
    },
    end: () => {
      bar?.stop();
      bar = undefined;
    },
  };
};

/**
 * `45 %, 190 of 418 MB, 12.3 MB/s, 19 s left`
 *
 * @param fetched - bytes that arrived in these milliseconds
 */
export const downloadText = ({ done, total }: PullProgress, fetched: number, milliseconds: number): string => {
  const share = `${total > 0 ? Math.floor((done / total) * 100) : 100} %, ${megabytes(done)} of ${megabytes(total)}`;
  // at first the speed would be arbitrary
  if (fetched <= 0 || milliseconds < 500) return share;
  const speed = fetched / milliseconds;
  return `${share}, ${(speed / 1000).toFixed(1)} MB/s, ${duration((total - done) / speed / 1000)} left`;
};

/** Bytes in readable form: `418 MB`, `0.2 MB`. */
export const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)} MB`;
