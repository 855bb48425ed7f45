import { extname } from 'node:path';
import type { GlossaryFormat } from './types.js';

const byExtension: Readonly<Record<string, GlossaryFormat>> = {
  '.tsv': 'tsv',
  '.tab': 'tsv',
  '.csv': 'csv',
  '.tbx': 'tbx',
  '.tbxm': 'tbx',
};

/** The format of a glossary file: its extension says it, or else how it looks. @param name - of the file, if it has one */
export const glossaryFormat = (name: string, text: string): GlossaryFormat => byExtension[extname(name).toLowerCase()] ?? look(text);

/** XML begins with a tag; of tables, that with tabs has one in its first entry. */
const look = (text: string): GlossaryFormat => {
  if (/^\s*<(?:\?xml|!--|!doctype|martif|tbx)\b/iu.test(text) || /^\s*<!--/u.test(text)) return 'tbx';
  const entry = text.split(/\r\n|[\n\r]/u, 1000).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return entry === undefined || entry.includes('\t') || !/[,;]/u.test(entry) ? 'tsv' : 'csv';
};
