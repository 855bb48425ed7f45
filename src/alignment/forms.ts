import type { Span } from '../text/spans.js';

/** A letter or digit, and the accents of one. */
export const isSound = /[\p{L}\p{N}\p{M}]/u;

/**
 * Where spans of another form of a text are in the text itself. Only letters and digits count: a span without one is empty.
 *
 * @param form - the text in other spaces, marks and compatibility characters; letters may lack, none may be added
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
  /** As the tokenizers have it (NFKC), one code point. */
  readonly sound: string;
}

const soundsOf = (text: string): Sound[] =>
  Array.from(text.matchAll(/\P{M}\p{M}*|\p{M}+/gu)).flatMap(({ 0: cluster, index }) =>
    [...cluster.normalize('NFKC')]
      .filter((sound) => isSound.test(sound))
      .map((sound) => ({ sound, start: index, end: index + cluster.length })),
  );
