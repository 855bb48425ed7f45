import type { App } from '../../types.js';
import type { Context } from '../../../context.js';
import { Type } from '../../../framework.js';
import { receive } from '../../../jobs/receive.js';
import type { FileOptions } from '../../../jobs/types.js';
import { described, errors, missing } from '../form.js';
import { glossaryOf, type Kept } from '../kept.js';
import { askerOf } from '../key.js';
import { checkPair } from '../pair.js';
import type { Ledger } from '../usage.js';
import type { DocumentKeys } from './keys.js';
import { emitFor } from './output-format.js';

const field = (description: string) => Type.Optional(Type.String({ description }));
const fields = {
  target_lang: Type.String({ description: '`EN-GB`, `EN-US` or `EN`: the English is the same.' }),
  source_lang: field('`FR`, the default.'),
  filename: field("The file's name, if the form does not give it one: its extension says its format."),
  output_format: field("An extension: the file's own, `txt`, `json`, `jsonl`, `tsv`, `tmx` or `xlf`."),
  glossary_id: field('Of a glossary of this key.'),
  glossary_ids: field('Of up to five, with commas between; the later wins.'),
  style_id: field('Is refused: there are none.'),
  translation_memory_id: field('Is refused: there are none.'),
};
const names = Object.keys(fields) as (keyof typeof fields)[];

const schema = {
  ...described,
  summary: 'Sends a file to be translated',
  consumes: ['multipart/form-data'],
  body: Type.Object({ file: Type.Unsafe<never>({ type: 'string', format: 'binary' }), ...fields }),
  response: {
    200: Type.Object(
      { document_id: Type.String(), document_key: Type.String() },
      { description: 'The file is there; its id and its secret.' },
    ),
    ...errors,
  },
};

/** `POST /v2/document`. The fields may stand before the file (Python's client) or behind it (that for Node). */
export const upload = (app: App, context: Context, { keys, ledger }: { readonly keys: DocumentKeys; readonly ledger: Ledger }): void => {
  // the form is read by the route, and checked by it
  app.post('/document', { schema, validatorCompiler: () => () => true }, async (request) => {
    const owner = askerOf(context, request);
    const job = await receive(request, { file: 'file', fields: names, others: 'ignored' }, async ({ name, content, fields: sent }) =>
      context.jobs.add({
        name,
        owner,
        content,
        options: () => optionsOf(name, sent(), (kept) => glossaryOf(kept, context.glossaries, owner)),
      }),
    );
    void job.settled.then(() => {
      if (job.state === 'done') ledger.add(owner, job.characters ?? 0);
    });
    return { document_id: job.id, document_key: keys.of(job) };
  });
};

const optionsOf = async (
  fileName: string,
  sent: Readonly<Partial<Record<keyof typeof fields, string>>>,
  glossary: (kept: Kept) => Promise<FileOptions['call']>,
): Promise<FileOptions> => {
  const { source_lang, target_lang } = sent;
  if (target_lang === undefined) throw missing('target_lang');
  checkPair({ source_lang, target_lang });
  const name = sent.filename === undefined || sent.filename === '' ? fileName : sent.filename;
  return { name, format: 'auto', emit: emitFor(sent.output_format, name), call: await glossary(sent) };
};
