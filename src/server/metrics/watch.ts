import type { Statistics } from '../../translator/statistics.js';
import type { Desk } from '../desk/desk.js';
import type { Jobs } from '../jobs/types.js';
import type { Metrics } from './metrics.js';

/** Adds what waits and what the models do to the metrics of a server. */
export const watch = (metrics: Metrics, desk: Desk, jobs: Jobs): void => {
  const total = (name: keyof Statistics): number => desk.models.statistics().reduce((sum, figures) => sum + figures[name], 0);
  metrics.gauge('fr2en_ready', 'Whether the model answers: 1 or 0', () => (desk.trouble() ? 0 : 1));
  metrics.gauge('fr2en_waiting_characters', 'Characters of texts accepted and not translated yet', () => desk.admission.waiting());
  metrics.gauge('fr2en_waiting_files', 'Files accepted and not translated yet', () => jobs.waiting());
  metrics.gauge('fr2en_waiting_units', 'Sentences and the like in the queue for the model', () => total('waiting'));
  metrics.gauge('fr2en_running_units', 'Sentences and the like that the model works on', () => total('running'));
  metrics.counter('fr2en_batches_total', 'Batches handed to the model', () => total('batches'));
  metrics.counter('fr2en_units_total', 'Sentences and the like in those batches', () => total('rows'));
  metrics.counter('fr2en_aborted_units_total', 'Those that were given up before they were answered', () => total('aborted'));
  metrics.counter('fr2en_tokens_total', 'English tokens that the model wrote', () => total('targetTokens'));
  metrics.counter('fr2en_source_tokens_total', 'French tokens that it read', () => total('sourceTokens'));
  metrics.counter('fr2en_places_total', 'Places that those took up in batches', () => total('places'));
  metrics.gauge('fr2en_padding_ratio', 'Share of empty places in batches, since the start: 1 - source tokens / places', () =>
    total('places') > 0 ? 1 - total('sourceTokens') / total('places') : 0,
  );
};
