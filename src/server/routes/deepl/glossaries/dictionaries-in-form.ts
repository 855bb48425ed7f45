import type { FastifyRequest } from 'fastify';

const field = /^dictionaries\[([0-9])\]\.(\w+)$/u;

/**
 * A hook for forms, which cannot hold lists of objects: `dictionaries[0].source_lang=fr` becomes what JSON would have there.
 */
export const gatherDictionaries = async (request: Pick<FastifyRequest, 'body'>): Promise<void> => {
  const { body } = request;
  if (typeof body !== 'object' || body === null || 'dictionaries' in body) return;
  const gathered: Record<string, unknown>[] = [];
  for (const [name, value] of Object.entries(body)) {
    const [, at, part] = field.exec(name) ?? [];
    if (at === undefined || part === undefined) continue;
    // without a prototype, so that no name has a meaning of its own
    const dictionary = (gathered[Number(at)] ??= Object.create(null) as Record<string, unknown>);
    dictionary[part] = value;
  }
  if (gathered.length > 0) Object.assign(body, { dictionaries: gathered.filter(Boolean) });
};
