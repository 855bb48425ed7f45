import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { TranslatedSegment } from '../../translation.js';
import { ofTheProcess } from './of-the-process.js';

/** What the server counts, for Prometheus. No label holds anything that a client has sent. */
export interface Metrics {
  /** A request has been answered. @param route - its pattern, never its address: that may hold a text */
  request(route: string, status: number, seconds: number): void;
  /** A segment has been translated. */
  segment(segment: TranslatedSegment): void;
  /** Adds a figure that is looked up whenever it is asked for. */
  gauge(name: string, help: string, value: () => number): void;
  /** Adds a figure that only grows, likewise. */
  counter(name: string, help: string, value: () => number): void;
  readonly contentType: string;
  text(): Promise<string>;
}

/** Makes the counters of a server. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Histogram({
    name: 'fr2en_request_seconds',
    help: 'Seconds from a request to its answer',
    labelNames: ['route', 'status'],
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3, 10, 30, 100],
    registers,
  });
  const segments = new Counter({ name: 'fr2en_segments_total', help: 'Segments translated', labelNames: ['origin'], registers });
  const checks = new Counter({
    name: 'fr2en_checks_total',
    help: 'Checks that found something',
    labelNames: ['rule', 'status'],
    registers,
  });
  return {
    request: (route, status, seconds) => requests.observe({ route, status }, seconds),
    segment: (segment) => {
      segments.inc({ origin: segment.origin });
      for (const { rule, status } of segment.checks) if (status !== 'ok') checks.inc({ rule, status });
    },
    gauge: (name, help, value) => {
      new Gauge({
        name,
        help,
        registers,
        collect() {
          this.set(value());
        },
      });
    },
    counter: (name, help, value) => {
      new Counter({
        name,
        help,
        registers,
        collect() {
          this.reset();
          this.inc(value());
        },
      });
    },
    contentType: registry.contentType,
    text: async () => `${await registry.metrics()}\n${await ofTheProcess().metrics()}`,
  };
};
