import { key } from '../api/key.js';
import { server } from '../api/server.js';
import { translate } from '../api/translate.js';
import { notice, trouble } from '../connection/connection.js';
import { preferences } from '../preferences/preferences.js';
import { createReader } from './reader.js';

/** How many other wordings are asked for; as many as the default beams find. */
const alternatives = 3;
/** How much of what people wrote for similar sentences: more would hide the rest. */
const suggestions = 3;

/** The page's only text. */
export const reader = createReader({
  translate: (text, signal) => translate(text, { ...preferences.get(), alternatives, suggestions }, signal),
  most: () => server.get()?.limits.characters,
  notice,
});

preferences.subscribe(reader.again);
// what could not be done is done once nothing stands in the way
const resume = (): void => {
  if (trouble.get() === undefined && reader.reading.get().state === 'failed') reader.again();
};
trouble.subscribe(resume);
key.subscribe(resume);
server.subscribe(() => {
  if (reader.reading.get().state === 'too long') reader.again();
});
