import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { haveClients } from '../clients.js';
import { schemathesis } from '../conformance.js';
import { started } from '../started.js';

// `npm run test:conformance` sends thousands
const examples = Number(process.env['FR2EN_CONFORMANCE'] ?? 2);

test.skipIf(!haveClients).each(['ours', 'of others'] as const)(
  'requests made of the OpenAPI document, to the routes %s, never find a fault of the server, and answers are as it says',
  async (routes) => {
    const folder = await mkdtemp(join(tmpdir(), 'fr2en-keys-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const keys = join(folder, 'keys');
    await writeFile(keys, createHash('sha256').update('sesame').digest('hex'));
    const { url } = await started({ keys, limits: { rate: 0, jobs: 100_000, keep: 1 } });
    const { requests, statuses, printed, exitCode } = await schemathesis(url, routes, examples, 'sesame');
    if (process.env['FR2EN_CONFORMANCE'] !== undefined) console.info(`${requests} requests: ${JSON.stringify(statuses)}\n${printed}`);
    expect(requests).toBeGreaterThan(routes === 'ours' ? 200 : 0);
    expect(Object.keys(statuses).filter((status) => status.startsWith('5'))).toEqual([]);
    expect(exitCode, printed.slice(-8000)).toBe(0);
    expect((await fetch(`${url}/health`)).status).toBe(200);
  },
  600_000,
);
