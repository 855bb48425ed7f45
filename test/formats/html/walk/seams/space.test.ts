import { expect, test } from 'vitest';
import { read, slotsOf } from '../../shown.js';

/** The tags of a page as they are copied, with the white space around them. */
const copied = (page: string): string[] => {
  const { tags } = read(page);
  return tags.map(({ file }) => page.slice(file.start, file.end));
};

const rules: readonly (readonly [rule: string, page: string, slot: string, tags: readonly string[]])[] = [
  ['a picture has the space before it', '<p>Une <img> porte', 'Une{<img>·} porte', [' <img>']],
  ['two have one each', '<p>Une <img> <img> porte', 'Une{<img>·}{<img>·} porte', [' <img>', ' <img>']],
  ['its only space is that between the words', '<p>Une <img>porte', 'Une {<img>·}porte', ['<img>']],
  ['and so is the one behind it', '<p>Une<img> porte', 'Une{<img>·} porte', ['<img>']],
  ['no mark stands alone behind it', '<p>Une porte <img>, un mur', 'Une porte{<img>·}, un mur', [' <img>']],
  ['nor before it', '<p>Une porte (<img> un mur)', 'Une porte ({<img>·}un mur)', ['<img> ']],
  ['the space of an opening mark stays at it', '<p>« <img> Une porte »', '« {<img>·}Une porte »', ['<img> ']],
  ['a mark behind a space of its own', '<p>Une porte <img> !', 'Une porte{<img>·} !', [' <img>']],
  ['at the start', '<p><i></i> Une', '{<i>}{</i>}Une', ['<i>', '</i> ']],
  ['at the end', '<p>Une <img> <p>', 'Une{<img>·}', [' <img>']],
  ['at the start of a link', '<p>Voir <a><img> ici</a>', 'Voir {<a>}{<img>·}ici{</a>}', ['<a>', '<img> ', '</a>']],
  ['at the end of a link', '<p>Voir <a>ici <img></a> donc', 'Voir {<a>}ici{<img>·}{</a>} donc', ['<a>', ' <img>', '</a>']],
  ['a link of a picture', '<p>Une <a><img></a> porte', 'Une{<a>}{<img>·}{</a>} porte', [' <a>', '<img>', '</a>']],
  ['spaces on both sides of an end tag', '<p>La <b>mer </b> monte', 'La {<b>}mer{</b>} monte', ['<b>', ' </b>']],
  ['between two elements, the first', '<p><b>La </b><i> mer</i>', '{<b>}La {</b>}{<i>}mer{</i>}', ['<b>', '</b>', '<i> ', '</i>']],
  ['no-break spaces', '<p>Une&nbsp;<img>\u00a0porte', 'Une{<img>·}\u00a0porte', ['&nbsp;<img>']],
  ['lines', '<p>Une\n  <img>\n  porte', 'Une{<img>·} porte', ['\n  <img>']],
  ['a line break has the space behind it', '<p>rue <br> <b>basse</b>', 'rue {<br>·}{<b>}basse{</b>}', ['<br> ', '<b>', '</b>']],
  ['a line break separates words', '<p>rue<br> basse', 'rue {<br>·}basse', ['<br> ']],
  ['what nobody sees between', '<p>Une <img>&shy; &shy; <wbr>porte', 'Une{<img>·} {<wbr>·}porte', [' <img>', '<wbr>']],
];

test.each(rules)('%s: %s', (_, page, slot, tags) => {
  expect(slotsOf(page)).toEqual([`paragraph: ${slot}`]);
  expect(copied(page)).toEqual(tags);
});

test.each(['<p>La <b>mer</b> monte.', '<p>La<b> mer</b> monte', '<p>« <b>La mer</b> », dit-il', '<p>La&nbsp;<b>mer</b>.'])(
  'where there is one space for the words, none is copied: %s',
  (page) => {
    expect(copied(page).slice(0, 2)).toEqual(['<b>', '</b>']);
  },
);
