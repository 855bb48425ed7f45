import type { Static } from 'typebox';
import { Type } from '../../../framework.js';

const flag = (description: string) => Type.Optional(Type.Union([Type.Boolean(), Type.String()], { description }));
const list = (description: string) => Type.Optional(Type.Union([Type.Array(Type.String()), Type.String()], { description }));
const ignored = (description = 'Has no meaning here.') => Type.Optional(Type.String({ description }));
const refused = () => Type.Optional(Type.String({ description: 'Is refused: there are none.' }));

/** The body of `/v2/translate`, in JSON or as a form. Names that are not here are ignored, as DeepL's server does. */
export const textBody = Type.Object({
  text: Type.Union([Type.Array(Type.String()), Type.String()], {
    description: 'Up to 50 texts; in a form the name is repeated.',
    examples: [['Il pleut.', 'Il neige.']],
  }),
  source_lang: Type.Optional(Type.String({ description: '`FR`, the default.' })),
  target_lang: Type.String({ examples: ['EN-GB'], description: '`EN-GB`, `EN-US` or `EN`: the English is the same.' }),
  split_sentences: Type.Optional(
    Type.String({
      description:
        '`1`: at line breaks and at points, the default; `nonewlines`: at points, for hard-wrapped text and the default of markup; `0`: each text is one sentence.',
    }),
  ),
  tag_handling: Type.Optional(Type.String({ description: '`html` or `xml`. Without it, tags are text.' })),
  tag_handling_version: Type.Optional(
    Type.String({ description: '`v2`: XML that is not well-formed is refused. `v1`, the default: it is not.' }),
  ),
  outline_detection: flag('XML: whether elements beside which no text stands are paragraphs. The default: they are.'),
  splitting_tags: list('XML: elements that end a sentence.'),
  non_splitting_tags: list('XML: elements that do not.'),
  ignore_tags: list('Elements whose text is copied.'),
  show_billed_characters: flag('Whether the answer counts the characters of each text.'),
  preserve_formatting: flag('Has no meaning here: formatting is always preserved.'),
  formality: ignored(),
  context: ignored(),
  model_type: ignored(),
  glossary_id: Type.Optional(Type.String({ description: 'Of a glossary of this key.' })),
  glossary_ids: list('Of up to five; the later wins.'),
  style_id: refused(),
  translation_memory_id: refused(),
});

/** It has been checked. */
export type TextBody = Static<typeof textBody>;

/** What `/v2/translate` answers. */
export const textAnswer = Type.Object(
  {
    translations: Type.Array(
      Type.Object({
        detected_source_language: Type.String(),
        text: Type.String(),
        billed_characters: Type.Optional(Type.Integer()),
        model_type_used: Type.Optional(Type.String()),
        tag_handling_version: Type.Optional(Type.String()),
      }),
    ),
  },
  { description: 'The English of each text, in order.' },
);
