import type { Span } from '../../../text/spans.js';
import type { Message, Value } from './types.js';

/** Empty lines, which are the same in French and English. */
const emptyLines = /(?:\r?\n[ \t]*){2,}/gu;

/**
 * Divides an English text among its messages, which have an empty line between them. A message may have empty lines too.
 *
 *     'un article\n\ndes articles', 'an article\n\narticles'   →   'an article', 'articles'
 */
export const divide = (messages: readonly { readonly value: Value; readonly message: Message }[], english: string): Span[] => {
  if (messages.length === 1) return [{ start: 0, end: english.length }];
  const proses = messages.map(({ value, message }) => proseOf(value, message));
  const here = [...proses.join('\n\n').matchAll(emptyLines)];
  const there = [...english.matchAll(emptyLines)];
  const spans: Span[] = [];
  let [start, sourceEnd, line] = [0, -2, 0];
  for (let nth = 0; nth < proses.length - 1; nth += 1) {
    sourceEnd += proses[nth]!.length + 2;
    while (line < here.length - 1 && here[line]!.index + here[line]![0].length <= sourceEnd) line += 1;
    // the English of a good translation has as many empty lines; of another, the first ones must do
    const found = there[here.length === there.length ? line : nth];
    const end = Math.max(start, found?.index ?? english.length);
    spans.push({ start, end });
    start = found ? Math.max(end, found.index + found[0].length) : english.length;
  }
  return [...spans, { start, end: english.length }];
};

const proseOf = ({ text }: Value, { parts }: Message): string =>
  parts
    .map((part) => {
      if (part.type === 'text') return part.prose ?? text.slice(part.start, part.end);
      if (part.type === 'opaque') return text.slice(part.start, part.end);
      return part.type === 'argument' ? part.standIn : '';
    })
    .join('');
