import { inspect } from 'node:util';
import type { Multipart, MultipartFile } from '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problems/problem.js';
import { shownName } from './file-name.js';

/** What a multipart form may hold. */
export interface Form<Name extends string> {
  /** The field of its one file. */
  readonly file: string;
  readonly fields: readonly Name[];
  /** What happens to a field that is not among them. @defaultValue `'refused'` */
  readonly others?: 'refused' | 'ignored';
}

/** A form whose file has begun to arrive. */
export interface Arrival<Name extends string> {
  /** Of the file, to show; never empty. */
  readonly name: string;
  /** To be read to its end: the rest of the form is read, and checked, with it. */
  readonly content: AsyncIterable<Uint8Array>;
  /** The fields: those behind the file only when its content has been read. */
  readonly fields: () => Readonly<Partial<Record<Name, string>>>;
}

/**
 * Reads a multipart form with one file, which is never wholly in memory. How large the file may be is up to `take`.
 *
 * @param take - reads the content; what it returns is returned
 * @throws `Problem` 415: not multipart; 400: cannot be read, no file, several files, an unknown field, a field twice; what `take` throws
 */
export const receive = async <Name extends string, Result>(
  request: FastifyRequest,
  form: Form<Name>,
  take: (arrival: Arrival<Name>) => Promise<Result>,
): Promise<Result> => {
  if (!request.isMultipart()) throw new Problem(415, 'unsupported_media_type', 'send the file as multipart/form-data.');
  // one file more than may come, so that it can be named; the size is counted by who keeps the file
  const parts = request.parts({ limits: { files: 2, fileSize: Infinity } });
  const fields = new Map<string, string>();
  try {
    const file = await nextFile(parts, form, fields);
    if (!file) throw bad(`${form.file}: there is no such field with a file.`);
    if (file.fieldname !== form.file) throw bad(`${shown(file.fieldname)}: there is no such file. Send it as ${form.file}.`);
    const content = async function* (): AsyncGenerator<Uint8Array> {
      yield* readable(file.file);
      const another = await nextFile(parts, form, fields);
      if (another) throw bad(`${shown(another.fieldname)}: a second file. Send one file a request.`);
    };
    return await take({
      name: nameOf(file),
      content: content(),
      fields: () => Object.fromEntries(fields) as Partial<Record<Name, string>>,
    });
  } catch (error) {
    // what is still coming is dropped: a client that is not read from does not read the answer
    request.raw.unpipe();
    request.raw.resume();
    throw error;
  }
};

/** The file's bytes. @throws `Problem` 400 if it ends too early */
async function* readable(file: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* file;
  } catch (error) {
    unreadableForm(error);
  }
}

/** Reads fields up to the next file. @returns undefined at the end of the form */
const nextFile = async (
  parts: AsyncIterator<Multipart>,
  form: Form<string>,
  fields: Map<string, string>,
): Promise<MultipartFile | undefined> => {
  for (;;) {
    const next = await parts.next().catch(unreadableForm);
    if (next.done) return undefined;
    const part = next.value;
    if (part.type === 'file') return part;
    const { fieldname: name, value } = part;
    if (!form.fields.includes(name)) {
      if (form.others === 'ignored') continue;
      throw bad(`${shown(name)}: there is no such field. Use ${[...form.fields, form.file].join(', ')}.`);
    }
    if (fields.has(name)) throw bad(`${name}: is there twice.`);
    if (typeof value !== 'string' || part.valueTruncated) throw bad(`${name}: is no text, or too long a one.`);
    fields.set(name, value);
  }
};

/** The parser's own errors have no status: a form that ends too early, that has no boundary. @throws `Problem` 400, or the error itself */
export const unreadableForm = (error: unknown): never => {
  if ((error as { readonly statusCode?: unknown }).statusCode !== undefined) throw error;
  throw new Problem(400, 'bad_request', `the form cannot be read: ${(error as Error).message}.`, { cause: error });
};

/** A part of the type `application/octet-stream` is a file even without a name. */
const nameOf = ({ filename }: { readonly filename?: string }): string => shownName(filename ?? '');

const bad = (message: string): Problem => new Problem(400, 'bad_request', message);

const shown = (name: string): string => inspect(name, { maxStringLength: 40 });
