import { missing, unsupported } from '../form.js';
import { checkPair } from '../pair.js';
import { Problem } from '../../../problems/problem.js';
import type { TextBody } from './body.js';
import { splits, type Split } from './split.js';

/** What a request for texts asks for. */
export interface Wishes {
  readonly texts: readonly string[];
  readonly split: Split;
  /** Undefined for plain text. */
  readonly markup: Markup | undefined;
  readonly showsCharacters: boolean;
  /** Whether the answer names the kind of the model. */
  readonly showsModel: boolean;
}

/** How tags are read. */
export interface Markup {
  readonly kind: 'html' | 'xml';
  readonly version: 'v1' | 'v2';
  readonly isDetected: boolean;
  readonly splitting: readonly string[];
  readonly inline: readonly string[];
  readonly ignored: readonly string[];
}

/** Texts of one request. */
const most = 50;

/** Reads a body. @throws `Problem` 400: another pair, a value that does not exist; 413: too many texts */
export const wishesIn = (body: TextBody): Wishes => {
  checkPair(body);
  const texts = typeof body.text === 'string' ? [body.text] : body.text;
  if (texts.length === 0) throw missing('text');
  if (texts.length > most)
    throw new Problem(413, 'too_large', `${texts.length} texts are too many for one request; at most ${most} are taken.`);
  const markup = markupIn(body);
  const split = body.split_sentences ?? (markup ? 'nonewlines' : '1');
  if (!isOf(split, splits)) throw unsupported('split_sentences');
  return { texts, split, markup, showsCharacters: isOn(body.show_billed_characters), showsModel: body.model_type !== undefined };
};

const markupIn = (body: TextBody): Markup | undefined => {
  const { tag_handling: kind, tag_handling_version: version = 'v1', outline_detection: outline = true } = body;
  if (!isOf(version, ['v1', 'v2'])) throw unsupported('tag_handling_version');
  if (kind === undefined || kind === '') return undefined;
  if (!isOf(kind, ['html', 'xml'])) throw unsupported('tag_handling');
  return {
    kind,
    version,
    isDetected: isOn(outline),
    splitting: namesIn(body.splitting_tags),
    inline: namesIn(body.non_splitting_tags),
    ignored: namesIn(body.ignore_tags),
  };
};

const isOf = <Value extends string>(value: string, values: readonly Value[]): value is Value =>
  (values as readonly string[]).includes(value);

/** Forms say `1` and `0`. */
const isOn = (flag: boolean | string | undefined): boolean => flag === true || flag === '1' || flag === 'true';

/** `a,b` or a list. */
const namesIn = (tags: string | readonly string[] = []): string[] =>
  [tags]
    .flat()
    .flatMap((names) => names.split(','))
    .map((name) => name.trim())
    .filter((name) => name !== '');
