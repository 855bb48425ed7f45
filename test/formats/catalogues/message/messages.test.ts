import { expect, test } from 'vitest';
import { readValue, withWords } from '../../../../src/formats/catalogues/message/read-value.js';
import { writeValues } from '../../../../src/formats/catalogues/message/write-value.js';
import { hasWords } from '../../../../src/formats/catalogues/message/words.js';

/** The messages of a value as people read them, opaque parts in ⟨⟩. */
const messagesOf = (text: string): string[] => {
  const value = readValue(text);
  return (value ? withWords(text, value) : []).map(({ parts }) =>
    parts
      .map((part) => {
        const own = text.slice(part.start, part.end);
        if (part.type === 'text') return part.prose ?? own;
        if (part.type === 'opaque') return `⟨${own}⟩`;
        return part.type === 'argument' ? `⟨${part.standIn}⟩` : '';
      })
      .join(''),
  );
};

const written = (text: string, english: string, numbering: 'known' | 'unknown' = 'known'): string =>
  writeValues([readValue(text)!], { text: english, tags: [], numbering })[0]!;

test.each([
  ['Bonjour %s et %1$s, %(nom)s, %-5.2f, %ld', 'Bonjour ⟨%s⟩ et ⟨%1$s⟩, ⟨%(nom)s⟩, ⟨%-5.2f⟩, ⟨%ld⟩'],
  ['{nom} a {0} ans, {{ total }}, ${x}, %{n}, %<n>d', '⟨{nom}⟩ a ⟨{0}⟩ ans, ⟨{{ total }}⟩, ⟨${x}⟩, ⟨%{n}⟩, ⟨%<n>d⟩'],
  ['Cher :nom, voir $t(a.b), @:a.b et @.lower:c', 'Cher ⟨:nom⟩, voir ⟨$t(a.b)⟩, ⟨@:a.b⟩ et ⟨@.lower:c⟩'],
  ['Le %d/%m/%Y à %Hh%M', 'Le ⟨%d⟩/⟨%m⟩/⟨%Y⟩ à ⟨%H⟩h⟨%M⟩'],
  ['Bonjour %nom%, 5 fichiers sur %1', 'Bonjour ⟨%nom%⟩, 5 fichiers sur ⟨%1⟩'],
])('placeholders: %s', (text, shown) => {
  expect(messagesOf(text)).toEqual([shown]);
});

test.each([
  '50 % de remise',
  '50 %de remise',
  'Attention : danger',
  'Note\u00a0:ceci',
  'Ouvert de 12:30 à 14:00',
  'Prix : 5 $',
  'Ceci {est une phrase. }',
])('no placeholders: %s', (text) => {
  expect(messagesOf(text)).toEqual([text]);
});

test('a doubled sign of per cent is one, and is doubled again', () => {
  expect(messagesOf('50 %% de %s')).toEqual(['50 % de ⟨%s⟩']);
  expect(written('50 %% de %s', '50% of %s')).toBe('50%% of %s');
});

test.each([
  ['Vous avez {n, plural, one {# mot} other {# mots}}.', ['Vous avez ⟨{n, plural}⟩.', '⟨#⟩ mot', '⟨#⟩ mots']],
  [
    '{g, select, f {Elle a {n, plural, =0 {rien} other {# mots}}} other {Il part}}',
    ['Elle a ⟨{n, plural}⟩', 'rien', '⟨#⟩ mots', 'Il part'],
  ],
  ["{n, plural, other {L''été de '{x}' à {ville}}}", ["L'été de ⟨'{x}'⟩ à ⟨{ville}⟩"]],
  ['<p>Un mot.</p><p>Deux mots.</p>', ['Un mot.', 'Deux mots.']],
  ['aucun mot | un mot | {n} mots', ['aucun mot', 'un mot', '⟨{n}⟩ mots']],
  ['Un mot<br>deux mots', ['Un mot deux mots']],
  ['Tapez <nom> ici', ['Tapez ⟨<nom>⟩ ici']],
  ['L&rsquo;&eacute;t&eacute; &amp; l’hiver', ['L’été & l’hiver']],
])('the messages of %s', (text, messages) => {
  expect(messagesOf(text)).toEqual(messages);
});

test.each(['{n, plural, one {# mot} other {# mots}', '{n, plural, one # mot}', '{n, plural, one {}} fin }'])('%s is left alone', (text) => {
  expect(readValue(text)).toBeUndefined();
});

test('the skeleton of a plural stays, and the plural is where its stand-in is', () => {
  const text = 'Vous avez {n, plural, one {# mot} other {# mots}} ici.';
  expect(written(text, 'Here you have {n, plural}.\n\n# word\n\n# words')).toBe('Here you have {n, plural, one {# word} other {# words}}.');
  expect(written(text, 'Lost.\n\n# word\n\n# words')).toBe('Lost. {n, plural, one {# word} other {# words}}');
});

test('entities are written as in the source', () => {
  expect(written('L&rsquo;&eacute;t&eacute; &amp; lui', 'Ann’s “café” & him')).toBe('Ann&rsquo;s &ldquo;caf&eacute;&rdquo; &amp; him');
  expect(written('L’été &amp; lui', 'Ann’s “café” & him')).toBe('Ann’s “café” &amp; him');
});

test('placeholders in another order get numbers, or go back to their order', () => {
  expect(written('%d pages de %s', '%s has %d pages')).toBe('%2$s has %1$d pages');
  expect(written('%d pages de %s', '%s has %d pages', 'unknown')).toBe('%d has %s pages');
  expect(written('le %d %B', 'the %B %d')).toBe('the %B %d');
});

test.each(['Bonjour', 'à', 'OUI', 'et/ou', 'Peut-être', 'Fichier.', '1er', 'Aujourd’hui', 'C’est là', 'Non. Oui'])(
  '%s has words',
  (text) => {
    expect(hasWords(text)).toBe(true);
  },
);

test.each([
  'https://x.fr/été',
  'a.b@c.fr',
  '/images/logo.png',
  'src/app.ts',
  'errors.nom',
  'MAX_SIZE',
  'nomDuChamp',
  '#ff8800',
  'rgb(1, 2, 3)',
  '12/03/2024',
  '2024-03-12T10:00:00Z',
  'DD/MM/YYYY',
  'fr-FR',
  '12 px',
  'v1.2.3',
  '%',
  '',
])('%s has none', (text) => {
  expect(hasWords(text)).toBe(false);
});

test.each([
  ['<p>Oui</p>'.repeat(20_000)],
  ['<b>Oui</b> %s {x} '.repeat(10_000)],
  [' '.repeat(200_000) + 'a'],
  ['a<'.repeat(100_000)],
  ['{n, plural, one {'.repeat(20_000)],
  ['Oui %d %s '.repeat(10_000)],
  ["'{".repeat(100_000) + '{n, plural, other {x}}'],
])('time grows with length only: %#', (text) => {
  const started = performance.now();
  const value = readValue(text);
  if (value) writeValues([value], { text: messagesOf(text).join('\n\n'), tags: [], numbering: 'known' });
  expect(performance.now() - started).toBeLessThan(5_000);
});
