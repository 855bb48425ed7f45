import { inspect } from 'node:util';
import { EnvHttpProxyAgent, fetch as undiciFetch } from 'undici';
import { Fr2enError } from '../../errors.js';

/** The hub that the environment names, and the way to it. */
export interface Hub {
  /** Without a slash at its end. */
  readonly endpoint: string;
  /** Whether `HF_TOKEN` is set. */
  readonly hasToken: boolean;
  /**
   * As the global `fetch`, but through the proxy of `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY`, which that of Node 20 ignores. The token
   * goes to the hub itself only: a redirect to another host, or a link to one, does not get it.
   */
  readonly fetch: typeof fetch;
  /** Ends all connections. */
  close(): Promise<void>;
}

/** Where models come from unless `HF_ENDPOINT` says otherwise. */
export const defaultEndpoint = 'https://huggingface.co';

/**
 * Opens the way to the hub. Nothing is sent yet.
 *
 * @throws `ERR_DOWNLOAD`: the environment names an address that is none, or a token that is none
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
      // a part of a file must be a part of its own bytes, not of a packed form
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
    // such an address would be named in every message
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

/** What cannot be sent is refused here without being repeated: who sends it would name it in its error. */
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
