// The program that calls the library directly, with the sentences that a server had: the first `count`, as one text (`how: 'text'`), or by as
// many calls at the same time as there were clients (`calls`). The clock covers warm processes only.
import { createTranslator } from '../../../dist/index.js';
import { distinctSentences } from '../articles.mjs';

const { how, count, clients } = JSON.parse(process.argv[2]);

const texts = [...distinctSentences(count)];

const translator = await createTranslator();
await translator.translate('Le maire attend depuis lundi la réponse de la région. Il pleut.');

const times = [];
const translated = async (text) => {
  const since = performance.now();
  const { segments } = await translator.translate(text);
  times.push(performance.now() - since);
  return segments.reduce((sum, { tokens }) => sum + (tokens ?? 0), 0);
};
const inTurn = async (queue) => {
  let tokens = 0;
  for (const text of queue) tokens += await translated(text);
  return tokens;
};

const since = performance.now();
let tokens = 0;
if (how === 'text') tokens = await translated(texts.join('\n\n'));
else {
  // one iterator that all callers share: each takes the next text when it is done with the last
  const queue = texts.values();
  const callers = Array.from({ length: clients }, () => inTurn(queue));
  for (const sum of await Promise.all(callers)) tokens += sum;
}
const seconds = (performance.now() - since) / 1e3;
await translator.dispose();
process.send({ seconds, tokens, times });
process.disconnect();
