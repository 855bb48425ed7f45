// How closely two runs over the same units agree.
import { chance } from './articles.mjs';

/** Translates units in another order and puts the hypotheses back into theirs. */
export const inOrder = async (order, units, translate) => {
  const moved = await translate(order.map((place) => units[place]));
  const hypotheses = new Array(units.length);
  order.forEach((place, at) => {
    hypotheses[place] = moved[at];
  });
  return hypotheses;
};

/** Orders of so many units: as they are, from the end, and mixed up, always alike. */
export const orders = (count) => {
  const asTheyAre = Array.from({ length: count }, (_, place) => place);
  const { below } = chance(5);
  const mixed = [...asTheyAre];
  for (let at = count - 1; at > 0; at -= 1) {
    const other = below(at + 1);
    [mixed[at], mixed[other]] = [mixed[other], mixed[at]];
  }
  return { asTheyAre, reversed: asTheyAre.toReversed(), mixed };
};

/** How many texts differ, in how many units a token score does (to the last bit), and by how much at most where the tokens are the same. */
export const differences = (some, others) => {
  const pairs = some.map((one, at) => [one, others[at]]);
  const sameTokens = pairs.filter(([one, other]) => one.tokenScores.length === other.tokenScores.length);
  const gaps = sameTokens.flatMap(([one, other]) => one.tokenScores.map((score, at) => Math.abs(score - other.tokenScores[at])));
  return {
    texts: pairs.filter(([one, other]) => one.text !== other.text).length,
    scores: pairs.filter(([one, other]) => String(one.tokenScores) !== String(other.tokenScores)).length,
    most: gaps.reduce((most, gap) => Math.max(most, gap), 0),
  };
};
