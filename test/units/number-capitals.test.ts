import { expect, test } from 'vitest';
import { createLexicon } from '../../src/languages/lexicon.js';
import { toSentenceCase } from '../../src/units/capitals.js';

const lexicon = createLexicon();

test.each([
  // scales and units behind a number
  ['UN TROU DE 12 M D’EUROS', 'Un trou de 12 M d’euros'],
  ['3 MD DE DOLLARS ET 40 K€', '3 Md de dollars et 40 K€'],
  ['2 MDS EUROS POUR LE RAIL', '2 Mds euros pour le rail'],
  ['UN TRAIN À 320 KM/H, 15 KWH', 'Un train à 320 km/h, 15 kWh'],
  ['45 M² ET 3 HA À VENDRE', '45 m² et 3 ha à vendre'],
  ['PARC DE 12 MW, DISQUE DE 8 GO', 'Parc de 12 MW, disque de 8 Go'],
  // Roman numerals
  ['L’ART DU XXE SIÈCLE', 'L’art du XXe siècle'],
  ['DU XIXÈME AU XXE SIÈCLE', 'Du XIXème au XXe siècle'],
  ['AUX XIXE-XXE SIÈCLES', 'Aux XIXe-XXe siècles'],
  ['LA VE RÉPUBLIQUE ET LE VIE SIÈCLE', 'La Ve République et le VIe siècle'],
  ['DU VIE AU XE SIÈCLE', 'Du VIe au Xe siècle'],
  ['LE TRÉSOR DE LOUIS XIV', 'Le trésor de Louis XIV'],
  ['FRANÇOIS IER ET JEAN-PAUL II', 'François Ier et Jean-Paul II'],
  ['TOME IV ET ACTE V', 'Tome IV et Acte V'],
])('%s', (capitals, sentence) => {
  expect(toSentenceCase(capitals, lexicon)).toBe(sentence);
});

test.each([
  ['LA VIE AU VILLAGE', 'La vie au village'],
  ['LE VER EST DANS LE FRUIT', 'Le ver est dans le fruit'],
  ['LE VIDE ET LES VIVES', 'Le vide et les vives'],
  ['12 MOIS, 3 MORTS', '12 mois, 3 morts'],
  ['12 HABITANTS, 3 GOALS', '12 habitants, 3 goals'],
  ['IRE ET COLÈRE', 'Ire et colère'],
])('like any other words: %s', (capitals, sentence) => {
  expect(toSentenceCase(capitals, lexicon)).toBe(sentence);
});
