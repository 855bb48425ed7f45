import { patiently } from '../../api/patience.js';
import { offline, problemIn } from '../../api/problem.js';
import { keyHeader } from '../../api/request.js';
import type { ServerJob } from '../types.js';

/** A file to send, and how. */
export interface Sending {
  readonly file: File;
  /** Sent as fields before the file. */
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** @param share - sent so far, from 0 to 1 */
  readonly onShare: (share: number) => void;
}

/** Sends a file to be translated. @throws `ApiProblem`: refused; what the signal says, if it speaks */
export const upload = async (sending: Sending): Promise<ServerJob> => {
  const answer = await patiently(() => send(sending), sending.signal);
  return (await answer.json()) as ServerJob;
};

/** By XMLHttpRequest, since `fetch` does not tell how much has been sent. */
const send = async ({ file, fields, signal, onShare }: Sending): Promise<Response> => {
  signal.throwIfAborted();
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.append(name, value);
  form.append('file', file, file.name);
  const answer = await new Promise<Response>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const abort = (): void => {
      request.abort();
      reject(signal.reason as Error);
    };
    request.open('POST', 'v1/jobs');
    for (const [name, value] of Object.entries(keyHeader())) request.setRequestHeader(name, value);
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onShare(loaded / total);
    };
    request.onload = () => {
      resolve(answerOf(request));
    };
    request.onerror = () => {
      reject(offline());
    };
    request.onloadend = () => {
      signal.removeEventListener('abort', abort);
    };
    signal.addEventListener('abort', abort);
    request.send(form);
  });
  if (!answer.ok) throw await problemIn(answer);
  return answer;
};

const answerOf = (request: XMLHttpRequest): Response => {
  const seconds = request.getResponseHeader('retry-after');
  return new Response(request.responseText, { status: request.status, headers: seconds === null ? {} : { 'retry-after': seconds } });
};
