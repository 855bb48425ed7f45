import type { Document } from '../formats/types.js';
import type { Prose } from '../segmentation/types.js';
import { seamsOf } from './markup/with-markup.js';

/** What the translator is told of a document. Where inline markup stands, words are aligned. */
export const proseOf = (document: Document): Prose => ({
  text: document.prose,
  blocks: document.blocks,
  opaque: document.opaque,
  seams: seamsOf(document),
});
