import fc from 'fast-check';

const word = fc.constantFrom('la', 'région', 'été', 'l’accord', '« Oui »,', '12', '3,5 %', 'fin.', 'a*b', 'mot_a_mot', '5 < 6', '&', '#', '1.', '-', '+', '=', '[x', 'y]', '!', '~', '\\*', '&eacute;', '&nbsp;', 'C:\\dir', '|'); // prettier-ignore

const words = fc.array(word, { minLength: 1, maxLength: 6 }).map((all) => all.join(' '));

const inline = fc.oneof(
  { weight: 4, arbitrary: words },
  words.map((text) => `*${text}*`),
  words.map((text) => `**${text}**`),
  words.map((text) => `_${text}_`),
  words.map((text) => `~~${text}~~`),
  fc.constantFrom('`code`', '`` a`b ``', '<https://exemple.org/a_b>', 'https://exemple.org/x_y', '[^1]', 'a<br>b', 'un <b>gras</b>', '$x$'),
  words.map((text) => `[${text}](/u "Un titre")`),
  fc.constantFrom('[ref]', '[texte][ref]', '[ref][]', '![une image](/i.png)', '![ref]', '![ref][]', '[**lien**](<a b>)'),
  fc.tuple(words, words).map(([one, other]) => `**${one} *${other}***`),
);

const sentence = fc.array(inline, { minLength: 1, maxLength: 5 }).map((all) => all.join(' '));
const lines = fc.array(sentence, { minLength: 1, maxLength: 4 });

const block: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: lines.map((all) => all.join('\n')) },
  lines.map((all) => all.join('  \n')),
  sentence.map((text) => `## ${text}`),
  sentence.map((text) => `${text}\n===`),
  lines.map((all) => all.map((line) => `> ${line}`).join('\n')),
  lines.map((all) => all.map((line) => `- ${line}`).join('\n')),
  lines.map((all) => `1. ${all.join('\n   ')}`),
  lines.map((all) => all.map((line) => `* ${line}`).join('\n\n')),
  fc.tuple(words, words).map(([one, other]) => `| ${one.replaceAll('|', '')} | b |\n|---|---|\n| \`a\` | ${other.replaceAll('|', '')} |`),
  fc.constantFrom('```js\nconst a = "été";\n```', '    code', '---', '<div>\n<p>du texte</p>\n</div>', '<!-- note -->', '$$\na = b\n$$', '[^1]: Une note.', '[ref]: /r "Le titre"'), // prettier-ignore
);

/** Documents as people write them, with signs that are markup in some places. */
export const markdownText = (): fc.Arbitrary<string> =>
  fc
    .tuple(fc.array(block, { minLength: 1, maxLength: 6 }), fc.constantFrom('\n', '\r\n'))
    .map(([blocks, end]) => `${[...blocks, '[ref]: /r "Le titre"', '[^1]: Une note.'].join('\n\n')}\n`.replaceAll('\n', end));

/** Any row of signs. */
export const signs = (): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...Array.from('*_`[]()<>!&#-+=~|\\$:"\' \n\ta1é.')), maxLength: 60 });
