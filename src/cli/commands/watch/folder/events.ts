import type { Stats } from 'node:fs';
import { Fr2enError } from '../../../../errors.js';
import { within } from './folders.js';

/** What the system tells of a folder. Paths are within it, with `/`. */
export interface Listeners {
  /** A file has appeared or changed. */
  readonly onFile: (path: string) => void;
  /** A folder has appeared, maybe with files in it. */
  readonly onFolder: (path: string) => void;
  /** A file is gone. */
  readonly onGone: (path: string) => void;
  /** The system will not tell. */
  readonly onTrouble: (error: Fr2enError) => void;
}

/** How to watch. */
export interface Watching {
  readonly poll: boolean;
  readonly isTaken: (path: string, kind: 'file' | 'folder') => boolean;
}

/** How often files are looked at with `--poll`, in milliseconds. */
const pollEvery = 2000;

/**
 * Tells of everything that changes in a folder from when it resolves.
 *
 * @param folder - its real path
 * @returns ends it
 */
export const watchFolder = async (folder: string, { poll, isTaken }: Watching, listeners: Listeners): Promise<() => Promise<void>> => {
  const { watch } = await import('chokidar');
  const ignored = (path: string, stats?: Stats): boolean => {
    const inside = within(folder, path) ?? '';
    return inside !== '' && !isTaken(inside, stats?.isFile() ? 'file' : 'folder');
  };
  const watcher = watch(folder, {
    ignored,
    ignoreInitial: true,
    followSymlinks: false,
    usePolling: poll,
    interval: pollEvery,
    binaryInterval: pollEvery,
  });
  const told = (listener: (path: string) => void) => (path: string) => {
    const inside = within(folder, path);
    if (inside !== undefined) listener(inside);
  };
  watcher.on('add', told(listeners.onFile)).on('change', told(listeners.onFile));
  watcher.on('addDir', told(listeners.onFolder)).on('unlink', told(listeners.onGone));
  watcher.on('unlinkDir', (path) => {
    if (within(folder, path) === '')
      listeners.onTrouble(new Fr2enError('ERR_INPUT', `${folder}: the folder is gone. Start again when it is back.`));
  });
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve).on('error', (error) => {
      const trouble = ofTheSystem(folder, error);
      if (!trouble) return;
      listeners.onTrouble(trouble);
      resolve();
    });
  });
  return () => watcher.close();
};

/** A file that has gone, or a folder that may not be read, is not the end: the next walk through the folder says what there is. */
const ofTheSystem = (folder: string, error: unknown): Fr2enError | undefined => {
  const code = String((error as NodeJS.ErrnoException).code);
  if (!['ENOSPC', 'EMFILE', 'ENFILE'].includes(code)) return undefined;
  return new Fr2enError(
    'ERR_INPUT',
    `${folder}: the system does not watch so many files at once (${code}). Use --poll, or raise its limit: ` +
      'sysctl fs.inotify.max_user_watches=524288, ulimit -n.',
    { cause: error },
  );
};
