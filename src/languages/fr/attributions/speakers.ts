import { weekdays } from '../../fr-en/months.js';
import { noSources, saidThings, speakerNouns } from './speaker-nouns.js';
import { afterSpace, endOf, wordAt } from './words.js';

/**
 * How certain it is already that a speaker follows, and so what counts as one.
 *
 * - `quoted`: beside or inside a quotation, anything but things told (« Nuit », raconte l’histoire de Paul).
 * - `plain`: without marks, a name or a noun known to speak. `source`: after "selon", anything but "selon les cas".
 */
export type Expectation = 'quoted' | 'plain' | 'source';

/**
 * The end of the speaker that begins at a position; undefined if none does.
 *
 *     la présidente de la région, Solène Maubrun. Nous   →   la présidente de la région, Solène Maubrun
 *     Jean Dupont à la presse                            →   Jean Dupont
 *     oui, la vérité                                     →   nothing
 */
export const speakerEnd = (text: string, at: number, end: number, expected: Expectation): number | undefined => {
  const isName = endOf(nameStart, text, at) !== undefined;
  const noun = isName ? at : endOf(expected === 'source' ? sourceStart : determiner, text, at);
  if (noun === undefined || noun > end || !(isName || maySpeak(text, noun, expected))) return undefined;
  const last = nounPhraseEnd(text, at, end);
  return isName ? last : appositionEnd(text, last, end, expected);
};

const maySpeak = (text: string, noun: number, expected: Expectation): boolean => {
  switch (expected) {
    case 'source':
      return !noSources.has(wordAt(text, noun));
    case 'quoted':
      return !saidThings.has(wordAt(text, noun));
    case 'plain':
      return isSpeaker(text, noun);
  }
};

/** The noun, or the one after an adjective: "l’ancien ministre". */
const isSpeaker = (text: string, at: number): boolean => {
  const first = wordAt(text, at);
  return speakerNouns.has(first) || speakerNouns.has(wordAt(text, afterSpace(text, at + first.length)));
};

const nounPhraseEnd = (text: string, start: number, end: number): number => {
  let last = start;
  let at = start;
  for (let words = 0; words < mostWords && at < end; words += 1) {
    const word = wordAt(text, at);
    if (word === '' || (words > 0 && afterSpeaker.has(word))) break;
    last = at + word.length;
    // the phrase continues past the dot of "M." or "J.-P." and the apostrophe of "l’"; any other mark ends it
    at = endOf(abbreviated, text, at) ?? last;
    const glued = endOf(apostrophe, text, at);
    if (glued !== undefined) at = glued;
    else {
      if (at > last && at <= end && afterSpace(text, at) >= end) break;
      const next = afterSpace(text, at);
      if (next === at && text.charAt(at) !== '-') break;
      at = next === at ? at + 1 : next;
    }
  }
  return Math.min(last, end);
};

const mostWords = 24;

/** "la ministre, Claire Vasseur": a name after a comma is the same speaker if it ends its part of the sentence. */
const appositionEnd = (text: string, last: number, end: number, expected: Expectation): number => {
  const name = last < end ? endOf(expected === 'source' ? finalName : commaName, text, last) : undefined;
  return name === undefined || name > end ? last : name;
};

const nameStart = /\p{Lu}[\p{L}.'’]/uy;
const determinerWords =
  'les?|la|une?|des|son|sa|ses|leurs?|ce|cet|cette|ces|mon|ma|notre|nos|votre|plusieurs|certaine?s|quelques|deux|trois|quatre|de nombreu(?:x|ses)';
const determiner = new RegExp(String.raw`(?:(?:${determinerWords})(?!\p{L})[\s\u00a0\u202f]+|l['’])(?=[\p{L}\p{N}«"“])`, 'uy');
const sourceStart = new RegExp(
  String.raw`(?:(?:${determinerWords})(?!\p{L})[\s\u00a0\u202f]+|l['’])(?=[\p{L}\p{N}«"“])|(?=(?:lui|elles?|eux|nous|vous|celui-ci|celle-ci|d['’]autres|lundi)(?!\p{L}))`,
  'uy',
);
const abbreviated = /(?:M|MM|Mgr|Dr|Pr|St|Ste|\p{Lu}(?:\.-\p{Lu})*)\.(?=[\s\u00a0\u202f])/uy;
const apostrophe = /['’](?=\p{L})/uy;
const name = String.raw`,[\s\u00a0\u202f]+\p{Lu}[\p{L}'’.-]+(?:[\s\u00a0\u202f]+(?:d[eu][\s\u00a0\u202f]+|d['’]|la[\s\u00a0\u202f]+|le[\s\u00a0\u202f]+|van[\s\u00a0\u202f]+|von[\s\u00a0\u202f]+)?\p{Lu}[\p{L}'’-]+){1,4}`;
const commaName = new RegExp(String.raw`${name}(?=[\s\u00a0\u202f]*(?:[,.:;!?…»”"«)]|$))`, 'uy');
const finalName = new RegExp(String.raw`${name}(?=[\s\u00a0\u202f]*(?:[.:;!?…»”"«)]|$))`, 'uy');

/** Words that follow the speaker: "a dit le maire mardi", "raconte le scénographe en riant". */
const afterSpeaker: ReadonlySet<string> = new Set([
  ...weekdays.keys(),
  ...`à au aux dans lors devant en après avant hier aujourd qui que dont où puis avec sur sans depuis pendant selon auprès mais alors lorsque
  quand ensuite également cité interrogé interrogée citée pour par tout toutefois est sont a ont avait était sera vers afin peu jusqu il elle on
  ce cette`.split(/\s+/u),
]);
