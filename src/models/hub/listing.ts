import { listFiles, modelInfo } from '@huggingface/hub';
import { Fr2enError } from '../../errors.js';
import { isCommit } from '../store/record.js';
import { patientFetch, type Pulling } from './ask.js';

/** A file on the hub, with the hash that identifies it there. */
export interface HubFile {
  readonly path: string;
  readonly bytes: number;
  /** For large files (LFS) the SHA-256 of their bytes, for small ones the id of their git blob. */
  readonly id: { readonly kind: 'sha256' | 'blob'; readonly hex: string };
}

/**
 * The commit that a revision points to today.
 *
 * @throws `ERR_DOWNLOAD`
 */
export const resolveCommit = async (pulling: Pulling): Promise<string> => {
  const { hub, repository, revision } = pulling;
  const info = await understood(pulling, () =>
    modelInfo({
      name: repository,
      ...(revision !== undefined && { revision }),
      additionalFields: ['sha'],
      hubUrl: hub.endpoint,
      fetch: patientFetch(pulling),
    }),
  );
  if (isCommit(info.sha)) return info.sha;
  throw strange(pulling, 'it names no commit');
};

/**
 * The files of a commit, by path.
 *
 * @throws `ERR_DOWNLOAD`
 */
export const filesOf = async (pulling: Pulling, commit: string): Promise<Map<string, HubFile>> =>
  understood(pulling, async () => {
    const found = new Map<string, HubFile>();
    const { hub, repository } = pulling;
    for await (const { type, path, size, oid, lfs } of listFiles({
      repo: repository,
      recursive: true,
      revision: commit,
      hubUrl: hub.endpoint,
      fetch: patientFetch(pulling),
    })) {
      if (type !== 'file') continue;
      const id = lfs ? ({ kind: 'sha256', hex: lfs.oid } as const) : ({ kind: 'blob', hex: oid ?? '' } as const);
      // no file could ever match an invalid hash
      if (!(id.kind === 'sha256' ? /^[0-9a-f]{64}$/u : /^[0-9a-f]{40}$/u).test(id.hex)) throw new TypeError(`${path} has no hash`);
      found.set(path, { path, bytes: lfs?.size ?? size, id });
    }
    return found;
  });

const understood = async <Result>(pulling: Pulling, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    pulling.signal?.throwIfAborted();
    if (error instanceof Fr2enError) throw error;
    throw strange(pulling, (error as Error).message, error);
  }
};

const strange = ({ name, hub }: Pulling, what: string, cause?: unknown): Fr2enError =>
  new Fr2enError(
    'ERR_DOWNLOAD',
    `${name}: ${hub.endpoint} does not answer like a model hub (${what}). Check HF_ENDPOINT and the proxy settings.`,
    { cause },
  );
