import type { Memory } from '../memory/types.js';
import type { TranslatorOptions } from '../options.js';

/** What a server takes on before it refuses. Each has a default and an option of the command, `--limit-…`. */
export interface Limits {
  /** Most characters (UTF-16 units) of the texts of one request; more is refused with 413. @defaultValue `200_000` */
  readonly characters: number;
  /** Most bytes of an uploaded file; more is refused with 413. @defaultValue `50_000_000` */
  readonly file: number;
  /** Most characters of texts accepted and not translated yet, of all requests together; then 503. @defaultValue `2_000_000` */
  readonly queue: number;
  /** Most files accepted and not fetched or forgotten yet; then 503. @defaultValue `100` */
  readonly jobs: number;
  /** Most requests a minute from one key, or else one address; then 429. 0: any number. @defaultValue `600` */
  readonly rate: number;
  /** Most seconds that the request itself may take to arrive; then 408. @defaultValue `60` */
  readonly seconds: number;
  /** Minutes that a translated file is kept for its owner. @defaultValue `60` */
  readonly keep: number;
}

/** Options of a server. All may be left out. */
export interface ServerOptions {
  /** The address to listen on. @defaultValue `'127.0.0.1'`, this machine only */
  readonly host?: string | undefined;
  /** 0: any free one. @defaultValue `5000` */
  readonly port?: number | undefined;
  /** A file of hashed keys: then every request for a translation needs one. @defaultValue none */
  readonly keys?: string | undefined;
  /** Whether another address than this machine's may be served without keys. @defaultValue `false` */
  readonly open?: boolean | undefined;
  /** Web pages of these origins may ask too (`https://intranet.example`); `*`: any. @defaultValue none but the server's own page */
  readonly origin?: string | readonly string[] | undefined;
  /** Whether a proxy stands before the server, whose `X-Forwarded-…` headers say who asks. @defaultValue `false` */
  readonly trustProxy?: boolean | undefined;
  /** @defaultValue see {@link Limits} */
  readonly limits?: Partial<Limits> | undefined;
  /** What is logged on standard error, a JSON object a line: never a text. @defaultValue `'silent'` */
  readonly log?: 'silent' | 'error' | 'warn' | 'info' | 'debug' | undefined;
  /** Seconds that requests have to finish when the server is closed. @defaultValue `30` */
  readonly grace?: number | undefined;
  /** Models besides the translator's own that a request may choose; each is loaded when it is first asked for. @defaultValue none */
  readonly models?: readonly string[] | undefined;
  /** A translation memory from `openMemory`, which all requests share; `false` for none. @defaultValue the translator's; none */
  readonly memory?: Memory | false | undefined;
  /** The model, and the defaults of every request. */
  readonly translator?: TranslatorOptions | undefined;
}

/** A server that listens. */
export interface Server {
  /** Where: `http://127.0.0.1:5000`. */
  readonly url: string;
  /** Takes no more requests, lets those under way finish (or, after `grace` seconds, ends them), and stops the model's processes. */
  close(): Promise<void>;
}
