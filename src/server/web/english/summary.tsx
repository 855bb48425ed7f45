import { t } from '../messages/messages.js';
import type { Choices } from '../translation/choices.js';
import type { Reading } from '../translation/reading.js';
import { reader } from '../translation/page-reader.js';
import { countsOf, nextWith, type Remark } from '../translation/remarks.js';
import { focusedSegment, focusSegment } from './places.js';

interface SummaryProps {
  readonly reading: Reading;
  readonly choices: Choices;
}

/** How many segments there are and what was found; a number leads to the next such segment. */
export const Summary = ({ reading, choices }: SummaryProps) => {
  const { state, pieces } = reading;
  const counts = countsOf(pieces, choices);
  const goTo = (remark: Remark): void => {
    const at = pieces.findIndex(({ key }) => key === focusedSegment());
    const next = nextWith(remark, pieces, choices, at);
    if (next !== undefined) focusSegment(pieces[next]!.key);
  };
  const link = (remark: Remark, words: string) =>
    counts[remark] > 0 && (
      <button type="button" class={`count ${remark}`} title={t('text.next')} onClick={() => goTo(remark)}>
        {words}
      </button>
    );
  return (
    <p class="summary" role="status">
      <span>{wordsOf(state, pieces.length)}</span>
      {state === 'done' && (
        <>
          {' '}
          {link('repaired', t('text.repairedCount', { count: counts.repaired }))}{' '}
          {link('failed', t('text.failedCount', { count: counts.failed }))}{' '}
          {link('chosen', t('text.chosenCount', { count: counts.chosen }))}
          {counts.repaired + counts.failed === 0 && t('text.sound')}
        </>
      )}
      {state === 'failed' && (
        <button type="button" class="count again" onClick={reader.again}>
          {t('text.again')}
        </button>
      )}
    </p>
  );
};

const wordsOf = (state: Reading['state'], count: number): string => {
  if (state === 'empty') return '';
  if (state === 'done') return t('text.segments', { count });
  if (state === 'translating') return t('text.translating');
  return state === 'waiting' ? t('text.waiting') : t('text.failed');
};
