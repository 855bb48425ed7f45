/** A row of a table: what stands in its columns. */
export interface Row {
  /** Of the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** How a glossary file can be written. */
export type GlossaryFormat = 'tsv' | 'csv' | 'tbx';
