import { collectDefaultMetrics, Registry } from 'prom-client';

/** Memory, processor time and the like: once a process, since their observers stay, however many servers it starts. */
export const ofTheProcess = (): Registry => {
  if (registry) return registry;
  registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return registry;
};

let registry: Registry | undefined;
