import { expect, test } from 'vitest';
import { Fr2enError } from '../../src/errors.js';
import { type Asking, askTogetherOrAlone } from '../../src/marian/bad-units.js';
import type { Answer } from '../../src/marian/types.js';
import { playedAnswer } from '../repair/played-marian.js';

const lost = (): Fr2enError =>
  new Fr2enError('ERR_WORKER', 'the process was lost (twice).', { cause: new Error('the process was ended by SIGKILL\nCrash dump') });

/** A model that answers as it is told, and what it was asked. */
const asking = (answer: (unit: string) => Answer) => {
  const asked: (readonly string[])[] = [];
  const run = async (units: readonly string[]): Promise<Answer[]> => {
    asked.push(units);
    return units.map(answer);
  };
  return { asked, asking: { run, sourceOf: (unit: string) => unit, harmless: 'Oui.' } satisfies Asking<string> };
};
const dyingOver = (...bad: string[]) =>
  asking((unit) => {
    if (bad.includes(unit)) throw lost();
    return playedAnswer(unit);
  });
const nonsense = (unit: string): Answer => {
  const answer = playedAnswer(unit);
  return { ...answer, hypotheses: answer.hypotheses.map((hypothesis) => ({ ...hypothesis, score: NaN })) };
};

test('a batch that is answered is asked once, and nothing is asked for no unit', async () => {
  const played = dyingOver();
  expect(await askTogetherOrAlone(['Un.', 'Deux.'], played.asking)).toEqual([playedAnswer('Un.'), playedAnswer('Deux.')]);
  expect(await askTogetherOrAlone([], played.asking)).toEqual([]);
  expect(played.asked).toEqual([['Un.', 'Deux.']]);
});

test('the unit that the model fails on is the only one without an answer, and says so', async () => {
  const played = dyingOver('Deux.');
  const [first, second, third] = await askTogetherOrAlone(['Un.', 'Deux.', 'Trois.'], played.asking);
  expect([first, third]).toEqual([playedAnswer('Un.'), playedAnswer('Trois.')]);
  expect(second).toMatchObject({
    source: 'Deux.',
    hypotheses: [],
    failure: {
      code: 'ERR_SEGMENT',
      message:
        'the model fails on this text, and only on this one: the process was ended by SIGKILL. Rephrase it, leave it out, or try another model.',
      cause: { code: 'ERR_WORKER' },
    },
  });
});

test('a batch that is too much for the memory is answered one by one', async () => {
  const alone = async (units: readonly string[]): Promise<Answer[]> => {
    if (units.length > 1) throw lost();
    return units.map((unit) => playedAnswer(unit));
  };
  const answers = await askTogetherOrAlone(['Un.', 'Deux.'], { run: alone, sourceOf: (unit) => unit, harmless: 'Oui.' });
  expect(answers).toEqual([playedAnswer('Un.'), playedAnswer('Deux.')]);
});

test('a unit that came alone is told from a process that cannot work', async () => {
  expect(await askTogetherOrAlone(['Deux.'], dyingOver('Deux.').asking)).toMatchObject([{ failure: { code: 'ERR_SEGMENT' } }]);
  const broken = dyingOver('Deux.', 'Oui.');
  await expect(askTogetherOrAlone(['Deux.'], broken.asking)).rejects.toMatchObject({ code: 'ERR_WORKER' });
});

test('where every unit is lost the process is to blame, and the units are not tried one by one', async () => {
  const broken = dyingOver('Un.', 'Deux.', 'Oui.');
  await expect(askTogetherOrAlone(['Un.', 'Deux.'], broken.asking)).rejects.toMatchObject({ code: 'ERR_WORKER' });
  expect(broken.asked).toEqual([['Un.', 'Deux.'], ['Oui.']]);
});

test('an answer that is nonsense is no answer', async () => {
  const played = asking((unit) => (unit === 'Deux.' ? nonsense(unit) : playedAnswer(unit)));
  const answers = await askTogetherOrAlone(['Un.', 'Deux.'], played.asking);
  expect(answers).toMatchObject([
    { source: 'Un.' },
    { failure: { code: 'ERR_SEGMENT', message: expect.stringContaining('nonsense') as string } },
  ]);
  const short = { ...played.asking, run: async () => [] };
  await expect(askTogetherOrAlone(['Un.'], short)).rejects.toMatchObject({ code: 'ERR_WORKER' });
});

test.each(['ERR_ABORTED', 'ERR_DISPOSED', 'ERR_MODEL_CORRUPT', 'ERR_TEMPORARY'] as const)('%s ends the call at once', async (code) => {
  const played = asking(() => {
    throw new Fr2enError(code, 'it ends.');
  });
  await expect(askTogetherOrAlone(['Un.', 'Deux.'], played.asking)).rejects.toMatchObject({ code });
  expect(played.asked).toHaveLength(1);
});

test('a row that is stopped while the rows are asked one by one takes nothing from the others', async () => {
  const gone = new Fr2enError('ERR_ABORTED', 'the translation was stopped by its signal.');
  const signals = ['Un.', 'Deux.'].map(() => new AbortController().signal);
  const handlings: (readonly unknown[] | undefined)[] = [];
  const answers = await askTogetherOrAlone(['Un.', 'Deux.'], {
    run: async (units, handling) => {
      handlings.push(handling.signals);
      if (units.length > 1) throw lost();
      if (units[0] === 'Un.') throw gone;
      return units.map((unit) => playedAnswer(unit));
    },
    sourceOf: (unit) => unit,
    harmless: 'Oui.',
    handling: { signals },
  });
  expect(answers[0]).toMatchObject({ source: 'Un.', hypotheses: [] });
  expect(answers[1]).toEqual(playedAnswer('Deux.'));
  expect(handlings).toEqual([signals, undefined, [signals[0]], [signals[1]]]);
});
