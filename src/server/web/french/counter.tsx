import { t } from '../messages/messages.js';

interface CounterProps {
  /** In UTF-16 units, as the server counts. */
  readonly length: number;
  /** Most that the server takes, once that is known. */
  readonly most: number | undefined;
}

/** How long the text is, and how long it may be. */
export const Counter = ({ length, most }: CounterProps) => {
  const over = most === undefined ? 0 : length - most;
  return (
    <p id="counter" class={over > 0 ? 'counter over' : 'counter'}>
      {over <= 0 && (most === undefined ? t('text.justCharacters', { count: length }) : t('text.characters', { used: length, most }))}
      <span role="alert">{over > 0 && t('text.tooLong', { count: over })}</span>
    </p>
  );
};
