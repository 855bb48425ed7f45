import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Patience } from '../../../src/models/hub/patience.js';
import { pullModel as pull } from '../../../src/models/hub/pull.js';
import type { PulledModel, PullOptions } from '../../../src/models/hub/types.js';
import { openHub, type PlayedHub } from '../../fixtures/hub/hub.js';
import { tinyRepository } from '../../fixtures/hub/tiny-repository.js';

/** A user's machine with a played hub: new for each test. */
export interface HubRoom {
  hub: PlayedHub;
  /** `$FR2EN_HOME` */
  home: string;
}

/** Enough for a machine that is busy, and no test waits for it without need. */
export const littlePatience: Patience = { silence: 400, pause: 5, longestPause: 300, tries: 3 };

/** A pull with little patience. */
export const pullModel = (name: string, options: PullOptions = {}, patience = littlePatience): Promise<PulledModel> =>
  pull(name, options, patience);

const variables = [
  'HF_ENDPOINT',
  'HF_TOKEN',
  'HF_HUB_OFFLINE',
  'FR2EN_HOME',
  'HTTP_PROXY',
  'HTTPS_PROXY',
  'NO_PROXY',
  'http_proxy',
  'https_proxy',
  'no_proxy',
];

/** Gives each test of a file a hub with `Xenova/opus-mt-fr-en` and an empty home, and the environment back after it. */
export const useHubRoom = (): HubRoom => {
  const room = {} as HubRoom;
  const before = Object.fromEntries(variables.map((name) => [name, process.env[name]]));
  beforeEach(async () => {
    room.hub = await openHub({ 'Xenova/opus-mt-fr-en': tinyRepository() });
    room.home = await mkdtemp(join(tmpdir(), 'fr2en-home-'));
    for (const name of variables) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, { HF_ENDPOINT: room.hub.endpoint, FR2EN_HOME: room.home });
  });
  afterEach(async () => {
    for (const name of variables) {
      if (before[name] === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = before[name];
    }
    await room.hub.close();
    await rm(room.home, { recursive: true, force: true });
  });
  return room;
};
