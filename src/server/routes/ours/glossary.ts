import type { FastifyRequest } from 'fastify';
import { createGlossary } from '../../../glossary/glossary.js';
import type { Glossary } from '../../../glossary/types.js';
import type { Context } from '../../context.js';
import { Type } from '../../framework.js';
import { Problem } from '../../problems/problem.js';
import { keyIn } from '../../security/key-in.js';
import { ownerOf } from '../../security/owner.js';

/** Pairs in one request, and characters (UTF-16 units) of a term: longer lists are made once, and named by their id. */
const most = { pairs: 1000, characters: 1000 };

/** A glossary that a request brings, or the id of one. */
export type GlossaryChoice = string | readonly (readonly string[])[];

/** Its schema. */
export const glossaryOption = Type.Optional(
  Type.Union(
    [
      Type.String({ minLength: 1 }),
      Type.Array(Type.Array(Type.String({ minLength: 1, maxLength: most.characters }), { minItems: 2, maxItems: 2 }), {
        maxItems: most.pairs,
      }),
    ],
    {
      description:
        'Terms and their English, in pairs: `[["grève", "walkout"]]`; or the id of a glossary of this key, made by `/v2/glossaries`. In a form, pairs are JSON.',
    },
  ),
);

/** @throws `Problem` 400: it is neither an id nor a list of pairs, or there are too many */
export const validateGlossary = (glossary: unknown): void => {
  if (typeof glossary === 'string' && glossary !== '') return;
  if (!Array.isArray(glossary)) throw bad('is neither the id of a glossary nor a list of pairs. Send [["grève", "walkout"]].');
  if (glossary.length > most.pairs)
    throw bad(`has ${glossary.length} pairs; at most ${most.pairs} are taken. Make a glossary with /v2/glossaries, and send its id.`);
  for (const [nth, pair] of (glossary as unknown[]).entries()) {
    if (!isPair(pair)) throw bad(`pair ${nth}: is not the French and the English of a term, of 1 to ${most.characters} characters each.`);
  }
};

const isPair = (pair: unknown): boolean => Array.isArray(pair) && pair.length === 2 && pair.every(isTerm);

const isTerm = (text: unknown): boolean => typeof text === 'string' && text.trim() !== '' && text.length <= most.characters;

/**
 * The glossary of a request, as an option of its translation; nothing if it has none.
 *
 * @throws `Problem` 404: there is none with this id, or it is of another key
 */
export const glossaryOf = async (
  wanted: GlossaryChoice | undefined,
  { glossaries, keys }: Pick<Context, 'glossaries' | 'keys'>,
  request: FastifyRequest,
): Promise<{ readonly glossary?: Glossary }> => {
  if (wanted === undefined) return {};
  if (typeof wanted === 'string') return { glossary: await glossaries.use(ownerOf(keys, keyIn(request)), [wanted]) };
  return { glossary: createGlossary(wanted.map(([french = '', english = '']) => [french, english] as const)) };
};

const bad = (what: string): Problem => new Problem(400, 'bad_request', `glossary: ${what}`);
