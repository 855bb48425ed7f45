import { jsonLines } from './lines.js';
import { ApiProblem, isAborted, offline } from './problem.js';
import { request } from './request.js';
import type { CallBody, StreamLine } from './types.js';

/**
 * Translates a text, line by line as it comes. While the server is too busy for it, it waits.
 *
 * @throws `ApiProblem`: refused, failed on the way, or cut off; `AbortError`: the signal spoke
 */
export async function* translate(text: string, options: CallBody, signal: AbortSignal): AsyncGenerator<StreamLine> {
  const ask = { json: { ...options, text }, accept: 'application/x-ndjson', signal, patience: 'lasting' } as const;
  const { body } = await request('v1/translate/stream', ask);
  if (!body) throw offline();
  let isWhole = false;
  try {
    for await (const line of jsonLines(body)) {
      const said = line as StreamLine;
      if ('error' in said) throw new ApiProblem(500, said.error.code, said.error.message);
      isWhole ||= 'report' in said;
      yield said;
    }
  } catch (error) {
    throw error instanceof ApiProblem || isAborted(error) ? error : offline();
  }
  if (!isWhole) throw offline();
}

/** The kinds of file that a text's English can be had as. */
export type TextEmit = 'text' | 'json' | 'tmx' | 'bilingual';

/**
 * The English of a text as a file.
 *
 * @param choices - the reader's own English, by the number of the segment
 * @throws `ApiProblem`
 */
export const translatedFile = async (
  text: string,
  emit: TextEmit,
  options: CallBody & { readonly choices: Readonly<Record<string, string>> },
): Promise<Blob> => (await request('v1/translate', { json: { ...options, text, emit } })).blob();
