import { describe, expect, test } from 'vitest';
import { isThisMachine } from '../../src/server/address-option.js';
import { defaultLimits } from '../../src/server/limits.js';
import { toServerSettings } from '../../src/server/options.js';
import type { ServerOptions } from '../../src/server/types.js';

test('the defaults', () => {
  expect(toServerSettings()).toEqual({
    host: '127.0.0.1',
    port: 5000,
    keys: undefined,
    open: false,
    origin: [],
    trustProxy: false,
    limits: defaultLimits,
    log: 'silent',
    grace: 30_000,
    models: [],
    translator: {},
  });
});

test('undefined is the same as left out', () => {
  const names = ['host', 'port', 'keys', 'open', 'origin', 'trustProxy', 'limits', 'log', 'grace', 'models', 'translator'];
  const options = Object.fromEntries(names.map((name) => [name, undefined]));
  expect(toServerSettings(options)).toEqual(toServerSettings());
  expect(toServerSettings({ limits: { rate: undefined as never } }).limits).toEqual(defaultLimits);
});

test('what is given', () => {
  expect(toServerSettings({ origin: 'https://a.example', limits: { rate: 0, keep: 5 }, grace: 0, models: ['b'] })).toMatchObject({
    origin: ['https://a.example'],
    limits: { ...defaultLimits, rate: 0, keep: 5 },
    grace: 0,
    models: ['b'],
  });
});

test.each<[unknown, RegExp]>([
  [{ prot: 1 }, /^prot: there is no such option\. Use host, port, /u],
  [null, /^options: null is not an object/u],
  [{ port: -1 }, /^port: -1 is not a whole number from 0 to 65535\.$/u],
  [{ port: '80' }, /^port: '80' is not a whole number/u],
  [{ host: '' }, /^host: '' is not the address of a machine/u],
  [{ host: 'http://a.example' }, /^host: 'http:\/\/a\.example' is not/u],
  [{ grace: Infinity }, /^grace: Infinity is not a whole number from 0 to 3600\.$/u],
  [{ log: 'all' }, /^log: 'all' is not a level\. Use silent, /u],
  [{ limits: { speed: 1 } }, /^limits\.speed: there is no such limit\. Use characters, /u],
  [{ limits: { characters: 0 } }, /^limits\.characters: 0 is not a whole number from 1 /u],
  [{ limits: { toString: 1 } }, /^limits\.toString: there is no such limit/u],
  [{ limits: null }, /^limits: null is not an object/u],
  [{ origin: 'intranet.example' }, /^origin: 'intranet\.example' is not an origin/u],
  [{ origin: ['https://a.example/x'] }, /is not an origin/u],
  [{ origin: 5 }, /^origin: 5 is not a list/u],
  [{ models: [''] }, /^models: '' is not the name of a model/u],
  [{ keys: '' }, /^keys: '' is not the path of a file/u],
  [{ translator: { beams: 17 } }, /^beams: 17 is not/u],
  [{ host: '0.0.0.0' }, /^host: 0\.0\.0\.0 can be reached from other machines, .+--keys FILE.+--open/u],
])('%j is refused', (options, message) => {
  expect(() => toServerSettings(options as ServerOptions)).toThrow(
    expect.objectContaining({ code: 'ERR_OPTION', message: expect.stringMatching(message) as string }) as Error,
  );
});

describe('another address than this machine’s', () => {
  test.each<ServerOptions>([{ open: true }, { keys: 'keys.txt' }])('is served with %j', (others) => {
    expect(toServerSettings({ host: '0.0.0.0', ...others }).host).toBe('0.0.0.0');
  });
});

test.each([
  ['localhost', true],
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['127.example', false],
  ['127.0.0.1.example', false],
  ['192.168.0.1', false],
])('%s is for this machine only: %s', (host, expected) => {
  expect(isThisMachine(host)).toBe(expected);
});
