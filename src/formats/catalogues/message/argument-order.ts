import { unnumbered } from './placeholders.js';
import type { EnglishMessages, Fixed, Message, Value } from './types.js';

/**
 * `printf` takes its arguments in order. Where the English has placeholders of different kinds in another order, each gets the number of
 * its argument; where the program knows no numbers, they go back to their order.
 *
 *     '%d pages de %s', '%s has %d pages'   →   '%2$s has %1$d pages'
 */
export const inOrder = (
  { text }: Value,
  { parts }: Message,
  found: readonly Fixed[],
  numbering: EnglishMessages['numbering'],
): readonly Fixed[] => {
  const source = parts.flatMap((part) => (part.type === 'opaque' ? [text.slice(part.start, part.end)] : [])).filter(isConversion);
  const there = found.filter((fixed) => isConversion(fixed.text));
  // a pattern of a date has other letters too; one with stars or numbers, or with some lost, is left alone
  if (!source.every((own) => unnumbered.test(own) && !own.includes('*')) || there.length !== source.length) return found;
  if (there.every((fixed, nth) => fixed.text === source[nth])) return found;
  const free = new Map<string, number[]>();
  for (const [nth, own] of source.entries()) {
    const turns = free.get(own) ?? [];
    turns.push(nth);
    free.set(own, turns);
  }
  const [used, places] = [new Map<string, number>(), new Map(there.map((fixed, nth) => [fixed, nth]))];
  return found.map((fixed) => {
    const place = places.get(fixed);
    if (place === undefined) return fixed;
    if (numbering === 'unknown') return { ...fixed, text: source[place]! };
    const turn = used.get(fixed.text) ?? 0;
    used.set(fixed.text, turn + 1);
    return { ...fixed, text: `%${free.get(fixed.text)![turn]! + 1}$${fixed.text.slice(1)}` };
  });
};

const isConversion = (text: string): boolean => /^%[^({%]*$/u.test(text) && !/^%[A-Za-z_][\w.-]+%$/u.test(text);
