import { t } from '../messages/messages.js';

/** What the colours and lines mean. */
export const Legend = () => (
  <ul class="legend" aria-label={t('legend')}>
    <li>
      <span class="q1">{t('legendQuotation')}</span>
    </li>
    <li>
      <span class="q1 q2">{t('legendNested')}</span>
    </li>
    <li>
      <span class="said">{t('legendSpeaker')}</span>
    </li>
    <li>
      <span class="credit">{t('legendCredit')}</span>
    </li>
    <li>
      <span class="repaired">{t('legendRepaired')}</span>
    </li>
    <li>
      <span class="failed">{t('legendFailed')}</span>
    </li>
    <li>
      <span class="chosen">{t('legendChosen')}</span>
    </li>
  </ul>
);
