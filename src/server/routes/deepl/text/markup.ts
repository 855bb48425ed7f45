import { readText } from '../../../../documents/read.js';
import type { Source } from '../../../../documents/source.js';
import type { Document, Format } from '../../../../formats/types.js';
import { xmlFormat } from '../../../../formats/xml/xml.js';
import { withoutOverlaps } from '../../../../text/spans.js';
import { refused } from '../form.js';
import { splitBlocks, type Split } from './split.js';
import type { Markup } from './wishes.js';

/** Reads a text with tags. @throws `Problem` 400 for XML that is not well-formed, if it must be */
export const readMarkup = async (text: string, markup: Markup, split: Split): Promise<Source> => {
  const { document, ...source } = await readText(text, formatFor(markup));
  if (markup.version === 'v2' && 'isWellFormed' in document && document.isWellFormed === false) {
    throw refused('Tag handling parsing failed, please check input.');
  }
  return { ...source, document: ignoring({ ...document, blocks: splitBlocks(document.blocks ?? [], split) }, markup) };
};

const formatFor = ({ kind, isDetected, splitting, inline, ignored }: Markup): Format | 'html' =>
  kind === 'html' ? 'html' : xmlFormat({ isDetected, splitting, inline: [...inline, ...ignored] });

/** The document with the words of some elements left as they are: `<x>Rostov</x>`. In HTML, blocks have `translate="no"` for that. */
const ignoring = (document: Document, { kind, ignored }: Markup): Document => {
  if (ignored.length === 0) return document;
  const { tags = [], opaque = [] } = document;
  const labels = new Set(ignored.map((name) => `<${kind === 'html' ? name.toLowerCase() : name}>`));
  const spans = tags.flatMap(({ at, side, partner, label }) =>
    side === 'open' && partner !== undefined && labels.has(label) ? [{ start: at, end: tags[partner]!.at }] : [],
  );
  // an ignored element may hold an ignored one, or code
  return { ...document, opaque: withoutOverlaps([...opaque, ...spans].filter(({ start, end }) => end > start)) };
};
