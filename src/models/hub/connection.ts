import { inspect } from 'node:util';
import { EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';
import { Fr2enError } from '../../errors.js';

/** The hub that the environment names, and how to reach it. */
export interface Hub {
  /** Without a trailing slash. */
  readonly endpoint: string;
  /** Whether `HF_TOKEN` is set. */
  readonly hasToken: boolean;
  /**
   * Like the global `fetch`, but respects `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, which Node 20's ignores. Only the hub itself gets the
   * token: a redirect or link to another host does not.
   */
  readonly fetch: typeof fetch;
  /** Closes all connections. */
  close(): Promise<void>;
}

/** Where models come from unless `HF_ENDPOINT` says otherwise. */
export const defaultEndpoint = 'https://huggingface.co';

/**
 * Prepares the connection to the hub. Nothing is sent yet.
 *
 * @throws `ERR_DOWNLOAD`: an address or token in the environment is invalid
 */
export const openHub = (env: NodeJS.ProcessEnv = process.env): Hub => {
  const endpoint = (env['HF_ENDPOINT'] || defaultEndpoint).replace(/\/+$/u, '');
  const { origin } = addressOf(endpoint);
  const token = tokenOf(env);
  const agent = proxyAgent();
  const send = undiciFetch as unknown as (url: URL, options: object) => Promise<Response>;
  return {
    endpoint,
    hasToken: Boolean(token),
    fetch: async (input, init = {}) => {
      const url = new URL(input instanceof Request ? input.url : input);
      const headers = new Headers(init.headers);
      // a range must be one of the file's own bytes, not of a compressed form
      headers.set('accept-encoding', 'identity');
      headers.set('user-agent', 'fr2en');
      headers.delete('authorization');
      if (token && url.origin === origin) headers.set('authorization', `Bearer ${token}`);
      return send(url, { ...init, headers: Object.fromEntries(headers), dispatcher: agent });
    },
    close: () => agent.destroy(),
  };
};

const addressOf = (endpoint: string): URL => {
  const url = URL.canParse(endpoint) ? new URL(endpoint) : undefined;
  if (url && (url.username || url.password)) {
    // the address appears in every message, and the password with it
    throw new Fr2enError(
      'ERR_DOWNLOAD',
      'HF_ENDPOINT: the address contains a user name or password. Remove it; a token belongs in HF_TOKEN.',
    );
  }
  if (url && /^https?:$/u.test(url.protocol)) return url;
  throw new Fr2enError(
    'ERR_DOWNLOAD',
    `HF_ENDPOINT: ${inspect(endpoint)} is not a web address. Write it like ${defaultEndpoint}, or unset it.`,
  );
};

/** Refuses a token that cannot be sent, without repeating it: `fetch` would quote it in its error. */
const tokenOf = (env: NodeJS.ProcessEnv): string | undefined => {
  const token = env['HF_TOKEN']?.trim();
  if (!token || /^[!-~]+$/u.test(token)) return token;
  throw new Fr2enError(
    'ERR_DOWNLOAD',
    'HF_TOKEN: a token has no spaces, line breaks or accented letters. Copy it again from the hub, or unset it.',
  );
};

const proxyAgent = (): EnvHttpProxyAgent => {
  try {
    return new EnvHttpProxyAgent({ connect: { timeout: 15_000 } });
  } catch (cause) {
    throw new Fr2enError(
      'ERR_DOWNLOAD',
      'HTTPS_PROXY or HTTP_PROXY is not a web address. Write it like http://proxy.example:8080, or unset it.',
      { cause },
    );
  }
};
