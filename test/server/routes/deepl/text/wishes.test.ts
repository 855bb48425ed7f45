import { expect, test } from 'vitest';
import { wishesIn } from '../../../../../src/server/routes/deepl/text/wishes.js';

const one = { text: 'Oui.', target_lang: 'EN-GB' };

test('lines are cut by default, and not in markup', () => {
  expect(wishesIn(one)).toMatchObject({ texts: ['Oui.'], split: '1', markup: undefined, showsCharacters: false });
  expect(wishesIn({ ...one, tag_handling: 'html' })).toMatchObject({ split: 'nonewlines', markup: { kind: 'html', version: 'v1' } });
  expect(wishesIn({ ...one, tag_handling: 'xml', split_sentences: '0' }).split).toBe('0');
});

test.each([
  ['1', true],
  [true, true],
  ['true', true],
  ['0', false],
  [false, false],
])('a flag of %j is %j', (flag, expected) => {
  const wishes = wishesIn({ ...one, show_billed_characters: flag, outline_detection: flag, tag_handling: 'xml' });
  expect(wishes.showsCharacters).toBe(expected);
  expect(wishes.markup?.isDetected).toBe(expected);
});

test('names of tags come as a list, or with commas', () => {
  const tags = { splitting_tags: 'a, b', non_splitting_tags: ['c,d', 'e'], ignore_tags: '' };
  expect(wishesIn({ ...one, tag_handling: 'xml', ...tags }).markup).toMatchObject({
    splitting: ['a', 'b'],
    inline: ['c', 'd', 'e'],
    ignored: [],
  });
});

test.each([
  [{ source_lang: 'DE' }, "Value for 'source_lang' not supported."],
  [{ target_lang: 'FR' }, "Value for 'target_lang' not supported."],
  [{ target_lang: 'EN-AU' }, "Value for 'target_lang' not supported."],
  [{ split_sentences: '2' }, "Value for 'split_sentences' not supported."],
  [{ tag_handling: 'markdown' }, "Value for 'tag_handling' not supported."],
  [{ tag_handling_version: 'v3' }, "Value for 'tag_handling_version' not supported."],
  [{ text: [] }, "Parameter 'text' not specified."],
])('%j is refused', (wrong, message) => {
  expect(() => wishesIn({ ...one, ...wrong })).toThrow(expect.objectContaining({ status: 400, message }) as Error);
});

test.each(['FR', 'fr', 'fr-FR', 'fr-CA', ''])('French is %j', (source_lang) => {
  expect(wishesIn({ ...one, source_lang }).texts).toEqual(['Oui.']);
});

test.each(['EN', 'en-us', 'EN-GB'])('English is %s', (target_lang) => {
  expect(wishesIn({ ...one, target_lang }).texts).toEqual(['Oui.']);
});

test('50 texts are taken, and no more', () => {
  expect(wishesIn({ ...one, text: Array<string>(50).fill('Oui.') }).texts).toHaveLength(50);
  expect(() => wishesIn({ ...one, text: Array<string>(51).fill('Oui.') })).toThrow(expect.objectContaining({ status: 413 }) as Error);
});
