import { t } from '../messages/messages.js';

/** What the colours and lines mean. */
export const Legend = () => (
  <ul class="legend" aria-label={t('text.legend')}>
    <li>
      <span class="q1">{t('text.quotation')}</span>
    </li>
    <li>
      <span class="q1 q2">{t('text.nested')}</span>
    </li>
    <li>
      <span class="said">{t('text.speaker')}</span>
    </li>
    <li>
      <span class="credit">{t('text.credit')}</span>
    </li>
    <li>
      <span class="repaired">{t('text.repaired')}</span>
    </li>
    <li>
      <span class="failed">{t('text.failedCheck')}</span>
    </li>
    <li>
      <span class="chosen">{t('text.chosen')}</span>
    </li>
  </ul>
);
