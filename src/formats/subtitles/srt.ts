import { writeMarked, markedWriter } from '../marked/writer.js';
import type { Format, Writer } from '../types.js';
import type { RenderSlot } from '../marked/types.js';
import { readSubtitles } from './read-subtitles.js';
import { srtCues } from './cues/srt-cues.js';
import type { SubtitleDocument } from './types.js';
import { writePassage } from './layout/write-passage.js';

/** Tags that players know; anything else in angle brackets is text: `<3`, `<<Oui>>`. */
const tag = String.raw`</?(?:b|i|u|s|font|c|v|lang|ruby|rt|span|em|strong|p|div)(?=[\s.>/])[^<>\r\n]*>|<\d[\d:.,]{4,}>`;

const render: RenderSlot<SubtitleDocument> = (english, document) => writePassage(english, document, (text) => text);

/** SubRip. Its prose is what is said; numbers, times and what else stands in the file stay. */
export const srt: Format<SubtitleDocument> & { readonly writer: (document: SubtitleDocument) => Writer } = {
  name: 'srt',
  extensions: ['.srt'],
  read: (bytes, options = {}) => readSubtitles(bytes, options, { cuesOf: srtCues, tag, hasEntities: false }),
  write: (document, pieces) => writeMarked(document, pieces, render),
  writer: (document) => markedWriter(document, render),
};
