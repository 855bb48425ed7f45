// Calls of the npm package libretranslate: [options, …] on standard input, the answers on standard output. What it throws is { thrown }.
import { createRequire } from 'node:module';
import { json } from 'node:stream/consumers';
import process from 'node:process';

const { translate } = createRequire(process.env.CLIENTS)('libretranslate');

const answers = [];
for (const options of await json(process.stdin)) {
  answers.push(
    await translate(options).then(
      (text) => text ?? null,
      ({ message }) => ({ thrown: message }),
    ),
  );
}
process.stdout.write(JSON.stringify(answers));
