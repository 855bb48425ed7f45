import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { ownPath } from '../../../src/models/store/own-files.js';

const home = join(import.meta.dirname, 'app.asar', 'node_modules', 'fr2en');
const module = pathToFileURL(join(home, 'dist', 'models', 'store', 'places.js')).href;

afterEach(() => {
  delete (process.versions as Record<string, string | undefined>)['electron'];
});

test('a path is relative to the module that asks', () => {
  expect(ownPath(module, '../../../models/compact')).toBe(join(home, 'models', 'compact'));
});

test('in Electron it is that of the unpacked file beside the archive', () => {
  Object.assign(process.versions, { electron: '31.0.0' });
  expect(ownPath(module, '../../../models/compact')).toBe(join(home, 'models', 'compact').replace('app.asar', 'app.asar.unpacked'));
  expect(ownPath(pathToFileURL('/opt/my.asar-files/x/y.js').href, 'z.js')).not.toContain('unpacked');
});

test('a bundle that does not tell modules their place is named, with the cure', () => {
  expect(() => ownPath(undefined, 'entry.js')).toThrow(
    expect.objectContaining({
      code: 'ERR_MODEL_NOT_FOUND',
      message: expect.stringMatching(/leave it out of the bundle/u) as string,
    }) as Error,
  );
});
