import type { Desk } from './desk/desk.js';
import type { Glossaries } from './glossaries/types.js';
import type { Jobs } from './jobs/types.js';
import type { Metrics } from './metrics/metrics.js';
import type { ServerSettings } from './options.js';
import type { Keys } from './security/keys.js';

/** What the routes work with. */
export interface Context {
  readonly desk: Desk;
  readonly jobs: Jobs;
  readonly glossaries: Glossaries;
  readonly keys: Keys;
  readonly metrics: Metrics;
  readonly settings: ServerSettings;
  /** Of fr2en. */
  readonly version: string;
  /** The folder with the built page. */
  readonly page: string;
}
