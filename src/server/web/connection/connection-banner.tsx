import { useEffect, useState } from 'preact/hooks';
import { isAboutKey, keyWanted } from '../api/key.js';
import { type Pause, pause } from '../api/patience.js';
import { type ApiProblem, isAway } from '../api/problem.js';
import { duration } from '../messages/figures.js';
import { t } from '../messages/messages.js';
import { useStore } from '../state/use-store.js';
import { trouble } from './connection.js';
import './connection.css';
import { KeyDialog } from './key-dialog.js';
import { ProblemText } from './problem-text.js';
import { tryNow } from './watch.js';

/** Says what is wrong between the page and the server, and asks for a key if that is what is wrong. */
export const ConnectionBanner = () => {
  const problem = useStore(trouble);
  const waiting = useStore(pause);
  return (
    <>
      <div role="alert">{problem && <Trouble problem={problem} />}</div>
      <div role="status">{waiting && !isAway(problem) && <Waiting key={waiting.until} {...waiting} />}</div>
      <KeyDialog />
    </>
  );
};

const Trouble = ({ problem }: { readonly problem: ApiProblem }) => (
  <p class={isAway(problem) ? 'banner' : 'banner bad'}>
    <span>{problem.code === 'offline' ? t('connection.gone') : <ProblemText problem={problem} />}</span>
    {isAway(problem) && (
      <button type="button" class="button" onClick={() => void tryNow()}>
        {t('connection.try')}
      </button>
    )}
    {isAboutKey(problem) && (
      <button
        type="button"
        class="button"
        onClick={() => {
          keyWanted.set(problem);
        }}
      >
        {t('key.give')}
      </button>
    )}
  </p>
);

/** Counts down for the eye; to the ear it says the time once. */
const Waiting = ({ until, problem }: Pause) => {
  const secondsLeft = (): number => Math.max(1, Math.ceil((until - Date.now()) / 1000));
  const [first] = useState(secondsLeft);
  const [seconds, setSeconds] = useState(first);
  useEffect(() => {
    const timer = setInterval(() => {
      setSeconds(secondsLeft());
    }, 250);
    return () => {
      clearInterval(timer);
    };
  }, []);
  const sentence = (time: number): string => t(problem.status === 429 ? 'connection.tooMany' : 'connection.busy', { time: duration(time) });
  return (
    <p class="banner">
      <span class="hidden">{sentence(first)}</span>
      <span aria-hidden="true">{sentence(seconds)}</span>
    </p>
  );
};
