import { duration, share } from '../messages/figures.js';
import { t } from '../messages/messages.js';
import type { FileState } from './types.js';

/** How far a file is that is not done. */
export const FileProgress = ({ name, state }: { readonly name: string; readonly state: Underway }) => (
  <>
    <progress aria-label={t('files.progressOf', { name })} value={shareOf(state)} />
    <p class="step">{stepOf(state)}</p>
  </>
);

type Underway = Exclude<FileState, { readonly phase: 'done' | 'failed' }>;

/** Undefined where nobody knows. */
const shareOf = (state: Underway): number | undefined => {
  if (state.phase === 'queued') return 0;
  if (state.phase === 'sending') return state.share;
  const total = state.phase === 'translating' ? state.job.total : undefined;
  return state.phase === 'translating' && total ? state.job.done / total : undefined;
};

const stepOf = (state: Underway): string => {
  if (state.phase === 'queued') return t('files.queued');
  if (state.phase === 'sending') return t('files.sending', { share: share(state.share) });
  if (state.phase === 'away') return t('files.away');
  if (state.phase === 'waiting') return t('files.waiting');
  const { done, total, secondsLeft } = state.job;
  if (!total) return t('files.reading');
  const left = typeof secondsLeft === 'number' ? ` · ${t('files.left', { time: duration(secondsLeft) })}` : '';
  return t('files.translating', { done, total }) + left;
};
