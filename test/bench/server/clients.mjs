// The program of clients that are processes of their own: each sends one sentence after the other, none twice. The order is JSON in the first
// argument: `url`, `clients`, the number `from` which sentences are taken, and either `seconds` or `amount`; `path` and what is in a body
// beside the text of `field` are those of our own route unless they are given. The answer is a message.
import autocannon from 'autocannon';
import { distinctSentences } from '../articles.mjs';
import { shortTexts } from './texts.mjs';

const {
  url,
  clients,
  from = 0,
  seconds,
  amount,
  isTiny = false,
  path = '/v1/translate',
  field = 'text',
  body = {},
} = JSON.parse(process.argv[2]);

function* texts() {
  let nth = 0;
  for (const text of isTiny ? shortTexts() : distinctSentences(1e6)) {
    if (nth >= from) yield text;
    nth += 1;
  }
}

const next = texts();
const times = [];
const statuses = {};
const instance = autocannon({
  url,
  connections: clients,
  timeout: 120,
  ...(amount === undefined ? { duration: seconds } : { amount }),
  requests: [
    {
      method: 'POST',
      path,
      headers: { 'content-type': 'application/json' },
      setupRequest: (request) => ({ ...request, body: JSON.stringify({ ...body, [field]: next.next().value }) }),
    },
  ],
});
const begun = performance.now();
let last = begun;
instance.on('response', (_client, status, _bytes, milliseconds) => {
  last = performance.now();
  statuses[status] = (statuses[status] ?? 0) + 1;
  if (status === 200) times.push(milliseconds);
});
const { errors, timeouts } = await instance;
process.send({ times, statuses, errors, timeouts, seconds: (last - begun) / 1e3 });
process.disconnect();
