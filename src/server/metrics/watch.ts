import type { Desk } from '../desk/desk.js';
import type { Jobs } from '../jobs/types.js';
import type { Metrics } from './metrics.js';

/** Adds what waits to the metrics of a server. */
export const watch = (metrics: Metrics, desk: Desk, jobs: Jobs): void => {
  metrics.gauge('fr2en_ready', 'Whether the model answers: 1 or 0', () => (desk.trouble() ? 0 : 1));
  metrics.gauge('fr2en_waiting_characters', 'Characters of texts accepted and not translated yet', () => desk.admission.waiting());
  metrics.gauge('fr2en_waiting_files', 'Files accepted and not translated yet', () => jobs.waiting());
};
