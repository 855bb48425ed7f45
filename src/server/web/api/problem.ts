/** Why a request came to nothing: what the server said, or that it could not be reached. */
export class ApiProblem extends Error {
  /** Of HTTP; 0 if there was no answer at all. */
  readonly status: number;
  /** As the server names it (`too_large`, `unauthorized`); `offline` if there was no answer, `page` for what the page found itself. */
  readonly code: string;
  /** Seconds after which another try makes sense. */
  readonly retryAfter: number | undefined;

  constructor(status: number, code: string, message: string, retryAfter?: number) {
    super(message);
    this.name = 'ApiProblem';
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** The code of a problem that the page has found itself; its message is in the reader's language. */
export const ownCode = 'page';

/** That the server does not answer. */
export const offline = (): ApiProblem => new ApiProblem(0, 'offline', '');

/** What an answer that is no success says; proxies answer in forms of their own, also for a server that does not answer them. */
export const problemIn = async (response: Response): Promise<ApiProblem> => {
  if (response.status === 502 || response.status === 504) return offline();
  const { code, message } = said(await response.text().catch(() => ''));
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return new ApiProblem(response.status, code, message, Number.isFinite(seconds) ? seconds : undefined);
};

const said = (body: string): { readonly code: string; readonly message: string } => {
  try {
    const { error } = JSON.parse(body) as { readonly error?: { readonly code?: unknown; readonly message?: unknown } };
    if (typeof error?.code === 'string' && typeof error.message === 'string') return { code: error.code, message: error.message };
  } catch {
    // not ours
  }
  return { code: 'unknown', message: '' };
};

/** Whether the server cannot be reached, or is not ready: that passes without the reader doing anything, and the page looks out for it. */
export const isAway = (problem: ApiProblem | undefined): boolean => problem?.code === 'offline' || problem?.code === 'not_ready';

/** Whether a request was ended by the page itself. */
export const isAborted = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';
