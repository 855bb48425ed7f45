import { existsSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clientsCommand } from './clients.js';

/** What a run of schemathesis found. */
export interface Conformance {
  /** Requests sent. */
  readonly requests: number;
  /** Answers, by status. */
  readonly statuses: Readonly<Record<string, number>>;
  /** What it prints. */
  readonly printed: string;
  /** 0: it found nothing. */
  readonly exitCode: number | null;
}

/** Whose routes are asked for, and what they owe the document. */
export type Routes = 'ours' | 'of others';

// a document cannot say what a readable text of each format is, so that right requests may be refused with 422
const notOwed = ['positive_data_acceptance', 'unsupported_method'];
// these protocols have their own statuses for a missing key, and take numbers for texts
const notOwedByOthers = ['missing_required_header', 'ignored_auth', 'negative_data_rejection'];

const ourPaths = '^/(v1/|health|metrics)';

const optionsFor: Readonly<Record<Routes, readonly string[]>> = {
  ours: ['--include-path-regex', ourPaths, '--exclude-checks', notOwed.join(',')],
  'of others': ['--exclude-path-regex', ourPaths, '--exclude-checks', [...notOwed, ...notOwedByOthers].join(',')],
};

/**
 * Sends what schemathesis makes of the server's own OpenAPI document: right and wrong requests, alone and in chains.
 *
 * @param examples - most requests of one kind for each route
 */
export const schemathesis = async (url: string, routes: Routes, examples: number, key: string): Promise<Conformance> => {
  const folder = await mkdtemp(join(tmpdir(), 'fr2en-schemathesis-'));
  const report = join(folder, 'events.ndjson');
  try {
    // X-Real-IP: as if behind a proxy, since a program on the server's own machine need not have a key for /metrics
    const headers = ['--header', `Authorization: Bearer ${key}`, '--header', 'X-Real-IP: 192.0.2.7'];
    const bounds = ['--max-examples', String(examples), '--seed', '20', '--continue-on-failure', '--suppress-health-check', 'all'];
    const checks = ['--checks', 'all', ...optionsFor[routes]];
    const reports = ['--report', 'ndjson', '--report-ndjson-path', report, '--no-color', '--warnings', 'off'];
    const args = [
      'run',
      `${url}/openapi.json`,
      '--phases',
      'examples,coverage,fuzzing,stateful',
      ...headers,
      ...bounds,
      ...checks,
      ...reports,
    ];
    const child = spawn(clientsCommand('schemathesis'), args, { cwd: folder, env: { PATH: process.env['PATH'], HOME: folder } });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    const exitCode = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    const statuses = existsSync(report) ? statusesIn(await readFile(report, 'utf8')) : {};
    const requests = Object.values(statuses).reduce((sum, count) => sum + count, 0);
    return { requests, statuses, printed: Buffer.concat(chunks).toString('utf8'), exitCode };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

const statusesIn = (events: string): Record<string, number> => {
  const statuses: Record<string, number> = {};
  for (const [, status = ''] of events.matchAll(/"status_code":\s*(\d{3})/gu)) statuses[status] = (statuses[status] ?? 0) + 1;
  return statuses;
};
