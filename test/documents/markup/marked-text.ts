import type { SegmentTag } from '../../../src/documents/markup/tree.js';
import type { PlacedTag } from '../../../src/formats/types.js';
import type { WordPair } from '../../../src/translation.js';

/** A text with tags (`<b>`, `</b>`, `<img/>`) as words and tags with places. */
export const marked = (written: string): { readonly text: string; readonly tags: readonly (SegmentTag & { readonly raw: string })[] } => {
  const tags: { tag: number; at: number; side: SegmentTag['side']; partner: number | undefined; raw: string }[] = [];
  const open: number[] = [];
  let text = '';
  for (const [piece] of written.matchAll(/<[^<>]+>|[^<]+/gu)) {
    if (!piece.startsWith('<')) text += piece;
    else {
      const tag = tags.length;
      const side = piece.endsWith('/>') ? 'point' : piece.startsWith('</') ? 'close' : 'open';
      const partner = side === 'close' ? open.pop() : undefined;
      tags.push({ tag, at: text.length, side, partner, raw: piece });
      if (partner !== undefined) tags[partner]!.partner = tag;
      if (side === 'open') open.push(tag);
    }
  }
  return { text, tags };
};

/** A text with its tags in it again. @param raw - each tag as it is written */
export const printed = (text: string, placed: readonly PlacedTag[], raw: readonly string[]): string => {
  let out = '';
  let from = 0;
  for (const { tag, at } of placed) {
    out += text.slice(from, at) + raw[tag]!;
    from = at;
  }
  return out + text.slice(from);
};

/** Numbers behind words (`très[3]`) as pairs, and the texts without them. */
export const numberedPairs = (
  french: string,
  english: string,
): {
  readonly words: readonly WordPair[];
  readonly plain: { readonly french: string; readonly english: string; readonly place: (at: number) => number };
} => {
  const [here, there] = [numbered(french), numbered(english)];
  const words = there.words.flatMap(({ number, span: target }) =>
    here.words.flatMap(({ number: other, span: source }) => (other === number ? [{ source, target }] : [])),
  );
  return { words, plain: { french: here.text, english: there.text, place: here.place } };
};

const numbered = (written: string) => {
  const words: { number: string; span: { start: number; end: number } }[] = [];
  const cuts: { at: number; length: number }[] = [];
  let text = '';
  let from = 0;
  for (const found of written.matchAll(/\[(\d+)\]/gu)) {
    text += written.slice(from, found.index);
    from = found.index + found[0].length;
    cuts.push({ at: found.index, length: found[0].length });
    const word = /[\p{L}\p{N}]+['’]?$/u.exec(text)![0];
    words.push({ number: found[1]!, span: { start: text.length - word.length, end: text.length } });
  }
  text += written.slice(from);
  const place = (at: number): number => at - cuts.filter((cut) => cut.at + cut.length <= at).reduce((sum, { length }) => sum + length, 0);
  return { text, words, place };
};
