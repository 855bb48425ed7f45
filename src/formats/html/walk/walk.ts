import type { Span } from '../../../text/spans.js';
import type { Builder } from '../../marked/builder.js';
import { readAttributes, saidBy } from './attributes.js';
import { readCharacters } from './characters.js';
import { isVoid, labelOf, roleOf } from './elements.js';
import { createFlow, type Flow } from './flow.js';
import { endsLine, splitsLinks, type Links } from './breaks.js';
import { isNoteMark } from './note-marks.js';
import { createOpenElements, stateIn, type OpenElements, type State } from './open-elements.js';
import { encodingPatches, languagePatches } from './patches.js';
import { isForeign, pass, regionOf, type Region } from './region.js';
import { readTokens, type HtmlTag, type Syntax } from './tokens.js';

/** What is walked, and how. */
export interface WalkOptions {
  /** By default the whole file. */
  readonly span?: Span;
  /** By default `html`. */
  readonly syntax?: Syntax;
  /** Told of each tag before it is read. */
  readonly onTag?: (tag: HtmlTag) => void;
}

interface Walk {
  readonly file: string;
  readonly builder: Builder;
  readonly syntax: Syntax;
  readonly flow: Flow;
  readonly elements: OpenElements;
  readonly links: Links;
  region: Region | undefined;
}

/**
 * Reads markup into a builder: each paragraph, heading, cell, item, label … becomes a slot with its inline tags, each attribute that people
 * read a slot inside or beside it. No slot may be open. It never fails: any text is some page.
 *
 *     '<p title="Crue">La <b>Loire</b> monte.'   →   'Crue', 'La Loire monte.' with <b> and </b>
 */
export const walkHtml = (file: string, builder: Builder, options: WalkOptions = {}): void => {
  const { span = { start: 0, end: file.length }, syntax = 'html', onTag } = options;
  const flow = createFlow(file, builder);
  const walk: Walk = {
    file,
    builder,
    syntax,
    flow,
    elements: createOpenElements(),
    links: { inside: 0, only: true, seen: 0 },
    region: undefined,
  };
  readTokens(file, span, syntax, {
    text: (text) => {
      if (!walk.region) readText(walk, text);
    },
    comment: (comment) => {
      if (!walk.region) flow.point(comment, '<!-- -->');
    },
    tag: (tag) => {
      onTag?.(tag);
      if (walk.region && isPassed(walk, walk.region, tag)) return;
      if (tag.side === 'start') readStart(walk, tag);
      else readEnd(walk, tag);
    },
    isForeign: () => walk.region !== undefined && isForeign(walk.region),
  });
  flow.close();
};

const readText = (walk: Walk, span: Span): void => {
  const { file, syntax, flow, elements, links } = walk;
  const { mode, kind } = elements.state();
  if (mode === 'none') return;
  if (splitsLinks(file, span, links)) {
    flow.close();
    return;
  }
  readCharacters(file, span, syntax, {
    words: (words, prose) => {
      openSlot(walk, kind);
      if (links.inside === 0) links.only = false;
      flow.words(words, prose, mode);
    },
    white: (white) => flow.white(white, mode),
    markup: (markup) => flow.point(markup, '<![CDATA[ ]]>'),
  });
};

const openSlot = ({ flow, links }: Walk, kind: State['kind']): number => {
  if (flow.slot() === undefined) Object.assign(links, { inside: 0, only: true, seen: 0 });
  return flow.open(kind);
};

/** Reads a start tag. */
const readStart = (walk: Walk, tag: HtmlTag): void => {
  const { file, builder, syntax, flow, elements } = walk;
  const role = roleOf(tag.name);
  if (tag.name === 'br') {
    readLineBreak(walk, tag);
    return;
  }
  if (role === 'block' || role === 'raw-block') {
    flow.close();
    elements.endImplied(tag.name);
  }
  const parent = elements.state();
  const state = stateIn(tag.name, parent, saidBy(tag));
  for (const patch of encodingPatches(file, tag)) builder.patch(patch.file, patch.text);
  const isEmpty = isVoid(tag.name) || (syntax === 'xml' && tag.selfClosing);
  if (state.mode === 'prose' && role !== 'raw' && role !== 'raw-block')
    for (const patch of languagePatches(file, tag)) builder.patch(patch.file, patch.text);
  if (role === 'raw' || role === 'raw-block') {
    readOwn(walk, tag, state);
    if (isEmpty || (isForeignRoot(tag.name) && tag.selfClosing)) flow.point(tag, labelOf('start', tag.name));
    else walk.region = regionOf(tag, 'raw');
  } else if (isEmpty) {
    if (parent.mode !== 'none') flow.point(tag, labelOf('start', tag.name));
    readOwn(walk, tag, state);
  } else if (state.mode !== 'none' && isNoteMark(file, tag, flow.tail())) {
    readOwn(walk, tag, state);
    walk.region = regionOf(tag, 'note');
  } else if (role === 'block') {
    readOwn(walk, tag, state);
    elements.push({ name: tag.name, state, tag: undefined });
  } else readInline(walk, tag, state);
};

const isForeignRoot = (name: string): boolean => name === 'svg' || name === 'math';

const readInline = (walk: Walk, tag: HtmlTag, state: State): void => {
  const { file, flow, elements, links } = walk;
  const parent = elements.state();
  if (tag.name === 'a' && splitsLinks(file, { start: tag.start, end: tag.start }, links)) flow.close();
  if (parent.mode === 'none') {
    readOwn(walk, tag, state);
    elements.push({ name: tag.name, state, tag: undefined });
    return;
  }
  const slot = openSlot(walk, parent.kind);
  const handle = flow.openTag(tag, labelOf('start', tag.name));
  if (tag.name === 'a') links.inside += 1;
  readOwn(walk, tag, state);
  elements.push({ name: tag.name, state, tag: { slot, handle } });
};

/** Reads an end tag. */
const readEnd = (walk: Walk, tag: HtmlTag): void => {
  const { flow, elements, links } = walk;
  const { name } = tag;
  const role = roleOf(name);
  if (name === 'br') {
    readLineBreak(walk, tag);
    return;
  }
  if (role === 'block' || role === 'raw-block' || name === 'hr') {
    flow.close();
    elements.end(name);
    return;
  }
  const element = role === 'inline' || role === 'code' ? elements.end(name) : undefined;
  // back in what is not prose: <div translate="no">… <b translate="yes">Oui</b> …</div>
  if (elements.state().mode === 'none') flow.close();
  if (flow.slot() === undefined) return;
  const isOwn = element?.tag?.slot === flow.slot();
  flow.closeTag(tag, labelOf('end', name), isOwn ? element?.tag?.handle : undefined);
  if (name === 'a' && isOwn) {
    links.inside = Math.max(0, links.inside - 1);
    links.seen += 1;
  }
};

/** A line break ends a line, or stands in it. */
const readLineBreak = ({ file, flow, elements }: Walk, tag: HtmlTag): void => {
  if (flow.slot() === undefined) return;
  if (elements.state().mode === 'prose' && endsLine(file, flow.tail(), tag.end)) flow.close();
  else flow.lineBreak(tag);
};

/** @returns whether the tag belongs to the region */
const isPassed = (walk: Walk, region: Region, tag: HtmlTag): boolean => {
  if (region.kind === 'note' && tag.side === 'start') readOwn(walk, tag, walk.elements.state());
  const passed = pass(region, tag);
  if (passed === 'inside') return true;
  walk.region = undefined;
  const end = passed === 'ends' ? tag.end : tag.start;
  if (walk.elements.state().mode !== 'none') walk.flow.point({ start: region.start, end }, region.label);
  return passed === 'ends';
};

/** Reads the attributes of an element, whatever becomes of its text: code can have a title. */
const readOwn = ({ file, builder, syntax }: Walk, tag: HtmlTag, { translates, isForeign: foreign }: State): void => {
  if (translates && !foreign) readAttributes(file, tag, syntax, builder);
};
