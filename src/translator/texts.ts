import { wrong } from '../arguments.js';
import { checkProse } from '../segmentation/check-prose.js';
import type { Prose } from '../segmentation/types.js';
import type { Source } from './jobs.js';

/**
 * Checks a caller's text: at once if it is whole, piece by piece if it is a stream. A stream without an encoding yields bytes, and chunks
 * may split a letter: that is an error, not a wrong letter.
 *
 * @throws `ERR_OPTION`: it is not a source of strings
 */
export const textsOf = (source: unknown): Source => {
  if (typeof source === 'string') throw wrong('source', source, 'a stream', 'For a whole text, call translate.');
  if (typeof source !== 'object' || source === null) throw wrong('source', source, 'an async iterable of strings', cure);
  if ('text' in source) {
    checkProse('source', source);
    return source as Prose;
  }
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return checked(source as AsyncIterable<unknown>);
  throw wrong('source', source, 'an async iterable of strings', cure);
};

const cure = "Pass e.g. createReadStream('a.txt', 'utf8').";

async function* checked(source: AsyncIterable<unknown>): AsyncGenerator<string> {
  for await (const text of source) {
    if (typeof text !== 'string') throw wrong('source', text, 'a string', "Give the stream an encoding: stream.setEncoding('utf8').");
    yield text;
  }
}
