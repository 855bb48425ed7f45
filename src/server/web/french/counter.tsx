import { language, t } from '../messages/messages.js';

/** How long the text is, and how long it may be. */
export const Counter = ({ length, most }: { readonly length: number; readonly most: number | undefined }) => {
  const number = new Intl.NumberFormat(language);
  const isTooLong = most !== undefined && length > most;
  return (
    <p id="counter" class={isTooLong ? 'counter over' : 'counter'} role={isTooLong ? 'alert' : undefined}>
      {isTooLong
        ? t('tooLong', { over: number.format(length - most) })
        : most === undefined
          ? t('charactersOnly', { count: length })
          : t('characters', { used: number.format(length), most: number.format(most) })}
    </p>
  );
};
