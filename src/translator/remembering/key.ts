import type { Glossary } from '../../glossary/types.js';
import { keyOf } from '../../memory/key.js';
import { pipelineRevision } from '../../memory/pipeline-revision.js';
import type { Key } from '../../memory/types.js';
import type { Marian } from '../../marian/types.js';
import type { CallSettings } from '../../options.js';
import type { Unit } from '../../units/units.js';
import { renumberingOf } from './hidden.js';

/** What makes a unit's English besides the unit. */
export type Making = Pick<CallSettings, 'quotes' | 'beams' | 'alternatives' | 'glossary'> & {
  readonly model: Pick<Marian, 'name' | 'fingerprint'>;
};

/** The key of what the model makes of a unit: equal keys, equal English. Where it stands, and how its lines are broken, is no matter. */
export const unitKey = (unit: Unit, making: Making): Key => {
  const { quotes, beams, alternatives, glossary } = making;
  return keyOf([
    ...modelOf(making),
    quotes,
    beams,
    ...(alternatives > 0 ? [alternatives] : []),
    withoutPlaces(unit),
    ...termsIn(unit, glossary),
  ]);
};

/** The key of the aligned words of a unit and English that the model has not made. */
export const wordsKey = (unit: Unit, english: string, making: Making): Key =>
  keyOf([
    'words',
    ...modelOf(making),
    withoutPlaces(unit),
    renumberingOf(unit.source).remembered(english),
    ...termsIn(unit, making.glossary),
  ]);

const modelOf = ({ model: { name, fingerprint } }: Making): readonly string[] => [pipelineRevision, name, fingerprint];

/**
 * The unit as text: hidden spans numbered from its start, and line breaks as the spaces that they count as. The number of a mark in the
 * document only tells that it is not virtual.
 */
const withoutPlaces = (unit: Unit): string => {
  const { quoted, source } = unit;
  const plain = { ...unit, source: source.replace(/[\n\r\t]/gu, ' '), marks: quoted.marks.length };
  const json = JSON.stringify(plain, (name, value: unknown) => (name === 'markIndex' && value !== undefined ? 'printed' : value));
  return renumberingOf(source).remembered(json);
};

/**
 * What the glossary says of the words in a unit: its terms there, and names that are terms or have parts that are. Terms that are not in
 * the unit do not matter, so that a new one, or a glossary about something else, leaves what is remembered as good as it was.
 */
const termsIn = ({ text, quoted }: Unit, { size, lexicon }: Glossary): readonly unknown[] => {
  if (size === 0) return [];
  const texts = [...new Set([text, quoted.text])];
  const found = texts.flatMap((each) => lexicon.termsIn(each));
  const names = texts
    .flatMap((each) => lexicon.properNames(each))
    .flatMap((name) => [name.text, ...name.text.split(/[^\p{L}\p{M}\p{N}]+/u)]);
  const known = [...new Set(names)].filter((name) => lexicon.isTerm(name)).map((name) => [name, lexicon.englishForms(name)] as const);
  return [...found, ...known];
};
