import type { Span } from '../text/spans.js';

/** A letter, digit or combining accent. */
export const isSound = /[\p{L}\p{N}\p{M}]/u;

/**
 * Maps spans in another form of a text to the text itself. Only letters and digits count: a span with none becomes empty.
 *
 * @param form - the text with different spaces, marks and compatibility characters; letters may be missing, but none added
 * @returns undefined if a letter or digit of the form is not in the text
 */
export const spansIn = (text: string, form: string, spans: readonly Span[]): Span[] | undefined => {
  const here = soundsOf(text);
  const there = soundsOf(form);
  const homes: Span[] = [];
  let next = 0;
  for (const { sound } of there) {
    while (next < here.length && here[next]!.sound !== sound) next += 1;
    if (next === here.length) return undefined;
    homes.push(here[next]!);
    next += 1;
  }
  let at = 0;
  let end = 0;
  return spans.map((span) => {
    while (at < there.length && there[at]!.end <= span.start) at += 1;
    const first = at;
    while (at < there.length && there[at]!.start < span.end) at += 1;
    const start = at > first ? homes[first]!.start : end;
    end = at > first ? homes[at - 1]!.end : end;
    return { start, end };
  });
};

interface Sound extends Span {
  /** One code point, normalised as the tokenizers do (NFKC). */
  readonly sound: string;
}

const soundsOf = (text: string): Sound[] =>
  Array.from(text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)).flatMap(({ 0: cluster, index }) =>
    [...cluster.normalize('NFKC')]
      .filter((sound) => isSound.test(sound))
      .map((sound) => ({ sound, start: index, end: index + cluster.length })),
  );
