import { expect, test } from 'vitest';
import { html } from '../../../src/formats/html/html.js';
import { assertUntouched } from '../../invariants/format.js';
import { read, slotsOf, tagsOf, utf8, written } from './shown.js';

const many = (part: string, times = 10_000): string => part.repeat(times);

test.each([
  ['a tag that the end cuts off', 'Un <a href="x', ['cell: Un']],
  ['an attribute without its closing quote', 'Un <a title="x>deux</a><p>trois', ['cell: Un']],
  ['an unclosed comment', 'Un <!-- deux <p>trois', ['cell: Un{<!-- -->·}']],
  ['an unclosed script', 'Un<script>var x = "</p>"; <p>deux', ['cell: Un']],
  ['an unclosed style', 'Un<style>p { <p>deux', ['cell: Un']],
  ['an unclosed textarea', 'Un<textarea>deux<p>trois', ['cell: Un']],
  ['an unclosed title', '<title>Un <p>deux', ['heading: Un <p>deux']],
  ['plaintext', 'Un<plaintext>deux</plaintext><p>trois', ['cell: Un']],
  ['a script with a script in a comment', '<script><!-- <script> </script> <p>x --></script>Oui', ['cell: Oui']],
  ['NUL', 'U\0n <b\0>deux</b> <p title="a\0b">', ['cell: Un {<b\ufffd>!}deux{</b>!}', 'cell: ab']],
  ['a lone <', 'Un < deux <3 <é <', ['cell: Un < deux <3 <é <']],
  ['a lone &', 'R&D & & &; &# &#x &#;', ['cell: R&D & & &; &# &#x &#;']],
  ['a number beyond Unicode', 'a&#xFFFFFFF;b &#99999999999999999999;', ['cell: a\ufffdb \ufffd']],
  ['the number of a surrogate', 'a&#xD800;b', ['cell: a\ufffdb']],
  ['the number of NUL', 'a&#0;b', ['cell: a\ufffdb']],
  ['numbers of windows-1252', '&#147;Oui&#148;', ['cell: “Oui”']],
  ['a surrogate without its other half', 'a\ud800b', ['cell: a\ufffdb']],
  ['an end tag with attributes', '<b>Un</b x="<p>"> deux', ['cell: {<b>}Un{</b>} deux']],
  ['quotes in a name', '<p"x\'>Un</p"x\'>', ['cell: {<p"x\'>}Un{</p"x\'>}']],
  ['attributes without values, and twice', '<img alt alt="Un" title title=>Deux', ['cell: Deux']],
  ['a closing bracket in an attribute', '<img alt="a > b">', ['cell: a > b']],
  ['a bogus comment', '<!doctype <p> html>Un<?php echo "<p>"; ?>', ['cell: html>Un{<!-- -->·}"; ?>']],
  ['a section of CDATA in HTML', 'Un <![CDATA[deux]]> trois', ['cell: Un{<!-- -->·} trois']],
  ['a table in a table cell, unclosed', '<table><tr><td>Un<table><tr><td>Deux', ['cell: Un', 'cell: Deux']],
  [
    'names of objects',
    '<constructor>Un</constructor> <x __proto__=a toString=b>deux',
    ['cell: {<constructor>}Un{</constructor>} {<x>!}deux'],
  ],
])('%s is read as browsers read it', (_, page, slots) => {
  const wellFormed = new TextDecoder().decode(utf8(page));
  assertUntouched(html, utf8(wellFormed));
  expect(slotsOf(wellFormed)).toEqual(slots);
});

test.each([
  ['nested blocks', `${many('<div>')}Un${many('</div>')}`],
  ['nested inline elements', `${many('<b>')}Un${many('</b>')}`],
  ['unclosed inline elements', `${many('<i>x ')}Un`],
  ['crossed elements', many('<b><i>un</b></i>')],
  ['stray end tags in open elements', `${many('<b>')}${many('</i>')}Un`],
  ['stray ends of blocks in open cells', `${many('<td><b>')}${many('</p></td></i>')}Un`],
  ['open paragraphs', many('<p>un')],
  ['lists in lists', many('<ul><li>un')],
  ['open svg', many('<svg>x')],
  ['open templates', many('<template>x')],
  ['raised text without end', many('un<sup>2 ')],
  ['links without end', many('<a>Un ')],
  ['line breaks', many('un<br>')],
  ['comments', many('un<!-- x -->')],
  ['attributes', `<p ${many('title="x" a=b ')}>Un`],
  ['distinct names', Array.from({ length: 5000 }, (_, nth) => `<x${nth}>u`).join('')],
  ['entities', many('&eacute;&amp&#x;')],
  ['less-than signs', many('< <')],
  ['white space', `Un${many(' \n\t')}deux`],
  ['a word', `<p>${many('x', 200_000)}`],
  ['an attribute', `<p title="${many('x ', 200_000)}">Un`],
  ['an attribute of a megabyte', `<img src="data:${many('x', 1_000_000)}" alt="Un">`],
  ['a number with many zeros', `&#x${many('0')}41;`],
  ['a name', `<${many('x', 100_000)}>Un`],
])('ten thousand of a kind are read and written: %s', (_, page) => {
  assertUntouched(html, utf8(page));
  const english = written(page, (source) => source.toLowerCase().replace('un', 'one “1”'));
  expect(tagsOf(english)).toEqual(tagsOf(page));
});

test.each(['', '\ufeff', '\0', '   ', '<', '</', '<!', '<!-', '<?', '&', '<p', '<p a', '<p a=', '<p a="', '</p', '<![CDATA['])(
  '%j has no prose to lose',
  (page) => {
    assertUntouched(html, utf8(page));
    expect(read(page).slots.length).toBeLessThanOrEqual(1);
  },
);

test('a page with English that looks like markup gets none', () => {
  const attack = "\"><script>alert(1)</script><img src=x onerror='alert(2)'>&lt;b&gt;--><!--</title>";
  for (const page of ['<p>Un</p>', '<img alt="Un">', "<img alt='Un'>", '<img alt=Un>', '<title>Un</title>', '<option>Un'])
    expect(tagsOf(written(page, () => attack))).toEqual(tagsOf(page));
});
