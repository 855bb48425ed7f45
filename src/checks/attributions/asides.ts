import { inciseAt } from '../../languages/fr/attributions/incises.js';
import { actingOnPeople, type SpeechForm } from '../../languages/fr/attributions/speech-verbs.js';
import { verbGroupAt } from '../../languages/fr/attributions/verb-groups.js';
import { doubleMarksIn } from '../../text/marks/quotation-marks.js';
import type { Span } from '../../text/spans.js';

/** An attribution inside a unit, with a noun or a name for its speaker. */
export interface Aside {
  /** Its verb of saying, with auxiliary and pronouns. */
  readonly verb: Span;
  readonly meaning: SpeechForm;
  /** Which of the unit's double marks it stands behind, from 0; undefined if it follows a comma alone. */
  readonly mark: number | undefined;
}

/**
 * The attributions behind a quotation mark or a comma. Those whose speaker is a pronoun are left out: models do not forget the verb of
 * “he said”.
 *
 *     "Oui", a lancé le maire.   →   a lancé, behind mark 1        Il pleut, explique Anne.   →   explique
 *
 * @param source - a unit in the model's form
 */
export const asidesIn = (source: string): Aside[] => {
  if (!mayHaveSome.test(source)) return [];
  const marks = doubleMarksIn(source);
  return Array.from(source.matchAll(opening)).flatMap(({ 0: before, index }): Aside[] => {
    const mark = marks.indexOf(index);
    const start = index + before.length;
    if (!inciseAt(source, start, source.length, mark < 0 ? 'plain' : 'quoted')) return [];
    const { end, hasPronoun, meaning } = verbGroupAt(source, start)!;
    return hasPronoun || (mark < 0 && actingOnPeople.has(meaning.infinitive))
      ? []
      : [{ verb: { start, end }, meaning, mark: mark < 0 ? undefined : mark }];
  });
};

const mayHaveSome = /[",] /u;
const opening = /",? |(?<!"), /gu;
