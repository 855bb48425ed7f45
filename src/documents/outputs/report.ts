import { Buffer } from 'node:buffer';
import type { Report } from '../../translation.js';
import type { Source } from '../source.js';
import type { Tally } from '../tally.js';
import { sourceJson } from './json.js';

/** The checks of one input, as `--report` writes them. */
export interface InputReport {
  readonly source: { readonly file: string; readonly sha256: string };
  readonly report: Omit<Report, 'tokens'>;
  readonly segments: Tally['checked'];
}

/** The report on one input. */
export const inputReport = (source: Source, tally: Tally, milliseconds: number): InputReport => {
  const { segments, ok, repaired, failed, remembered, terms, checked } = tally;
  return {
    source: sourceJson(source),
    report: { segments, ok, repaired, failed, remembered, ...(terms && { terms }), milliseconds: Math.round(milliseconds) },
    segments: checked,
  };
};

/** The `--report` file: the model, then the inputs in order, each with its counts and the segments that were checked. */
export const reportJson = (model: { readonly name: string; readonly revision: string }, inputs: readonly InputReport[]): Uint8Array =>
  Buffer.from(`${JSON.stringify({ model: { name: model.name, revision: model.revision }, inputs }, undefined, 2)}\n`);
