import { t } from '../messages/messages.js';

/** French on the left, English on the right. */
export const TextPanel = () => (
  <div class="panes">
    <section class="pane" aria-label={t('french')} />
    <section class="pane" aria-label={t('english')} />
  </div>
);
