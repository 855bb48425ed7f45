// Files that are no subtitles or broken ones, and such that players read all the same.
import { describe, expect, test } from 'vitest';
import { srt } from '../../../src/formats/subtitles/srt.js';
import { vtt } from '../../../src/formats/subtitles/vtt.js';
import type { SubtitleDocument } from '../../../src/formats/subtitles/types.js';
import type { PlacedTag } from '../../../src/formats/types.js';
import type { Span } from '../../../src/text/spans.js';
import { assertUntouched } from '../../invariants/format.js';
import { fromUtf8, inEnglish, utf8 } from './pieces.js';

const cue = '1\n00:00:01,000 --> 00:00:02,000\nOui.\n\n';

describe('SubRip is refused with line and column', () => {
  test.each([
    ['a text', '\n  Il pleut sur Valbrune.\n', 'line 2, column 3: no subtitles begin here, with a number and times.'],
    ['a page', '<!doctype html>\n<p>Oui.</p>', 'line 1, column 1: no subtitles begin here'],
    ['WebVTT without cues', 'WEBVTT\n', 'line 1, column 1: no subtitles begin here'],
    [
      'letters in a time',
      `${cue}2\n00:00:0a,000 --> 00:00:04,000\nNon.\n`,
      'line 6, column 1: a time is expected, such as 00:01:02,500, not "00:00:0a',
    ],
    ['no second time', `${cue}2\n00:00:03,000 --> \nNon.\n`, 'line 6, column 17: a time is expected, such as 00:01:02,500. Correct'],
    [
      'a broken second time',
      `${cue}2\n00:00:03,000 --> 00:0x\nNon.\n`,
      'line 6, column 18: a time is expected, such as 00:01:02,500, not "00:0x"',
    ],
    [
      'a broken arrow',
      `${cue}2\n00:00:03,000 -> 00:00:04,000\nNon.\n`,
      'line 6, column 14: an arrow (-->) is expected, not "-> 00:00:04,000"',
    ],
    ['no times at all', `${cue}2\nNon.\n\n${cue}`, 'line 6, column 1: times are expected under the number 2'],
    ['a time that was cut off', `${cue}2\n00:00:03,0`, 'line 6, column 1: times are expected under the number 2'],
  ])('%s', (_, file, message) => {
    expect(() => srt.read(utf8(file))).toThrow(message);
    expect(() => srt.read(utf8(file))).toThrow(expect.objectContaining({ code: 'ERR_INPUT' }));
  });
});

describe('WebVTT is refused with line and column', () => {
  test.each([
    ['nothing', '', 'line 1, column 1: WEBVTT is expected here.'],
    ['SubRip', cue, 'line 1, column 1: WEBVTT is expected here. It may be SubRip: -f srt.'],
    ['another word', 'WEBVTTX\n\n00:01.000 --> 00:02.000\nOui.\n', 'line 1, column 1: WEBVTT is expected here.'],
    ['a broken time', 'WEBVTT\n\n00:01.000 --> 00:x\nOui.\n', 'line 3, column 15: a time is expected'],
  ])('%s', (_, file, message) => {
    expect(() => vtt.read(utf8(file))).toThrow(message);
    expect(() => vtt.read(utf8(file))).toThrow(expect.objectContaining({ code: 'ERR_INPUT' }));
  });
});

describe('what players read is read, and comes back as it was', () => {
  test.each([
    ['nothing', '', ''],
    ['blank lines', '\n\n', ''],
    ['missing numbers and blank lines', '00:00:01,000 --> 00:00:02,000\nOui.\n00:00:02,000 --> 00:00:03,000\nNon.', 'Oui.\n\nNon.'],
    ['wrong numbers', `${cue}${cue}7\n00:00:09,000 --> 00:00:08,000\nNon.\n`, 'Oui.\n\nOui.\n\nNon.'],
    ['points, no hours, short fractions', '1\n00:01.5 --> 0:02\nOui.\n', 'Oui.'],
    ['more spaces', '\n\n 1 \n 00:00:01,000  -->  00:00:02,000  \nOui.\n', 'Oui.'],
    [
      'a blank line in a cue',
      '1\n00:00:01,000 --> 00:00:02,000\nOui.\n\nNon.\n\n2\n00:00:03,000 --> 00:00:04,000\nSi.\n',
      'Oui.\n\nNon.\n\nSi.',
    ],
    ['a number as text', '1\n00:00:01,000 --> 00:00:02,000\n1984\n\n2\n00:00:03,000 --> 00:00:04,000\nOui.\n', '1984\n\nOui.'],
    ['an arrow as text', '1\n00:00:01,000 --> 00:00:02,000\nValbrune --> Lyon\n', 'Valbrune --> Lyon'],
    ['text before the first cue', `Mes sous-titres\n\n${cue}`, 'Oui.'],
    ['an empty cue', '1\n00:00:01,000 --> 00:00:02,000\n\n2\n00:00:02,000 --> 00:00:03,000\nOui.\n', 'Oui.'],
    ['tags that are not closed, or not opened', '1\n00:00:01,000 --> 00:00:02,000\n<i>Oui</b> <font\n', 'Oui <font'],
    ['a heart', '1\n00:00:01,000 --> 00:00:02,000\nJe t’aime <3 et <<toi>>\n', 'Je t’aime <3 et <<toi>>'],
  ])('SubRip: %s', (_, file, prose) => {
    assertUntouched(srt, utf8(file));
    expect(srt.read(utf8(file)).prose).toBe(prose);
  });

  test.each([
    ['a header alone', 'WEBVTT', ''],
    ['no blank line behind the header', 'WEBVTT\n00:01.000 --> 00:02.000\nOui.\n', 'Oui.'],
    ['header text', 'WEBVTT - Un titre\nKind: captions\nLanguage: fr\n\n00:01.000 --> 00:02.000\nOui.\n', 'Oui.'],
    [
      'notes, styles, regions',
      'WEBVTT\n\nNOTE Oui\nnon\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:bas\n\n1\n00:01.000 --> 00:02.000\nOui.\n',
      'Oui.',
    ],
    ['a block without times', 'WEBVTT\n\nOui.\n\n00:01.000 --> 00:02.000\nNon.\n', 'Non.'],
    ['no blank line between cues', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOui.\n00:02.000 --> 00:03.000\nNon.\n', 'Oui.\n\nNon.'],
    [
      'entities',
      'WEBVTT\n\n00:01.000 --> 00:02.000\nAnna &amp; Bob&nbsp;: l&#233;ger&lrm; &autre; & &lt;b&gt;\n',
      'Anna & Bob\u00a0: léger\u200e &autre; & <b>',
    ],
    ['times inside', 'WEBVTT\n\n00:01.000 --> 00:02.000\nIl <00:01.500>est <c.fort>parti</c>\n', 'Il est parti'],
  ])('WebVTT: %s', (_, file, prose) => {
    assertUntouched(vtt, utf8(file));
    expect(vtt.read(utf8(file)).prose).toBe(prose);
  });
});

test('English cannot bring markup into WebVTT', () => {
  const document = vtt.read(utf8('WEBVTT\n\n00:01.000 --> 00:02.000\nOui.\n'));
  const english = fromUtf8(
    vtt.write(
      document,
      inEnglish(document, () => 'A <b> & 00:03.000 --> 00:04.000'),
    ),
  );
  expect(english).toBe('WEBVTT\n\n00:01.000 --> 00:02.000\nA &lt;b&gt; &amp; 00:03.000 --&gt; 00:04.000\n');
});

describe('hostile files take a moment', () => {
  const head = '1\n00:00:01,000 --> 00:00:02,000\n';
  test.each([
    ['10,000 nested tags', `${head}${'<i>'.repeat(10_000)}Oui${'</i>'.repeat(10_000)}\n`],
    ['10,000 tags that nothing closes', `${head}${'Oui <b>'.repeat(10_000)}\n`],
    ['10,000 brackets', `${head}${'[ ( '.repeat(10_000)}Oui\n`],
    ['10,000 angle brackets', `${head}${'<'.repeat(10_000)}Oui\n`],
    ['10,000 speakers', `${head}${'- Oui.\n'.repeat(10_000)}`],
    ['10,000 voices', `${head}${'<v Anna>Oui '.repeat(10_000)}`],
    ['200,000 letters without a space', `${head}${'a'.repeat(200_000)}\n`],
    ['200,000 spaces', `${head}Oui${' '.repeat(200_000)}non\n`],
    ['200,000 dashes', `${head}${'-'.repeat(200_000)}\n`],
    ['200,000 capitals', `${head}${'A '.repeat(100_000)}:\n`],
    ['10,000 arrows', `${head}${'00:00 --> \n'.replace(' --> ', ' -- > ').repeat(10_000)}`],
    ['10,000 line breaks', `${head}Oui${'\n \t'.repeat(10_000)}non\n`],
  ])('%s', (_, file) => {
    const since = performance.now();
    assertUntouched(srt, utf8(file));
    const document = srt.read(utf8(file));
    const writer = srt.writer(document);
    for (const piece of inEnglish(document, () => 'A word and another')) writer.write({ ...piece, tags: tagsIn(piece.source, document) });
    writer.end();
    assertUntouched(vtt, utf8(`WEBVTT\n\n${file.replaceAll(',', '.')}`));
    expect(performance.now() - since).toBeLessThan(8000);
  });
});

const tagsIn = ({ start, end }: Span, { tags }: SubtitleDocument): PlacedTag[] =>
  tags.length === 0 ? [] : tags.flatMap(({ at }, tag) => (at >= start && at < end ? [{ tag, at: 0 }] : []));
