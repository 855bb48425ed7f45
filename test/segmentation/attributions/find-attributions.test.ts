import { describe, expect, test } from 'vitest';
import { findAttributions } from '../../../src/segmentation/attributions/find-attributions.js';
import { findMarks } from '../../../src/segmentation/quotations/find-marks.js';
import { sliceOf } from '../../../src/text/spans.js';

/** The text of each attribution found in a text that is one segment. */
const found = (text: string): string[] =>
  findAttributions(text, { start: 0, end: text.length }, findMarks(text).marks).map((span) => sliceOf(text, span));

/** Each text with its attributions. */
const finds = (list: readonly (readonly [text: string, ...attributions: string[]])[]): void => {
  test.each(list.map(([text, ...attributions]) => [text, attributions] as const))('%s', (text, attributions) => {
    expect(found(text)).toEqual(attributions);
  });
};

const findsNothing = (list: readonly string[]): void => {
  test.each(list)('nothing in: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
};

describe('after a quotation', () => {
  finds([
    ['« Oui », a dit Paul.', 'a dit Paul'],
    ['« Oui », a déclaré Jean Dupont.', 'a déclaré Jean Dupont'],
    ['« Oui », explique le porte-parole André Beaulieu.', 'explique le porte-parole André Beaulieu'],
    ['« Oui », a-t-il ajouté.', 'a-t-il ajouté'],
    ['« Oui », ajoute-t-on de source policière.', 'ajoute-t-on'],
    ['« Oui ! » a lancé Anne Roy, la cheffe du groupe.', 'a lancé Anne Roy'],
    ['« Oui ! » crie un passant.', 'crie un passant'],
    ['« Oui » ajoute Paul.', 'ajoute Paul'],
    ['« Vraiment ? » a-t-elle demandé.', 'a-t-elle demandé'],
    ['« Oui », s’est félicité le président du département, Luc Chastagnol.', 's’est félicité le président du département, Luc Chastagnol'],
    ['« Oui », raconte la boulangère, Rose Quentric, qui offre du pain.', 'raconte la boulangère, Rose Quentric'],
    ['« Oui », raconte le scénographe en riant.', 'raconte le scénographe'],
    ['« Oui », a déclaré mardi soir à la presse M. Roy.', 'a déclaré mardi soir à la presse M. Roy'],
    ['« Oui », a aussitôt répondu J.-P. Martin à la radio.', 'a aussitôt répondu J.-P. Martin'],
    ['« Oui », m’a-t-il expliqué.', 'm’a-t-il expliqué'],
    ['« Oui », aurait dit un témoin.', 'aurait dit un témoin'],
    ['« Oui », répondirent les juges.', 'répondirent les juges'],
    ['« Oui », a fait savoir l’Élysée dans un communiqué.', 'a fait savoir l’Élysée'],
    ['"Oui", a dit Paul.', 'a dit Paul'],
    ['“Oui”, dit-on.', 'dit-on'],
    ['« Oui », fait-il.', 'fait-il'],
    ["« Oui », s'est exclamé l'avocat.", "s'est exclamé l'avocat"],
    ['« Oui », a dit le ministre de l’Économie et des Finances, Guy Noël.', 'a dit le ministre de l’Économie et des Finances, Guy Noël'],
  ]);
  findsNothing([
    '« Oui », a mangé le chat.',
    '« La Maison », un livre rare.',
    'Le mot « oui », a son histoire.',
    '« Oui », a-t-il mangé ?',
    'Le film « Nuit », est-il drôle ?',
    'Son film, « Nuit », raconte l’histoire de Paul.',
    'Le mot « oui », fait la une.',
    'Le groupe « Vert » demande une aide.',
  ]);
});

describe('in mid-quotation', () => {
  finds([
    ['« Oui, a dit Paul, nous viendrons. »', 'a dit Paul'],
    ['« Personne ne m’a téléphoné, regrette Odile Frémi. »', 'regrette Odile Frémi'],
    ['« J’enlève, explique-t-elle dans le bar. »', 'explique-t-elle'],
    ['« C’est historique, a déclaré la présidente de la région, Lise Maubrun. »', 'a déclaré la présidente de la région, Lise Maubrun'],
    ['« Du café, raconte Suzanne Le Hénaff, 82 ans. »', 'raconte Suzanne Le Hénaff'],
    ['« Oui, dit le boulanger, Paris est loin. »', 'dit le boulanger'],
    ['« Oui – répond-elle – mais non. »', 'répond-elle'],
  ]);
  findsNothing([
    '« Il est entré, a dit la vérité et s’est tu. »',
    '« Il est venu, a raconté une histoire, puis il est parti. »',
    '« Il a réfléchi, a dit oui. »',
  ]);
});

describe('without a mark in the sentence', () => {
  finds([
    ['Le train partira, a dit le ministre.', 'a dit le ministre'],
    ['Le train partira, a annoncé mardi Anne Roy.', 'a annoncé mardi Anne Roy'],
    ['Il viendra, dit-il.', 'dit-il'],
    ['Il viendra, poursuit-elle, avant la nuit.', 'poursuit-elle'],
    ['Il viendra, assure l’ancien ministre.', 'assure l’ancien ministre'],
  ]);
  findsNothing([
    'Il est entré, a dit la vérité et s’est tu.',
    'Il a dit oui.',
    'Elle dit toujours la même chose.',
    'Le ministre a annoncé une hausse, a déploré un retard et est parti.',
    'Que va-t-il se passer ?',
    'Peut-être, a-t-il froid ?',
  ]);
});

describe('sources', () => {
  finds([
    ['Selon la police, il y a dix blessés.', 'Selon la police'],
    ['Il y a dix blessés, selon une source proche du dossier.', 'selon une source proche du dossier'],
    ['Selon lui, tout va bien.', 'Selon lui'],
    ['Selon Paul, il pleut.', 'Selon Paul'],
    ['D’après les experts, il pleuvra.', 'D’après les experts'],
    ["Il pleuvra d'après M. Roy.", "d'après M. Roy"],
    ['Comme le dit le maire, il pleut.', 'Comme le dit le maire'],
    ['Il pleut, comme l’a rappelé Anne Roy.', 'comme l’a rappelé Anne Roy'],
    ['Il pleut, comme il l’a expliqué.', 'comme il l’a expliqué'],
    ['Pour le maire, « tout va bien ».', 'Pour le maire'],
    ['Pour Anne Roy, « tout va bien ».', 'Pour Anne Roy'],
  ]);
  findsNothing([
    'Selon que vous serez puissant ou misérable.',
    'Le prix varie selon les cas.',
    'L’information selon laquelle il viendrait est fausse.',
    'La France d’après-guerre était pauvre.',
    'Un film d’après le roman de Jules Verne.',
    'Il vit comme le loup.',
    'Pour dire la vérité, « rien » n’est simple.',
    'Pour le maire, tout va bien.',
    'Une table pour Paul et « Marie ».',
  ]);
});

describe('before a quotation', () => {
  finds([
    ['Le maire a déclaré : « Non. »', 'Le maire a déclaré'],
    ['Jeudi, Paul a répondu à la presse : « Non. »', 'Paul a répondu'],
    ['Le vice-président, Marc Pujade, a répondu que le projet coûterait cher : « Non. »', 'Le vice-président, Marc Pujade, a répondu'],
    ['À la sortie, Me Oubrahim, qui défend Paul, a résumé la journée en une phrase : « Non. »', 'Me Oubrahim, qui défend Paul, a résumé'],
    ['Puis elle lève la tête et dit : « Non. »', 'dit'],
    ['Mais il ajoute : « Non. »', 'il ajoute'],
    ['Et d’ajouter : « Non. »', 'Et d’ajouter'],
    ['Elle dit : « Mon père répétait : “Non.” »', 'Elle dit', 'Mon père répétait'],
    ['Le premier jour, un technicien m’a dit : “Non.”', 'un technicien m’a dit'],
  ]);
  findsNothing(['Voici le titre : « Non »', 'Le maire a déclaré la guerre aux « chiens ».', 'Il dit : rien.']);

  test('if the quotation opens after the segment', () => {
    const text = 'Le maire a écrit :\n\n« Non. »';
    expect(findAttributions(text, { start: 0, end: 18 }, findMarks(text).marks)).toEqual([{ start: 0, end: 16 }]);
  });
});

describe('several', () => {
  finds([
    ['« Oui », a dit Paul, selon la police.', 'a dit Paul', 'selon la police'],
    ['« Oui, a dit Paul, mais non », a-t-il ajouté.', 'a dit Paul', 'a-t-il ajouté'],
  ]);
});

test('spans are positions in the whole text, whose other segments are not searched', () => {
  const text = '– « Oui, a dit X. Non. »\n« Oui », a dit Y.';
  expect(findAttributions(text, { start: 4, end: 17 }, findMarks(text).marks)).toEqual([{ start: 9, end: 16 }]);
  expect(findAttributions(text, { start: 18, end: 22 }, findMarks(text).marks)).toEqual([]);
});
