import type { Emit } from '../../../documents/outputs/emit.js';
import { inWords } from '../connection/explain.js';
import { createStore } from '../state/store.js';
import { keep, recall } from '../state/kept.js';
import { t } from '../messages/messages.js';
import { translateFile } from './sending/translate-file.js';
import type { FileEntry, FileState } from './types.js';

/** The reader's files, in the order in which they came. */
export const files = createStore<readonly FileEntry[]>([]);

/** What is said aloud of them: what has happened, not every step. */
export const announcement = createStore('');

/** What can be chosen as output here. */
export const outputs = ['same', 'bilingual', 'tmx', 'xliff', 'json'] as const satisfies readonly Emit[];

/** One of them. */
export type Output = (typeof outputs)[number];

const outputOf = (word: string | undefined): Output => outputs.find((output) => output === word) ?? 'same';

/** Ends the work for a file; the server forgets it. */
const stops = new Map<number, AbortController>();
let lastKey = 0;

/** Takes on files. */
export const addFiles = (chosen: readonly File[]): void => {
  if (chosen.length === 0) return;
  const emit = outputOf(recall('browser', 'output'));
  const entries = chosen.map((file): FileEntry => ({ key: (lastKey += 1), file, emit, state: { phase: 'queued' } }));
  files.set([...files.get(), ...entries]);
  announcement.set(t('files.saidAdded', { count: chosen.length }));
  entries.forEach(start);
};

/** Stops the work for a file and takes it off the list. */
export const removeFile = ({ key, file }: FileEntry): void => {
  stop(key);
  files.set(files.get().filter((entry) => entry.key !== key));
  announcement.set(t('files.saidRemoved', { name: file.name }));
};

/** Sends a file again. */
export const tryAgain = ({ key }: FileEntry): void => {
  restart(key, {});
};

/** Has a file translated into another output; files that come after it are translated into that one too. */
export const changeOutput = ({ key }: FileEntry, word: string): void => {
  const emit = outputOf(word);
  keep('browser', 'output', emit === 'same' ? undefined : emit);
  restart(key, { emit });
};

const restart = (key: number, changed: Partial<FileEntry>): void => {
  stop(key);
  change(key, { ...changed, state: { phase: 'queued' } });
  const entry = files.get().find((each) => each.key === key);
  if (entry) start(entry);
};

const start = (entry: FileEntry): void => {
  const controller = new AbortController();
  stops.set(entry.key, controller);
  void translateFile(entry, controller.signal, (state) => {
    if (controller.signal.aborted) return;
    change(entry.key, { state });
    tell(entry, state);
  });
};

const stop = (key: number): void => {
  stops.get(key)?.abort(new DOMException('removed', 'AbortError'));
  stops.delete(key);
};

const change = (key: number, changed: Partial<FileEntry>): void => {
  files.set(files.get().map((entry) => (entry.key === key ? { ...entry, ...changed } : entry)));
};

const tell = ({ file: { name } }: FileEntry, state: FileState): void => {
  if (state.phase === 'done') announcement.set(t('files.saidDone', { name }));
  if (state.phase === 'failed') announcement.set(t('files.saidFailed', { name, cause: inWords(state.problem) }));
};
