import { origins } from '../../../translation.js';
import { Type } from '../../framework.js';

// The shapes of answers, each once in the OpenAPI document, by name. TSDoc of translation.ts says the same at greater length.

const whole = (description: string) => Type.Integer({ minimum: 0, description });
const words = (values: readonly string[], description: string) => Type.Unsafe<string>({ type: 'string', enum: [...values], description });
const list = (name: string, description: string) => Type.Array(Type.Ref(`${name}#`), { description });
const shape = (name: string, properties: Record<string, Type.TSchema>, description: string) =>
  Type.Object(properties, { $id: name, title: name, description, additionalProperties: false });

const span = shape('Span', { start: whole('First UTF-16 unit.'), end: whole('Behind the last one.') }, 'A half-open span of a text.');

const excerpt = shape(
  'Excerpt',
  {
    start: whole('First UTF-16 unit in the whole text.'),
    end: whole('Behind the last one.'),
    text: Type.String({ description: 'What slicing the whole text there gives.' }),
    ranges: Type.Optional(list('Span', 'Its places in the file, where its prose is not the whole file (HTML, Markdown …).')),
  },
  'A span of a text, and the text there.',
);

const quotation = shape(
  'Quotation',
  {
    depth: whole('In how many quotations the first word is.'),
    opens: whole('How many begin in the segment or at its edges.'),
    closes: whole('How many end there.'),
  },
  'How a segment relates to quotations.',
);

const finding = shape(
  'Finding',
  {
    rule: Type.String({ description: 'What was checked: `numbers`, `names`, `quotations` … (docs/checks.md has all).' }),
    status: words(['ok', 'repaired', 'failed'], '`repaired`: the first answer of the model broke the rule, and it holds now.'),
    source: Type.Optional(list('Span', 'The French words in question.')),
    target: Type.Optional(list('Span', 'The English words in question.')),
    values: Type.Optional(
      Type.Unsafe({
        type: 'object',
        additionalProperties: { anyOf: [{ type: 'string' }, { type: 'number' }] },
        description: 'For programs: the kind, as `fault` or `repair`, and its details.',
      }),
    ),
    detail: Type.String({ description: 'For people; empty if the rule holds.' }),
  },
  'A check of a segment.',
);

const pair = shape(
  'WordPair',
  { source: Type.Ref('Span#'), target: Type.Ref('Span#') },
  'A French word and an English word that stands for it.',
);

const suggestion = shape(
  'Suggestion',
  {
    source: Type.String({ description: 'The French that it was written for.' }),
    target: Type.String({ description: 'Its English.' }),
    similarity: Type.Number({ minimum: 0, maximum: 1, description: 'How alike the French of both is; 1 is the same.' }),
  },
  'English that a person wrote for much the same French.',
);

/** What the translator sees of a segment, before its English. */
const analysed = {
  id: whole('Its number in the text, from 0.'),
  kind: words(['sentence', 'headline', 'attribution', 'verbatim'], 'What it is to the translator.'),
  source: Type.Ref('Excerpt#'),
};
const spoken = {
  quotation: Type.Ref('Quotation#'),
  attributions: list('Span', 'Verb and speaker of each attribution in it: “a dit le maire”.'),
};

const termCounts = shape(
  'Terms',
  {
    found: whole('In the French.'),
    enforced: whole('Whose English the model did not write by itself.'),
    missed: whole('Whose English is missing.'),
  },
  'Terms of the glossary.',
);

const terms = Type.Optional(Type.Ref('Terms#'));

const segment = shape(
  'Segment',
  {
    ...analysed,
    target: Type.Ref('Excerpt#'),
    ...spoken,
    origin: words(origins, 'Where its English comes from.'),
    human: Type.Optional(Type.Boolean({ description: 'True if a person wrote it, for just this French: it is not checked.' })),
    score: Type.Optional(Type.Number({ description: 'Mean natural log-probability of a token; absent if no model made it.' })),
    checks: list('Finding', 'What was checked, and the result.'),
    alternatives: Type.Optional(Type.Array(Type.String(), { description: 'Other English, best first, if it was asked for.' })),
    words: Type.Optional(list('WordPair', 'Which words belong together, if it was asked for.')),
    suggestions: Type.Optional(list('Suggestion', 'What people wrote for much the same French, if it was asked for.')),
    terms,
  },
  'A segment and its English. Slicing the prose at `source` and the English at `target` gives the texts of both.',
);

const frenchSegment = shape('FrenchSegment', { ...analysed, ...spoken }, 'A segment before it is translated.');

const counts = {
  segments: whole('How many.'),
  ok: whole('Without failed checks or repairs.'),
  repaired: whole('With repairs only.'),
  failed: whole('With a failed check.'),
  remembered: whole('Whose English comes from the translation memory.'),
  terms,
};

const report = shape(
  'Report',
  { ...counts, tokens: whole('That the model wrote.'), milliseconds: whole('From the start to the end.') },
  'A text in figures.',
);

const tally = shape('Tally', counts, 'The checks so far, in numbers of segments.');

const model = shape(
  'Model',
  { name: Type.String(), revision: Type.String({ description: 'Which version of it.' }) },
  'The model that was asked.',
);

const source = shape(
  'Source',
  { file: Type.String({ description: '`-`: a text has no file.' }), sha256: Type.String({ description: 'Of its UTF-8 bytes.' }) },
  'What was translated.',
);

const translation = shape(
  'Translation',
  {
    model: Type.Ref('Model#'),
    source: Type.Ref('Source#'),
    text: Type.String({ description: 'The English.' }),
    segments: list('Segment', 'In order; what lies between them (white space, marks) is in `text` only.'),
    report: Type.Ref('Report#'),
  },
  'A translated text, as `fr2en --emit json` writes it.',
);

const segmentation = shape(
  'Segmentation',
  { source: Type.Ref('Source#'), segments: list('FrenchSegment', 'In order.') },
  'What the translator sees of a text, as `fr2en segment --json` writes it.',
);

const job = shape(
  'Job',
  {
    id: Type.String({ description: 'To ask for it again; nobody can guess it.' }),
    name: Type.String({ description: 'Of the file, as it was sent.' }),
    englishName: Type.String({ description: 'Of the English file.' }),
    state: words(['waiting', 'translating', 'done', 'failed'], 'The last two are final.'),
    done: whole('Segments translated so far.'),
    total: Type.Optional(whole('Segments in total, once the whole file has been read.')),
    secondsLeft: Type.Optional(Type.Number({ minimum: 0, description: 'An estimate.' })),
    characters: Type.Optional(whole('UTF-16 units of its prose, once it has been read.')),
    report: Type.Ref('Tally#'),
    bytes: Type.Optional(whole('Of the English file, once it is done.')),
    error: Type.Optional(Type.Ref('Fault#')),
  },
  'A file and how far its translation is.',
);

const fault = shape(
  'Fault',
  {
    code: Type.String({ description: 'For programs: `bad_request`, `too_large`, `overloaded` …' }),
    message: Type.String({ description: 'For people: what is wrong, and the cure.' }),
  },
  'Why something failed.',
);

const problem = shape('Problem', { error: Type.Ref('Fault#') }, 'Why a request was refused, or failed.');

/** All shapes, to be added to the routes that refer to them. */
export const shapes = [
  span,
  excerpt,
  quotation,
  finding,
  pair,
  suggestion,
  termCounts,
  segment,
  frenchSegment,
  report,
  tally,
  model,
  source,
  translation,
  segmentation,
  job,
  fault,
  problem,
];
