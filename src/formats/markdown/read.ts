import { createBuilder, type Builder } from '../marked/builder.js';
import { findFrontMatter } from './front-matter/find.js';
import { readToml } from './front-matter/toml.js';
import { readYaml, type PutValue } from './front-matter/yaml.js';
import { parseEvents, type Labels } from './parse/parse.js';
import type { MarkdownDocument, Place } from './places.js';
import { createSlots } from './walk/slots.js';
import { createWalk } from './walk/walk.js';
import { labelsOf, windowsOf } from './parse/windows.js';

/** Reads a Markdown file. @param file - its text without byte order mark; @throws `ERR_INPUT` if its front matter is broken */
export const readMarkdown = (file: string, bom: boolean): MarkdownDocument => {
  const builder = createBuilder(file);
  const places = new Map<number, Place>();
  const start = readFrontMatter(file, builder, places);
  const labels = labelsOf(file, start);
  const walk = createWalk(file, createSlots(file, builder, places, 'end blocks'), builder);
  for (const { events, base, end } of windowsOf(file, start, labels)) walk(events, base, end);
  return { ...builder.build(bom), places, labels };
};

/** Reads what was written for one slot, as it stands in the English file. @param labels - of the whole file */
export const readBack = (written: string, labels: Labels): MarkdownDocument => {
  const builder = createBuilder(written);
  const places = new Map<number, Place>();
  const walk = createWalk(written, createSlots(written, builder, places, 'are points'), builder);
  walk(parseEvents(written, { definitions: [...labels.definitions], footnotes: [...labels.footnotes] }), 0, written.length);
  return { ...builder.build(false), places, labels };
};

/** @returns where the page begins behind its front matter */
const readFrontMatter = (file: string, builder: Builder, places: Map<number, Place>): number => {
  const found = findFrontMatter(file);
  if (!found) return 0;
  const put: PutValue = (parts, kind, write) => {
    const [first] = parts;
    if (!first) return;
    builder.open(kind);
    places.set(first[0].start, { kind: 'front', write });
    for (const [span, prose] of parts) builder.text(span, prose);
    builder.close();
  };
  if (found.language === 'toml') readToml(file, found.value, builder, put);
  else if (!readYaml(file, found.value, builder, put)) return 0;
  return found.end;
};
