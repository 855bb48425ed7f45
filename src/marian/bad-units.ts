import { Fr2enError } from '../errors.js';
import type { Answer, Handling } from './types.js';

/** How to ask a model about rows: units to translate, or pairs to score. */
export interface Asking<Row> {
  /** @throws `ERR_WORKER` if the model's process failed or died twice, and whatever else ends the call */
  readonly run: (rows: readonly Row[], handling: Handling) => Promise<readonly Answer[]>;
  readonly sourceOf: (row: Row) => string;
  /** A row that any working model can answer: if it fails too, the model is to blame, not the row. */
  readonly harmless: Row;
  readonly handling?: Handling;
}

/**
 * Asks the model about all rows together and, if that fails, about each alone: a row on which the model fails must not cost other rows
 * their answers, and the caller must learn which row it was. That row's answer has no hypotheses, but a `failure`.
 *
 * @throws `ERR_WORKER` if the model fails even on the harmless row
 */
export const askTogetherOrAlone = async <Row>(rows: readonly Row[], asking: Asking<Row>): Promise<Answer[]> => {
  if (rows.length === 0) return [];
  const { handling = {} } = asking;
  const { signals, ...others } = handling;
  const together = await outcomeOf(rows, asking, handling);
  if (!(together instanceof Fr2enError)) return [...together];
  if ((await outcomeOf([asking.harmless], asking, others)) instanceof Fr2enError) throw together;
  if (rows.length === 1) return rows.map((row) => withoutAnswer(asking.sourceOf(row), together));
  return Promise.all(
    rows.map(async (row, at) => {
      const alone = await outcomeAlone(row, asking, { ...others, ...(signals && { signals: [signals[at]!] }) });
      return alone instanceof Fr2enError ? withoutAnswer(asking.sourceOf(row), alone) : alone[0]!;
    }),
  );
};

/** If a row's own signal stops it, the others go on. */
const outcomeAlone = async <Row>(row: Row, asking: Asking<Row>, handling: Handling): Promise<readonly Answer[] | Fr2enError> => {
  try {
    return await outcomeOf([row], asking, handling);
  } catch (error) {
    if (error instanceof Fr2enError && error.code === 'ERR_ABORTED') return error;
    throw error;
  }
};

/** The answers, or the failure of the process; whatever ends the call (an abort, a corrupt model) is thrown. */
const outcomeOf = async <Row>(rows: readonly Row[], { run }: Asking<Row>, handling: Handling): Promise<readonly Answer[] | Fr2enError> => {
  try {
    const answers = await run(rows, handling);
    return answers.length === rows.length && !answers.some(isNonsense)
      ? answers
      : new Fr2enError('ERR_WORKER', 'the process that runs the model answered nonsense. Try another model.');
  } catch (error) {
    if (error instanceof Fr2enError && error.code === 'ERR_WORKER') return error;
    throw error;
  }
};

/** When weights overflow on a text, the score is NaN and the words are arbitrary. */
const isNonsense = ({ hypotheses }: Answer): boolean => hypotheses.some(({ score }) => Number.isNaN(score));

const withoutAnswer = (source: string, cause: Fr2enError): Answer => {
  const { message } = cause.cause instanceof Error ? cause.cause : cause;
  const [what = ''] = message.split('\n');
  const cure = 'Rephrase it, leave it out, or try another model.';
  return {
    source,
    sourceSpans: [],
    unknown: [],
    hypotheses: [],
    failure: new Fr2enError('ERR_SEGMENT', `the model fails on this text, and only on this one: ${what.replace(/\.$/u, '')}. ${cure}`, {
      cause,
    }),
  };
};
