import { markedWriter, writeMarked } from '../marked/writer.js';
import type { RenderSlot } from '../marked/types.js';
import type { Format, Writer } from '../types.js';
import { readSubtitles } from './read-subtitles.js';
import type { SubtitleDocument } from './types.js';
import { vttCues } from './cues/vtt-cues.js';
import { writePassage } from './layout/write-passage.js';

/** Browsers take all that stands in angle brackets for a tag. */
const tag = String.raw`<[^<>\r\n]*>`;

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

const render: RenderSlot<SubtitleDocument> = (english, document) =>
  writePassage(english, document, (text) => text.replace(/[&<>]/gu, (character) => escapes[character]!));

/** WebVTT. Its prose is what is said; header, notes, styles, regions, identifiers, times and settings stay. */
export const vtt: Format<SubtitleDocument> & { readonly writer: (document: SubtitleDocument) => Writer } = {
  name: 'vtt',
  extensions: ['.vtt'],
  read: (bytes, options = {}) => readSubtitles(bytes, options, { cuesOf: vttCues, tag, hasEntities: true }),
  write: (document, pieces) => writeMarked(document, pieces, render),
  writer: (document) => markedWriter(document, render),
};
