import { expect, test } from 'vitest';
import { fileOf, pairOf, unitsOf } from './files.js';

const read = async (seg: string, header = ''): Promise<{ readonly words: string; readonly content: string | undefined }> => {
  const file = fileOf(pairOf(seg, 'English.')).replace('creationtool="Atelier"', header || 'creationtool="Atelier"');
  const [unit] = await unitsOf(file);
  return { words: unit!.french, content: unit!.details?.french?.content };
};

test.each([
  ['Le <bpt i="1">&lt;b></bpt>maire<ept i="1">&lt;/b></ept> a dit oui.', 'Le maire a dit oui.'],
  ['<it pos="begin">{\\i </it>Le maire<ut>}</ut> a dit oui.', 'Le maire a dit oui.'],
  ['Le <hi type="x">maire <hi>de Valbrune</hi></hi> a dit oui.', 'Le maire de Valbrune a dit oui.'],
  ['Le maire<ph>note<sub>Né en <bpt i="1">b</bpt>1960<ept i="1">e</ept>.</sub></ph> a dit oui.', 'Le maire a dit oui.'],
  ['Le maire<ph>a<sub>b<ph>c<sub>d</sub></ph></sub></ph> a dit oui.', 'Le maire a dit oui.'],
  ['Le maire <ph x="1"/> a dit <ph/>  oui.', 'Le maire a dit oui.'],
  ['Le 1<bpt i="1">&lt;sup></bpt>er<ept i="1">&lt;/sup></ept> mai.', 'Le 1er mai.'],
])('codes are no words: %s', async (seg, words) => {
  expect((await read(seg)).words).toBe(words);
});

test.each([
  ['une ligne<ph type="lb"/>et une autre', 'une ligne et une autre'],
  ['une ligne<ph x="1">&lt;br/&gt;</ph>et une autre', 'une ligne et une autre'],
  ['une ligne<ph type="lb">\\n</ph> et une autre', 'une ligne et une autre'],
])('a line break parts words: %s', async (seg, words) => {
  expect((await read(seg)).words).toBe(words);
});

test.each([
  ['Le <ph x="1" assoc="p" type="image">&lt;img/&gt;</ph> mur', 'Le <ph x="1" assoc="p" type="image">&lt;img/&gt;</ph> mur'],
  ['<bpt i="1" x="2" type="bold"></bpt>Oui<ept i="1"/>', '<bpt i="1" x="2" type="bold"/>Oui<ept i="1"/>'],
  ['Non<ph>a<sub type="note" datatype="html">b &amp; c</sub></ph>', 'Non<ph>a<sub type="note" datatype="html">b &amp; c</sub></ph>'],
])('codes are kept: %s', async (seg, content) => {
  expect((await read(seg)).content).toBe(content);
});

test('a segment of words alone keeps nothing else', async () => {
  expect((await read('« Oui &amp; non », a-t-il dit.')).content).toBeUndefined();
});

test.each([
  ['Un <x id="1"/>mot', 'Un mot', 'Un <ph/>mot'],
  ['Un <b>mot</b>', 'Un mot', 'Un <hi type="b">mot</hi>'],
  ['Un <ph x="1" assoc="z" id="9"><br/></ph>mot', 'Un mot', 'Un <ph x="1">&lt;br&gt;</ph>mot'],
  ['Un <sub>mot</sub>', 'Un mot', 'Un <hi type="sub">mot</hi>'],
  ['Un <seg>mot</seg>', 'Un mot', 'Un <hi type="seg">mot</hi>'],
])('what TMX does not have is written as what it has: %s', async (seg, words, content) => {
  expect(await read(seg)).toEqual({ words, content });
});

const omegaT = 'creationtool="OmegaT"';
test.each([
  ['Le &lt;f0&gt;maire&lt;/f0&gt; a dit&lt;br1/&gt; oui.', 'Le maire a dit oui.'],
  ['&lt;t12/&gt;Le maire a dit oui.', 'Le maire a dit oui.'],
  ['Si x &lt;3 et y&gt;2', 'Si x <3 et y>2'],
  ['Écrivez &lt;b&gt;.', 'Écrivez <b>.'],
])('OmegaT writes codes as text: %s', async (seg, words) => {
  expect((await read(seg, omegaT)).words).toBe(words);
});

test('of another program that is text', async () => {
  expect((await read('Le &lt;f0&gt;maire&lt;/f0&gt;')).words).toBe('Le <f0>maire</f0>');
});

test('many and deep codes take time in proportion', async () => {
  const started = performance.now();
  await read('<hi>'.repeat(50_000) + 'Oui.' + '</hi>'.repeat(50_000));
  await read('<ph/>'.repeat(100_000) + 'Oui.');
  await read(`Oui${' '.repeat(200_000)}.`);
  expect(performance.now() - started).toBeLessThan(5000);
});
