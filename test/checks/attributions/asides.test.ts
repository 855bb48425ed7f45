import { expect, test } from 'vitest';
import { asidesIn } from '../../../src/checks/attributions/asides.js';
import { sliceOf } from '../../../src/text/spans.js';

test.each<[string, [verb: string, mark: number | undefined][]]>([
  ['"Oui", a lancé le maire.', [['a lancé', 1]]],
  ['"Oui" a déclaré Anne Roy.', [['a déclaré', 1]]],
  ['"Non", explique une voisine, "et encore non", a-t-elle ajouté.', [['explique', 1]]],
  [
    '"Non", explique une voisine. "Si", répond sa fille.',
    [
      ['explique', 1],
      ['répond', 3],
    ],
  ],
  ['Il pleuvra, a prévenu la préfecture.', [['a prévenu', undefined]]],
  // a mayor may be greeted, and only a mark tells that she speaks
  ["Elle est arrivée, a salué la maire et s'est assise.", []],
  ['"Bonjour", a salué la maire.', [['a salué', 1]]],
  ['"Oui", a-t-il dit.', []],
  ['"Vert" est une couleur.', []],
  ['Le maire a lancé "oui".', []],
  ['', []],
])('%s', (source, expected) => {
  expect(asidesIn(source).map(({ verb, mark }) => [sliceOf(source, verb), mark])).toEqual(expected);
});
