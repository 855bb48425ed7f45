import type { Finding } from '../../../checks/types.js';
import type { CallOptions } from '../../../options.js';
import type { Report, TranslatedSegment } from '../../../translation.js';

export type { Finding, Report };

/** A segment, as the server writes it. */
export type Segment = TranslatedSegment;

/** A gap and the segment behind it; the last has only a gap. */
export interface Part {
  readonly gap: string;
  readonly segment: Segment | null;
}

/** A line of `/v1/translate/stream`. */
export type StreamLine =
  | { readonly model: { readonly name: string; readonly revision: string } }
  | { readonly language: { readonly code: string } }
  | Part
  | { readonly report: Report }
  | { readonly error: { readonly code: string; readonly message: string } };

/** What a translation may be asked for with. */
export interface CallBody extends Pick<CallOptions, 'quotes' | 'punctuation' | 'attributions' | 'alternatives' | 'suggestions'> {
  readonly model?: string | undefined;
}

/** What `GET /v1/server` says, as far as the page asks. */
export interface ServerInfo {
  readonly version: string;
  /** Names, the default first. */
  readonly models: readonly string[];
  readonly limits: { readonly characters: number; readonly file: number };
  readonly needsKey: boolean;
  readonly formats: readonly { readonly name: string; readonly extensions: readonly string[] }[];
  readonly emits: readonly string[];
  readonly options: Readonly<Record<'quotes' | 'punctuation' | 'attributions', readonly string[]>>;
  /** What holds where a request says nothing. */
  readonly defaults: Readonly<Record<'model' | 'quotes' | 'punctuation' | 'attributions', string>>;
}
