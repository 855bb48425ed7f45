import { lazily } from '../../text/lazily.js';
import { overlap, replaceSpans, type Span } from '../../text/spans.js';
import type { AttachedSign, WithoutSigns } from './types.js';

/**
 * Takes off the signs that belong to words without being one: signs of emphasis, note marks, ™ and the like. A model loses them, or takes
 * them for words.
 *
 *     Il est *très* lent.       →   Il est très lent.         around très
 *     12 élus[3], dont 2[4].    →   12 élus, dont 2.          behind élus, behind 2
 *     25 m², CO₂, « [l]e », *   →   as it is
 *
 * @param text - a unit with `"` for its quotation marks
 */
export const takeOffSigns = (text: string): WithoutSigns => {
  if (!hasSign.test(text)) return { text, signs: [] };
  const cuts = [...pairs(text), ...singles(text)];
  if (cuts.length === 0 || cuts.length > mostCuts) return { text, signs: [] };
  const spans = withoutClashes(cuts);
  const { bare, placed } = cutOut(text, spans);
  if (!/[\p{L}\p{N}\p{Co}]/u.test(bare)) return { text, signs: [] };
  return { text: bare, signs: spans.map((cut) => signOf(text, cut, placed)) };
};

/** With more, a text is no sentence, and comparing each with each other takes long. */
const mostCuts = 100;

/** One or two spans of the text to be cut out. */
interface Cut {
  readonly side: AttachedSign['side'];
  readonly spans: readonly [Span] | readonly [Span, Span];
}

/** Tags for the type of words, without attributes. Source: HTML, names only. */
const tags = 'b|i|u|s|em|strong|del|ins|mark|small|sup|sub';
const hasSign = new RegExp(String.raw`[*_~[<™®℠©†‡⁰¹²³⁴-⁹]`, 'u');

/** A sign of emphasis is free on its outer side and touches a word, a mark or another such sign on its inner side. */
const emphasis = lazily(() =>
  ['***', '**', '*', '__', '_', '~~'].map((sign) => {
    const character = sign.charAt(0);
    const whole = `[${character}]{${sign.length}}`;
    const opening = String.raw`(?<![\p{L}\p{N}\p{Co}${character}])${whole}(?![\s${character}])`;
    const closing = String.raw`(?<![\s${character}])${whole}(?![\p{L}\p{N}\p{Co}${character}])`;
    // a longer sign may hold a shorter one: **très *gros* mot**
    const words = sign.length === 1 ? String.raw`[^\n${character}]` : String.raw`(?:[^\n${character}]|[${character}](?![${character}]))`;
    return new RegExp(`${opening}(?<words>${words}{1,400})${closing}`, 'gu');
  }),
);
const tagged = new RegExp(String.raw`<(?<tag>${tags})>(?<words>[^<>\n]{1,400})<\/\k<tag>>`, 'gu');

const pairs = (text: string): Cut[] =>
  [...emphasis(), tagged].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), ({ 0: whole, index, groups }) => {
      const words = groups!['words']!;
      const from = index + whole.indexOf(words, groups!['tag'] === undefined ? (whole.length - words.length) / 2 : whole.indexOf('>'));
      const opening = { start: index, end: from };
      return { side: 'around' as const, spans: [opening, { start: from + words.length, end: index + whole.length }] as const };
    }).filter(({ spans: [{ end }, { start }] }) => /[\p{L}\p{N}\p{Co}]/u.test(text.slice(end, start))),
  );

const note = String.raw`\[(?:\d{1,3}(?:[,–-] ?\d{1,3})*|[Nn](?:ote)? ?\d{1,3}|(?:réf|référence|citation|source)s?\.? (?:nécessaire|souhaitée|à confirmer)s?|sic)\]`;
/** Glued to its word: a letter, or a remark of an editor, `[pas clair]`, `[Quand ?]`; not the ending of `étudiant[es]`. */
const gluedNote = String.raw`(?<=[\p{L}\p{N}\p{M}")»”])(?:\[\p{Ll}\])+|(?<=[\p{L}\p{N}\p{M}")»”])\[(?=[^[\]\n]{0,40}(?: |\p{L}{4}))[\p{L}\p{N} ?'’.,-]{1,40}\]`;
const behindWord = String.raw`(?<=[\p{L}\p{N}\p{M}\p{Co}.,;:!?…")»”’%\]])`;
const singlePatterns = lazily((): readonly (readonly ['before' | 'behind', RegExp])[] => [
  ['behind', new RegExp(String.raw`${behindWord}(?: ?${note})+(?!\p{L})|(?:${gluedNote})(?!\p{L})`, 'gu')],
  // raised digits behind a word, not behind a unit (km²) or a single letter (x²)
  ['behind', /(?<=\p{L}{2}|["».,)])(?<!(?<!\p{L})(?:[kcdhmµn]?m|ft|in|ha|min|ms|cos|sin|tan))[⁰¹²³⁴-⁹]{1,3}(?![\p{L}\p{N}⁺⁻])/gu],
  ['behind', /(?<=[\p{L}\p{N}\p{Co}")])(?:[™®℠†‡]|\*{1,3}(?![\p{L}\p{N}*]))+/gu],
  // the mark of the note itself: ¹ Voir la page 12.
  ['before', /^(?:[⁰¹²³⁴-⁹]{1,3}|\[\d{1,3}\]|\*{1,3}|[†‡])[ \u00a0]?(?=[\p{L}\p{N}"])(?!\*[\p{L}\p{N}])/gu],
  // half of an emphasis that goes on in another sentence
  ['before', /(?<![^\s"(])(?:\*\*|__|~~)(?=[\p{L}\p{N}"])|^<(?:b|i|u|s|em|strong|del|ins|mark)>/gu],
  ['behind', /(?<=[\p{L}\p{N}".!?…])(?:\*\*|__|~~)(?![\p{L}\p{N}])|<\/(?:b|i|u|s|em|strong|del|ins|mark)>$/gu],
]);

const singles = (text: string): Cut[] =>
  singlePatterns().flatMap(([side, pattern]) =>
    Array.from(text.matchAll(pattern), ({ 0: { length }, index }) => ({ side, spans: [{ start: index, end: index + length }] as const })),
  );

/** Pairs come first, longer signs before shorter ones; what shares a character with one of them, or crosses it, is left. */
const withoutClashes = (cuts: readonly Cut[]): Cut[] => {
  const kept: Cut[] = [];
  for (const cut of cuts) if (!kept.some((other) => clash(cut, other))) kept.push(cut);
  return kept.sort((one, other) => endOf(one) - endOf(other));
};

const endOf = ({ spans }: Cut): number => spans.at(-1)!.end;

const clash = (one: Cut, other: Cut): boolean => {
  if (one.spans.some((span) => other.spans.some((each) => overlap(span, each)))) return true;
  const [from, to] = [one.spans[0].start, endOf(one)];
  const [otherFrom, otherTo] = [other.spans[0].start, endOf(other)];
  return (from < otherFrom && otherFrom < to && to < otherTo) || (otherFrom < from && from < otherTo && otherTo < to);
};

/** The text without the spans, and where a position of the text is in it. */
const cutOut = (text: string, cuts: readonly Cut[]): { readonly bare: string; readonly placed: (at: number) => number } => {
  const spans = cuts.flatMap((cut) => [...cut.spans]).sort((one, other) => one.start - other.start);
  const placed = (position: number): number =>
    position - spans.reduce((sum, { start, end }) => sum + Math.max(0, Math.min(end, position) - start), 0);
  return { bare: replaceSpans(text, spans, () => ''), placed };
};

const signOf = (text: string, { side, spans: [first, last] }: Cut, placed: (at: number) => number): AttachedSign => {
  const sign = text.slice(first.start, first.end);
  if (side !== 'around' || !last) return { side: side === 'before' ? 'before' : 'behind', sign, at: placed(first.start) };
  const words = { start: placed(first.end), end: placed(last.start) };
  return { side, opening: sign, closing: text.slice(last.start, last.end), words };
};
