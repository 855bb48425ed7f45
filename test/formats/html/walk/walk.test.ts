import { expect, test } from 'vitest';
import { slotsOf } from '../shown.js';

const rules: readonly (readonly [rule: string, page: string, slots: readonly string[]])[] = [
  ['inline tags', '<p>Le <b>pont <i>neuf</i></b> ouvre.</p>', ['paragraph: Le {<b>}pont {<i>}neuf{</i>}{</b>} ouvre.']],
  ['an unknown element is inline', 'Le <x-nom>Rhin</x-nom>.', ['cell: Le {<x-nom>}Rhin{</x-nom>}.']],
  ['blocks end a paragraph', 'Un<div>deux<p>trois</div>quatre', ['cell: Un', 'cell: deux', 'paragraph: trois', 'cell: quatre']],
  ['missing end tags', '<ul><li>Un<li>Deux</ul>', ['item: Un', 'item: Deux']],
  ['cells', '<table><tr><th>Nom<td>Âge</table>', ['cell: Nom', 'cell: Âge']],
  ['headings', '<title>Une</title><h3>Deux</h3>', ['heading: Une', 'heading: Deux']],
  ['a division says nothing of its text', '<li><div>Un</div></li><h2><div>Deux</div></h2>', ['item: Un', 'heading: Deux']],
  ['elements that cross', '<b>un <i>deux</b> trois</i>', ['cell: {<b>!}un {<i>!}deux{</b>!} trois{</i>!}']],
  ['an element over two paragraphs', '<p><b>un<p>deux</b>', ['paragraph: {<b>!}un', 'paragraph: deux{</b>!}']],
  ['a stray end tag', 'un</i> deux', ['cell: un{</i>!} deux']],
  ['a stray end of a block in a cell', '<table><td>un</div>deux</table>', ['cell: un', 'cell: deux']],
  ['white space', '<p>\n  Un\t <b> deux </b>\r\n trois </p>', ['paragraph: Un {<b>}deux{</b>} trois']],
  ['a no-break space is a character', 'Oui&nbsp;! Non\u00a0!', ['cell: Oui\u00a0! Non\u00a0!']],
  ['entities', 'l&rsquo;&eacute;t&#233; &#x26; R&D &amp;lt; &bogus;', ['cell: l’été & R&D &lt; &bogus;']],
  ['what nobody sees', 'in&shy;ter\u00adna&#8203;tional <wbr>Rhin', ['cell: international {<wbr>·}Rhin']],
  ['a comment', 'un<!-- > -->e fois', ['cell: un{<!-- -->·}e fois']],
  ['an end tag without a name', 'Un </>deux', ['cell: Un deux']],
  ['code', 'Tapez <code>ls &lt; a</code> puis <kbd>Entrée</kbd>.', ['cell: Tapez {<code>}‹ls < a›{</code>} puis {<kbd>}‹Entrée›{</kbd>}.']],
  [
    'not to be translated',
    'Lire <i translate=no>Le Jour</i> et <b class="x notranslate">Lui</b>.',
    ['cell: Lire {<i>}‹Le Jour›{</i>} et {<b>}‹Lui›{</b>}.'],
  ],
  ['another language', 'Du <i lang=de>Wein</i> et du <i lang="fr-CA">vin</i>.', ['cell: Du {<i>}‹Wein›{</i>} et du {<i>}vin{</i>}.']],
  ['a passage in another language', '<div lang=en><p>Good <b>day</b>.</p><p lang=fr>Bonjour.</p></div>', ['paragraph: Bonjour.']],
  ['the language of a whole page', '<html lang=en><body lang=de><p>Bonjour.', ['paragraph: Bonjour.']],
  ['translation off and on again', '<div translate=no>Non <b translate=yes>Oui</b> non</div>', ['cell: Oui']],
  ['a block in what stays', '<span translate=no>un<div>deux</div></span>', ['cell: {<span>!}‹un›']],
  ['blocks that stay', '<pre>un</pre><script>"<p>"</script><style>p{}</style><template><p>x</template><xmp><p></xmp>Oui', ['cell: Oui']],
  ['elements that stay, in a sentence', 'Un <svg><title>x</title></svg> et <textarea>y</textarea>.', ['cell: Un{<svg>·} et{<textarea>·}.']],
  ['an unclosed svg', 'Un <svg><g><p>Deux', ['cell: Un{<svg>·}', 'paragraph: Deux']],
  ['an svg with HTML in it', 'Un <svg><foreignObject><p>x</p></foreignObject></svg> deux', ['cell: Un{<svg>·} deux']],
  ['without scripts', '<noscript>Activez-<b>les</b>.</noscript>', ['cell: Activez-{<b>}les{</b>}.']],
  ['attributes', '<a title="Un" href="deux"><img alt=Trois></a>', ['cell: Un', 'cell: Trois']],
  ['attributes in a sentence', 'Voir <a title=\'la "Une"\'>ici</a>.', ['cell: la "Une"', 'cell: Voir {<a>}ici{</a>}.']],
  ['white space in an attribute', '<img alt=" Un\n  quai ">', ['cell: Un quai']],
  [
    'attributes of what stays',
    '<iframe title="Carte"></iframe><svg aria-label="Menu"/><textarea placeholder="Avis"></textarea>',
    ['cell: Carte', 'cell: Menu', 'cell: Avis'],
  ],
  [
    'attributes of buttons',
    '<input type=submit value=Envoyer><input type=text value=Jean placeholder=Nom>',
    ['cell: Envoyer', 'cell: Nom'],
  ],
  ['attributes that are not translated', '<img translate=no alt=Un><p lang=en title=Two>Three</p>', []],
  [
    'meta',
    '<meta name=description content=Un><meta property="og:title" content=Deux><meta name=author content=Trois>',
    ['cell: Un', 'cell: Deux'],
  ],
  [
    'controls',
    '<label>Nom</label> <select><option>Un<option>Deux</select><button>Oui</button>',
    ['cell: Nom', 'cell: Un', 'cell: Deux', 'cell: Oui'],
  ],
];

test.each(rules)('%s: %s', (_, page, slots) => {
  expect(slotsOf(page)).toEqual(slots);
});

const breaks: readonly (readonly [page: string, slots: readonly string[]])[] = [
  ['rue de la<br>paix', ['cell: rue de la {<br>·}paix']],
  ['rue de la<br />\n <b>paix</b>', ['cell: rue de la {<br>·}{<b>}paix{</b>}']],
  ['une fois, <br>deux fois', ['cell: une fois, {<br>·}deux fois']],
  ['12, rue Haute<br>Nantes', ['cell: 12, rue Haute', 'cell: Nantes']],
  ['Il part.<br>puis revient', ['cell: Il part.', 'cell: puis revient']],
  ['« Non. »<br>dit-il', ['cell: « Non. »', 'cell: dit-il']],
  ['un<br><br>deux', ['cell: un', 'cell: deux']],
  ['un<br>\n</br>deux', ['cell: un', 'cell: deux']],
  ['un<br><p>deux', ['cell: un', 'paragraph: deux']],
];

test.each(breaks)('a line break: %s', (page, slots) => {
  expect(slotsOf(page)).toEqual(slots);
});

const rows: readonly (readonly [page: string, slots: readonly string[]])[] = [
  ['<a>Sport</a> | <a>Culture</a>', ['cell: {<a>}Sport{</a>}', 'cell: {<a>}Culture{</a>}']],
  ['<a>Sport</a><a>Culture</a>', ['cell: {<a>}Sport{</a>}', 'cell: {<a>}Culture{</a>}']],
  ['<a>Sport</a>&nbsp;&gt; <a>2024</a>', ['cell: {<a>}Sport{</a>}', 'cell: {<a>}2024{</a>}']],
  ['<a>Sport</a>, <a>Culture</a>', ['cell: {<a>}Sport{</a>}, {<a>}Culture{</a>}']],
  ['<a>Anne</a> <a>part</a> demain', ['cell: {<a>}Anne{</a>} {<a>}part{</a>} demain']],
  ['Voir <a>Anne</a> <a>Morel</a>', ['cell: Voir {<a>}Anne{</a>} {<a>}Morel{</a>}']],
];

test.each(rows)('links in a row: %s', (page, slots) => {
  expect(slotsOf(page)).toEqual(slots);
});

test.each([
  'élus<sup>3</sup> de',
  'élus<sup>3,4</sup> de',
  '« Oui »<sup>12</sup> de',
  'fin.<sup>*</sup> de',
  'élus<sup>[a]</sup> de',
  'élus<sup id=r><a href="#n"><span>[</span>1<span>]</span></a></sup> de',
  'élus<sup><a href="#n">b</a></sup> de',
])('a note mark is a point: %s', (page) => {
  expect(slotsOf(`<p>${page}</p>`)[0]).toContain('{<sup>·}');
});

test.each([
  'élus<a href="#n1"><sup>1</sup></a> de',
  'élus <a href="#n2">[2]</a> de',
  'élus<a epub:type="noteref" href="#n3">3</a> de',
  'élus <a href="#n4" role=doc-noteref>4</a> de',
])('with its link: %s', (page) => {
  expect(slotsOf(page)[0]).toContain('{<a>·}');
});

test.each([
  'm<sup>2</sup>',
  '12 km<sup>2</sup>',
  '10<sup>6</sup>',
  'x<sup>2</sup>',
  'CO<sup>2</sup>',
  '1<sup>er</sup>',
  'XX<sup>e</sup>',
  'M<sup>me</sup>',
  'n<sup>o</sup>',
  'au <sup>petit</sup>',
  '1<sup><a href="#x">er</a></sup>',
  '<a href="#x">le 2<sup>e</sup> tour</a>',
])('what is raised in a word or a unit is prose: %s', (page) => {
  expect(slotsOf(page)[0]).not.toContain('·');
});
