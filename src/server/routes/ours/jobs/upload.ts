import type { FastifyRequest } from 'fastify';
import { receive } from '../../../jobs/receive.js';
import type { Context } from '../../../context.js';
import type { FileOptions, Job } from '../../../jobs/types.js';
import { checkValue } from '../check-body.js';
import { type GlossaryChoice, glossaryOf } from '../glossary.js';
import { callOf, type CallWishes, fileOptions, fileValidators } from '../options-schema.js';

type Name = keyof typeof fileOptions;

/** Takes on the file of a form. @throws `Problem` 400, 413, 415, 503, 507; `ERR_OPTION` */
export const upload = (request: FastifyRequest, context: Context, owner: string | undefined): Promise<Job> => {
  const fields = Object.keys(fileOptions) as Name[];
  return receive(request, { file: 'file', fields }, async (arrival) =>
    context.jobs.add({
      name: arrival.name,
      owner,
      content: arrival.content,
      options: async () => {
        const { glossary, ...options } = optionsOf(arrival.fields());
        return { ...options, call: { ...options.call, ...(await glossaryOf(glossary, context, request)) } };
      },
    }),
  );
};

type Values = Partial<FileOptions> & CallWishes & { readonly glossary?: GlossaryChoice };

/** The options in the fields of a form, where everything is text. */
const optionsOf = (fields: Readonly<Partial<Record<Name, string>>>): FileOptions & { readonly glossary: GlossaryChoice | undefined } => {
  const values: Record<string, unknown> = {};
  for (const [name, text] of Object.entries(fields)) {
    const value = valueOf(name as Name, text);
    checkValue(fileValidators, name, value);
    values[name] = value;
  }
  const { format = 'auto', emit = 'same', encoding, model, glossary, ...call } = values as Values;
  return { format, emit, encoding, model, glossary, call: callOf(call) };
};

const valueOf = (name: Name, text: string): unknown => {
  if (name === 'glossary') return textOrList(text);
  if (name === 'words' || name === 'memory') return { true: true, false: false }[text] ?? text;
  if (name === 'beams' || name === 'alternatives' || name === 'suggestions') return /^\d{1,3}$/u.test(text) ? Number(text) : text;
  return text;
};

/** A list of pairs is JSON in a form; what is none is the id of a glossary. */
const textOrList = (text: string): unknown => {
  if (!/^\s*\[/u.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
};
