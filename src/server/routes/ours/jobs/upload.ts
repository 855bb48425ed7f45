import type { FastifyRequest } from 'fastify';
import { receive } from '../../../jobs/receive.js';
import type { FileOptions, Job, Jobs } from '../../../jobs/types.js';
import { checkValue } from '../check-body.js';
import { callOf, type CallWishes, fileOptions, fileValidators } from '../options-schema.js';

type Name = keyof typeof fileOptions;

/** Takes on the file of a form. @throws `Problem` 400, 413, 415, 503, 507; `ERR_OPTION` */
export const upload = (request: FastifyRequest, jobs: Jobs, owner: string | undefined): Promise<Job> => {
  const fields = Object.keys(fileOptions) as Name[];
  return receive(request, { file: 'file', fields }, async (arrival) =>
    jobs.add({ name: arrival.name, owner, content: arrival.content, options: () => optionsOf(arrival.fields()) }),
  );
};

/** The options in the fields of a form, where everything is text. */
const optionsOf = (fields: Readonly<Partial<Record<Name, string>>>): FileOptions => {
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(fields)) {
    const value = valueOf(name as Name, text);
    checkValue(fileValidators, name, value);
    values[name] = value;
  }
  const { format = 'auto', emit = 'same', encoding, model, ...call } = values as Partial<FileOptions> & CallWishes;
  return { format, emit, encoding, model, call: callOf(call) };
};

const valueOf = (name: Name, text: string): unknown => {
  if (name === 'words' || name === 'memory') return { true: true, false: false }[text] ?? text;
  if (name === 'beams' || name === 'alternatives' || name === 'suggestions') return /^\d{1,3}$/u.test(text) ? Number(text) : text;
  return text;
};
