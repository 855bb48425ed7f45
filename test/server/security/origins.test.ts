import { expect, test } from 'vitest';
import { originCheck } from '../../../src/server/security/origins.js';

interface Sent {
  readonly method?: string;
  readonly host?: string;
  readonly origin?: string;
  readonly site?: string;
}
const check = (origins: readonly string[], { method = 'POST', host = 'localhost:5000', origin, site }: Sent) =>
  originCheck(origins)({
    method,
    host,
    headers: { ...(origin !== undefined && { origin }), ...(site !== undefined && { 'sec-fetch-site': site }) },
  });

test.each<[string, readonly string[], Sent]>([
  ['a program', [], {}],
  ['the server’s own page', [], { origin: 'http://localhost:5000', site: 'same-origin' }],
  ['its own page by an address without TLS', [], { host: 'server:5000', origin: 'http://server:5000' }],
  ['its own page at the usual port', [], { host: 'server', origin: 'http://server:80' }],
  [
    'its own page behind a proxy that names the server itself',
    [],
    { host: '127.0.0.1:5000', origin: 'https://fr2en.example', site: 'same-origin' },
  ],
  ['an allowed page', ['https://intranet.example'], { origin: 'https://intranet.example', site: 'cross-site' }],
  ['any page, if any is allowed', ['*'], { origin: 'null', site: 'cross-site' }],
  ['a link from another page', [], { method: 'GET', site: 'cross-site' }],
  ['a preflight', [], { method: 'OPTIONS', origin: 'https://other.example', site: 'cross-site' }],
])('%s may ask', (_name, origins, sent) => {
  expect(() => check(origins, sent)).not.toThrow();
});

test.each<[string, readonly string[], Sent]>([
  ['a form of another page', [], { origin: 'https://other.example', site: 'cross-site' }],
  ['a form of another page, in an old browser', [], { origin: 'https://other.example' }],
  ['a page without an origin', [], { origin: 'null', site: 'cross-site' }],
  ['a page at another port of this machine', [], { origin: 'http://localhost:3000', site: 'same-site' }],
  ['another page than the allowed one', ['https://intranet.example'], { origin: 'https://intranet.example.org', site: 'cross-site' }],
  ['a page that hides its origin', [], { site: 'cross-site' }],
  ['a page that deletes', [], { method: 'DELETE', origin: 'https://other.example', site: 'cross-site' }],
  ['an origin that is no address', [], { origin: 'http://' }],
])('%s may not', (_name, origins, sent) => {
  expect(() => check(origins, sent)).toThrow(expect.objectContaining({ status: 403 }) as Error);
});
