import type { FastifyRequest } from 'fastify';
import { unreadableForm } from '../../jobs/receive.js';
import { keyIn } from '../../security/key-in.js';

/** What a request brings by name, however it is sent. */
type Fields = Readonly<Record<string, unknown>>;

/**
 * Makes the body of a form the same as that of a JSON request, for one schema: fields of a multipart form, and those in the address, which
 * LibreTranslate reads too. As there, what is empty or null counts as not sent. To be called before the body is validated.
 *
 * @param longest - characters of a field
 */
export const gatherFields = async (request: FastifyRequest, longest: number): Promise<void> => {
  const { body, query } = request;
  if (!isJson(request))
    request.body = sent({ ...asFields(request.isMultipart() ? await multipartFields(request, longest) : body), ...asFields(query) });
  else if (typeof body === 'object' && body !== null && !Array.isArray(body)) request.body = sent(asFields(body));
};

/** The key in a request: in its headers, in its address, or among the fields. `apiKey` is what the npm package `libretranslate` sends. */
export const keyAmong = (request: FastifyRequest, fields: Fields = asFields(request.body)): string | undefined => {
  const keys = [keyIn(request), asFields(request.query)['api_key'], fields['api_key'], fields['apiKey']];
  return keys.find((key): key is string => typeof key === 'string' && key !== '');
};

const sent = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== '' && value !== null));

/** A field that comes more than once is a list. Characters may have four bytes. */
const multipartFields = async (request: FastifyRequest, longest: number): Promise<Fields> => {
  const values = new Map<string, unknown[]>();
  try {
    for await (const part of request.parts({ limits: { files: 0, fieldSize: longest * 4 } })) {
      if (part.type === 'field') values.set(part.fieldname, [...(values.get(part.fieldname) ?? []), part.value]);
    }
  } catch (error) {
    unreadableForm(error);
  }
  return Object.fromEntries(Array.from(values, ([name, list]) => [name, list.length === 1 ? list[0] : list]));
};

const isJson = ({ headers }: FastifyRequest): boolean => /^application\/json\b/iu.test(headers['content-type'] ?? '');

const asFields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
