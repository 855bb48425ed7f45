import { size } from '../messages/figures.js';
import { t } from '../messages/messages.js';
import type { ServerJob } from './types.js';

/** What has become of a file: how many segments, what its checks found. */
export const FileResult = ({ job: { report, bytes } }: { readonly job: ServerJob }) => (
  <p class="result">
    <strong>{t('files.done')}</strong>
    <span>{t('files.segments', { count: report.segments })}</span>
    {report.repaired > 0 && <span class="mended">{t('files.repaired', { count: report.repaired })}</span>}
    {report.failed > 0 && <span class="faulty">{t('files.failed', { count: report.failed })}</span>}
    {report.failed === 0 && report.repaired === 0 && <span class="sound">{t('files.sound')}</span>}
    {typeof bytes === 'number' && <span>{size(bytes)}</span>}
  </p>
);
