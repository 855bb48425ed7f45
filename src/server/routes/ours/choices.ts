import { inspect } from 'node:util';
import { createPlacer } from '../../../reassembly/placer.js';
import type { Prose } from '../../../segmentation/types.js';
import { withSingleSpaces } from '../../../text/spaces.js';
import { shifted, type Span } from '../../../text/spans.js';
import type { Excerpt, Part, TranslatedSegment } from '../../../translation.js';
import type { Translator } from '../../../translator/translator.js';
import { Problem } from '../../problems/problem.js';

/** The reader's own English, by the number of its segment. */
export type Choices = Readonly<Record<string, string>>;

/** A key of `choices`. */
export const segmentNumber = '^(0|[1-9][0-9]{0,8})$';

/** @throws `Problem` 400 unless they are English texts by the numbers of segments */
export const validateChoices = (choices: unknown): void => {
  if (typeof choices !== 'object' || choices === null || Array.isArray(choices)) throw wrong('choices', 'is no object');
  for (const [id, english] of Object.entries(choices)) {
    if (!new RegExp(segmentNumber, 'u').test(id))
      throw wrong(`choices.${inspect(id, { maxStringLength: 40 })}`, 'is no number of a segment');
    if (typeof english !== 'string' || english.trim() === '') throw wrong(`choices.${id}`, 'has no text');
  }
};

const wrong = (name: string, what: string): Problem =>
  new Problem(400, 'bad_request', `${name}: ${what}. Send { "0": "English of the first segment" }.`);

/**
 * A translator that has the reader's own English in the place of its own, set as its own would be. What stands behind it moves along, so
 * that slicing the English document at a segment's `target` still gives its text.
 *
 * @throws `Problem` 400, at the end of its stream, if the text has no segment with one of the numbers
 */
export const withChoices = (translator: Translator, choices: Choices = {}): Translator =>
  Object.keys(choices).length === 0
    ? translator
    : { ...translator, stream: (source, options) => chosen(translator.stream(source, options), textOf(source), choices) };

/** Documents are translated as prose. */
const textOf = (source: AsyncIterable<string> | Prose): string => ('text' in source ? source.text : '');

async function* chosen(parts: AsyncIterable<Part>, text: string, choices: Choices): AsyncGenerator<Part> {
  const unused = new Set(Object.keys(choices));
  const placer = createPlacer<Part>('source');
  for await (const part of parts) {
    const { gap, segment } = part;
    const own = segment && choices[segment.id];
    if (segment) unused.delete(String(segment.id));
    const english = own === undefined ? segment?.target.text : withSingleSpaces(own.trim());
    const placed = placer.add({
      tag: part,
      gap,
      segment: segment && { english: english ?? '', text, source: segment.source, isWrappable: own !== undefined },
    });
    const target = placed?.target;
    yield segment && target ? { gap, segment: at(target, segment) } : part;
  }
  const [id] = unused;
  if (id !== undefined) throw new Problem(400, 'bad_request', `choices.${id}: the text has no segment ${id}.`);
}

/** The segment with another English, or with the same in another place. */
const at = (target: Excerpt, segment: TranslatedSegment): TranslatedSegment =>
  target.text === segment.target.text ? moved(segment, target) : ofReader(segment, target);

/** What the model said of its own English is not true of the reader's; the tokens are counted, since the model did write them. */
const ofReader = (segment: TranslatedSegment, target: Excerpt): TranslatedSegment => {
  const { id, kind, source, quotation, attributions, tokens } = segment;
  return { id, kind, source, target, quotation, attributions, ...(tokens !== undefined && { tokens }), origin: 'reader', checks: [] };
};

const moved = (segment: TranslatedSegment, target: Excerpt): TranslatedSegment => {
  const by = target.start - segment.target.start;
  if (by === 0) return segment;
  const shift = (span: Span): Span => shifted(span, by);
  return {
    ...segment,
    target,
    checks: segment.checks.map((finding) => (finding.target ? { ...finding, target: finding.target.map(shift) } : finding)),
    ...(segment.words && { words: segment.words.map((pair) => ({ ...pair, target: shift(pair.target) })) }),
  };
};
