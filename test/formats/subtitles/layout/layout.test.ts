// How English is laid out over the cues of generated subtitles, with translations that lengthen, shorten and shout.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { srt } from '../../../../src/formats/subtitles/srt.js';
import type { EnglishPiece, PlacedTag } from '../../../../src/formats/types.js';
import { cueLines, fromUtf8, inEnglish, timeLines, utf8 } from '../pieces.js';

/** What must stay in one line. */
const kept = ['Anna Roy', '12 euros', '17 March 2024', 'Jean de la Tour', '4,500 pounds'];
const plain = ['je', 'crois', 'que', 'tu', 'as', 'raison', 'demain', 'dans', 'la', 'maison', 'bleue', 'parce', 'il', 'chante', 'toujours'];

const word = fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...plain) }, { weight: 2, arbitrary: fc.constantFrom(...kept) });
/** Behind a name comes a small word: of two names in a row, one could not say where the first ends. */
const sentence = fc
  .array(word, { minLength: 3, maxLength: 22 })
  .map((words) => words.flatMap((one) => (kept.includes(one) ? [one, 'and'] : [one])));

interface Setting {
  readonly perCue: number;
  readonly isItalic: boolean;
  readonly isDialogue: boolean;
}

/** Sentences over cues of one or two lines of at most 36 characters, so that longer English has room. */
const fileOf = (sentences: readonly string[][], { perCue, isItalic, isDialogue }: Setting): string => {
  const cues: string[] = [];
  for (const words of sentences) {
    const text = [`Oui ${words[0]!}`, ...words.slice(1, -1), `${words.at(-1)!}.`];
    let lines: string[] = [];
    let line = '';
    const endLine = (): void => {
      if (line !== '') lines.push(line);
      line = '';
    };
    const endCue = (): void => {
      endLine();
      if (lines.length > 0) cues.push(lines.map((own) => (isItalic ? `<i>${own}</i>` : own)).join('\n'));
      lines = [];
    };
    for (const next of text) {
      if (line !== '' && line.length + next.length + 1 > 36) {
        endLine();
        if (lines.length >= perCue) endCue();
      }
      line += (line === '' ? '' : ' ') + next;
    }
    endCue();
  }
  if (isDialogue) cues.push('- Tu viens ?\n- Oui, demain.');
  return cues
    .map((text, nth) => `${nth + 1}\n00:00:${String(nth).padStart(2, '0')},000 --> 00:00:${String(nth).padStart(2, '0')},900\n${text}\n`)
    .join('\n');
};

const file = fc
  .record({
    sentences: fc.array(sentence, { minLength: 1, maxLength: 5 }),
    setting: fc.record({ perCue: fc.constantFrom(1, 2), isItalic: fc.boolean(), isDialogue: fc.boolean() }),
  })
  .map(({ sentences, setting }) => fileOf(sentences, setting));

/** Units of the sentence that a translation treats as one word. */
const units = (text: string): string[] => text.match(new RegExp(`(?:${kept.join('|')}|[^ ]+)[.?,]*`, 'gu')) ?? [];

const translations: readonly { readonly name: string; readonly translate: (text: string) => string }[] = [
  {
    name: 'other words',
    translate: (text) =>
      units(text)
        .map((unit) => (isKept(unit) ? unit : unit.replace(/[aeiou]/gu, 'o')))
        .join(' '),
  },
  { name: 'shouting', translate: (text) => text.toUpperCase() },
  {
    name: 'longer',
    translate: (text) =>
      units(text)
        .flatMap((unit, nth) => (nth % 4 === 3 && !isKept(unit) ? ['so', unit] : [unit]))
        .join(' '),
  },
  {
    name: 'shorter',
    translate: (text) =>
      units(text)
        .filter((unit, nth) => nth % 2 === 0 || unit.startsWith('and') || isKept(unit) || /[.?]$/u.test(unit))
        .join(' '),
  },
];

const isKept = (unit: string): boolean => kept.some((one) => unit.startsWith(one));

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((one) => one !== '' && one !== '-' && one !== '…');

describe.each(translations)('$name', ({ translate }) => {
  const written = (text: string): { english: string; pieces: EnglishPiece[] } => {
    const document = srt.read(utf8(text));
    const pieces = inEnglish(document, translate);
    return { english: fromUtf8(srt.write(document, pieces)), pieces };
  };

  test('all words stand in order in cues with the same times, none of them empty', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { english, pieces } = written(text);
        expect(timeLines(english)).toEqual(timeLines(text));
        const cues = cueLines(english);
        expect(wordsOf(cues.flat().join(' '))).toEqual(wordsOf(pieces.map((piece) => piece.text).join(' ')));
        for (const lines of cues) expect(lines.join('').trim()).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });

  test('no cue has more than two lines, no line more than 42 characters', () => {
    fc.assert(
      fc.property(file, (text) => {
        for (const lines of cueLines(written(text).english)) {
          expect(lines.length).toBeLessThanOrEqual(2);
          for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(42);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('names and numbers stand in one line', () => {
    fc.assert(
      fc.property(file, (text) => {
        const { english, pieces } = written(text);
        const all = pieces.map((piece) => piece.text).join(' ');
        const lines = cueLines(english).flat().join('\n');
        for (const one of kept) expect(lines.split(one).length, one).toBe(all.split(one).length);
      }),
      { numRuns: 150 },
    );
  });
});

test('each cue has the tags that it opens closed, wherever they are placed', () => {
  const text = `1
00:00:01,000 --> 00:00:02,000
Je <i>crois <b>que</b></i> tu

2
00:00:02,000 --> 00:00:03,000
{\\an8}as <u>tout à</u>
<u>fait</u> raison {\\i1}demain{\\i0} soir.
`;
  const document = srt.read(utf8(text));
  const words = 'I do believe that you are quite right tomorrow evening, I think.';
  const places = fc.uniqueArray(fc.integer({ min: 0, max: words.length }), { minLength: 10, maxLength: 10 });
  fc.assert(
    fc.property(places, (found) => {
      const sorted = found.sort((one, other) => one - other);
      const tags: PlacedTag[] = document.tags.map((_, tag) => ({ tag, at: sorted[tag]! }));
      const english = fromUtf8(srt.write(document, [{ source: { start: 0, end: document.prose.length }, text: words, tags }]));
      const cues = english.split('\n\n');
      expect(cues).toHaveLength(2);
      for (const cue of cues) expect(openTags(cue), english).toEqual([]);
      expect(cueLines(english).flat().join(' ')).toBe(words);
      expect(english).toContain('\n{\\an8}');
    }),
  );
});

/** The tags of a cue that are not closed, and those that close nothing. */
const openTags = (cue: string): string[] => {
  const stack: string[] = [];
  for (const [tag, close, name] of cue.matchAll(/<(\/?)([a-z]+)[^<>]*>/gu)) {
    if (close !== '/') stack.push(name!);
    else if (stack.at(-1) === name) stack.pop();
    else stack.push(tag);
  }
  return stack;
};

test('of fewer words than cues, those that are shown longest have one, and the others an ellipsis', () => {
  const text = `1
00:00:01,000 --> 00:00:02,000
Je ne sais

2
00:00:02,000 --> 00:00:05,000
vraiment pas

3
00:00:05,000 --> 00:00:06,000
quoi dire.
`;
  const document = srt.read(utf8(text));
  const english = (words: string): string[][] =>
    cueLines(
      fromUtf8(
        srt.write(
          document,
          inEnglish(document, () => words),
        ),
      ),
    );
  expect(english('No idea.')).toEqual([['No'], ['idea.'], ['…']]);
  expect(english('Unknown.')).toEqual([['…'], ['Unknown.'], ['…']]);
  expect(english('')).toEqual([['…'], ['…'], ['…']]);
});

test.each([
  {
    // a sentence over two cues, in proportion, divided at a good place
    french: [['Je crois que la présidente', 'de la région a raison'], ['de dire non ce soir.']],
    english: ['I think the president of the region is right to say no tonight.'],
    cues: [['I think the president', 'of the region is right'], ['to say no tonight.']],
  },
  {
    // each sentence goes by its own cues
    french: [['Il pleut. Nous partirons'], ['tous les deux demain matin.']],
    english: ['It is raining.', 'We will go away together tomorrow.'],
    cues: [['It is raining. We will go'], ['away together tomorrow.']],
  },
  {
    // a line that was longer may be so again
    french: [['Elle a repris la route de la montagne avant la nuit tombée.']],
    english: ['She went back on the road to the mountain before night.'],
    cues: [['She went back on the road to the mountain before night.']],
  },
  {
    // what does not fit into two lines makes them longer, and no third
    french: [['Oui, demain.'], ['Non.']],
    english: ['Yes, tomorrow morning or whenever it suits you and all the others who wish to be there.', 'No.'],
    cues: [['Yes, tomorrow morning or whenever it suits', 'you and all the others who wish to be there.'], ['No.']],
  },
])('$english', ({ french, english, cues }) => {
  const text = french.map((lines, nth) => `${nth + 1}\n00:00:0${nth},000 --> 00:00:0${nth + 1},000\n${lines.join('\n')}\n`).join('\n');
  const document = srt.read(utf8(text));
  const left = [...english];
  const pieces = inEnglish(document, () => left.shift()!);
  expect(cueLines(fromUtf8(srt.write(document, pieces)))).toEqual(cues);
});
