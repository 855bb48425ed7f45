// Where the inline markup of a sentence stands in its English, by the embedded model. Needs a build.
//
//   node test/bench/markup.mjs [sentences | held-out] [--model compact] [--all]
//
// The sentences are those of test/cases/markup/. Each element says by a pattern which English words it should have; the words are the
// model's, so that a pattern may fail where the markup is right: read the sentences that are printed. --all prints the others too.
import '../fixtures/typescript/register.mjs';
import { parseArgs } from 'node:util';
import { createMarkupPlacer, seamsOf } from '../../dist/documents/markup/with-markup.js';
import { createTranslator } from '../../dist/index.js';
import { printTable } from './report.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { model: { type: 'string', default: 'compact' }, all: { type: 'boolean', default: false } },
});
const { blocksOf, documentOf } = await import('../documents/markup/marked-document.ts');
const { printed } = await import('../documents/markup/marked-text.ts');

const sets = {
  sentences: (await import('../cases/markup/sentences.ts')).sentences,
  'held-out': (await import('../cases/markup/held-out.ts')).heldOut,
};

/** What stands inside each element, and around each point with a caret at its place; in the order of the French. */
const insides = ({ text, tags }, all) =>
  [...tags]
    .sort((one, other) => one.tag - other.tag)
    .flatMap(({ tag, at }) => {
      const { side, partner } = all[tag];
      if (side === 'point') return [`${text.slice(0, at)}^${text.slice(at)}`];
      return side === 'open' ? [text.slice(at, tags.find((other) => other.tag === partner)?.at ?? at)] : [];
    });

const fits = (inside, pattern) => {
  if (!pattern.includes('^')) return new RegExp(`^(?:${pattern})$`, 'iu').test(inside);
  const [before, behind] = pattern.split('^');
  return new RegExp(`${before}\\^\\s?${behind}`, 'iu').test(inside);
};

const judge = async (translator, sentences) => {
  const document = documentOf(sentences);
  const place = createMarkupPlacer(document);
  const parts = [];
  const { prose: text, blocks, opaque, tags } = document;
  for await (const part of translator.stream({ text, blocks, opaque, seams: seamsOf(document) })) parts.push(place(part));
  const english = blocksOf(parts);
  const places = parts.flatMap(({ gapTags, marked }) => [...gapTags, ...(marked?.tags ?? [])]).map(({ tag }) => tag);
  const failed = parts.flatMap(
    ({ segment }) => segment?.checks.filter(({ rule, status }) => rule === 'markup' && status === 'failed') ?? [],
  );
  let elements = 0;
  let right = 0;
  let whole = 0;
  sentences.forEach(({ french, inside }, nth) => {
    const found = insides(english[nth], tags);
    const wrong = inside.filter((pattern, at) => !fits(found[at] ?? '', pattern));
    elements += inside.length;
    right += inside.length - wrong.length;
    if (wrong.length === 0) whole += 1;
    if (wrong.length === 0 && !values.all) return;
    console.log(`${wrong.length === 0 ? ' ' : '≠'} ${nth + 1}  ${french}`);
    console.log(
      `     ${printed(
        english[nth].text,
        english[nth].tags,
        tags.map(({ label }) => label),
      )}`,
    );
    for (const pattern of wrong) console.log(`     expected ${pattern}`);
  });
  return {
    tags: tags.length,
    'lost or doubled': tags.length - new Set(places).size + (places.length - new Set(places).size),
    'failed checks': failed.length,
    'elements as expected': `${right} of ${elements}`,
    'sentences as expected': `${whole} of ${sentences.length}`,
  };
};

const translator = await createTranslator({ model: values.model });
const rows = [];
for (const name of positionals.length > 0 ? positionals : Object.keys(sets))
  rows.push({ set: name, ...(await judge(translator, sets[name])) });
await translator.dispose();
printTable('Markup', rows);
