import { expect, test } from 'vitest';
import { mask } from '../../../src/units/masks/mask.js';

test.each([
  // what the model copies stays
  ['Il a 35 ans depuis 2013.', 'Il a 35 ans depuis 2013.'],
  ['Il a 123,4 euros.', 'Il a 123,4 euros.'],
  // twins, groups and long numbers do not
  ['Il a 33 ans.', 'Il a 37 ans.'],
  ['Il a 1 100 amis.', 'Il a 9041 amis.'],
  ['Il a 22555 amis.', 'Il a 9041 amis.'],
  ['Il a 12345 amis.', 'Il a 9041 amis.'],
  ['Il a 1234,5 litres.', 'Il a 9041 litres.'],
  // dates, telephone and version numbers, twins or not
  ['Reçu le 12/03/2024.', 'Reçu le 9041.'],
  ['Appelez le 01 23 45 67 89.', 'Appelez le 9041.'],
  ['La version 1.2.3 est là.', 'La version 9041 est là.'],
  ['La version 1.1.1 est là.', 'La version 9041 est là.'],
  ['10³ tonnes de CO₂ sur 25 m².', '9041 tonnes de CO₂ sur 25 m2.'],
  // times and hours
  ['À 18h30, il part.', 'À 18:30, il part.'],
  ['À 11h, il part.', 'À 11:00, il part.'],
  ['Ouvert à 18h, il travaille 20 h par jour.', 'Ouvert à 18:00, il travaille 20 heures par jour.'],
  ['Il a travaillé 11 h.', 'Il a travaillé 11 heures.'],
  ['Vers 18 ans, il part.', 'Vers 18 ans, il part.'],
  ['À 7 heures, il part vers 16 heures.', 'À 7:00, il part vers 16:00.'],
  ['Dès 6 heures du matin, jusqu’à 3 heures de l’après-midi.', 'Dès 6:00 du matin, jusqu’à 3:00 de l’après-midi.'],
  ['Ouvert de 8 h à 13 h, entre 15 heures et 18 heures.', 'Ouvert de 8:00 à 13:00, entre 15:00 et 18:00.'],
  ['Ouvert de 8h30 à 18 heures, de 9h à 11h30.', 'Ouvert de 8:30 à 18:00, de 9:00 à 11:30.'],
  ['Il est passé de 4 heures à 6 heures et il dort de 8 à 10 heures.', 'Il est passé de 4 heures à 6 heures et il dort de 8 à 10 heures.'],
  // up to a half, or a length of time
  ['À 7 heures et demie, il part à 8 heures dix.', 'À 7 heures et demie, il part à 8 heures dix.'],
  ['À 2 heures de route, à 3 heures d’ici.', 'À 2 heures de route, à 3 heures d’ici.'],
  ['Il est passé de 35 à 39 heures, limité à 8 heures.', 'Il est passé de 35 à 39 heures, limité à 8 heures.'],
  ['Condamné à 20 heures, il attend après 7 heures.', 'Condamné à 20 heures, il attend après 7 heures.'],
  // durations
  ['Il court 3 h 12 min puis 1h07mn.', 'Il court 3:12 puis 1:07.'],
  ['À 7 h 45 min, il part.', 'À 7:45 min, il part.'],
  ['À 7 h 45 Minh part.', 'À 7:45 Minh part.'],
  // rough numbers
  ['Une trentaine de pompiers et une cinquantaine d’élèves.', 'Environ 30 pompiers et environ 50 élèves.'],
  ["À plus d'une vingtaine de kilomètres, l'un d'une trentaine de villages.", "À plus de 20 kilomètres, l'un d'environ 30 villages."],
  ['Il en vient 40, contre une trentaine d’habitude.', 'Il en vient 40, contre une trentaine d’habitude.'],
  ['Une quarantaine de deux semaines, une douzaine d’œufs.', 'Une quarantaine de deux semaines, une douzaine d’œufs.'],
  // arrondissements
  ['Le 4ᵉ arrondissement et les 2e et 3e arrondissements.', 'Le 4ème district et les 2ème et 3ème districts.'],
  ['Il vit à Paris (XIIe arr.), puis dans le 5e arr.', 'Il vit à Paris (12ème district), puis dans le 5ème district.'],
  ['Un arrondissement sur 4, le 3e arrondi.', 'Un arrondissement sur 4, le 3ème arrondi.'],
  // prices for each
  ['Il coûte 4 €/kg, 12 $/colis et 3 M€/an.', "Il coûte 4 euros, 12 dollars par colis et 3 millions d'euros."],
  ['Il coûte 18 €/m²/mois et/ou 4 €.', 'Il coûte 18 euros et/ou 4 euros.'],
  // ordinals
  ['Le 2e train et la 1re ligne.', 'Le 2ème train et la 1re ligne.'],
  ['Le 11e jour.', 'Le 17ème jour.'],
  ['Les XIᵉ et XIIe siècles.', 'Les 17ème et 12ème siècles.'],
  ['Le Ier siècle de François Ier.', 'Le 1er siècle de François I.'],
  // currencies and units
  ['Il coûtera 12 M€.', "Il coûtera 12 millions d'euros."],
  ['Il coûtera 250 k€.', "Il coûtera 250 milliers d'euros."],
  ['Il coûtera 12 M$.', 'Il coûtera 12 millions de dollars.'],
  ['Il coûtera 12 $ ou 13 £.', 'Il coûtera 12 dollars ou 13 livres sterling.'],
  ['Il coûtera 12€.', 'Il coûtera 12 euros.'],
  ['Il fait 20°C, soit 3,2% de plus.', 'Il fait 20 °C, soit 3,2 % de plus.'],
  // signs and joined numbers: the model has neither to copy
  ['Il fait −7 °C, soit > 3 % de moins.', 'Il fait 7 °C, soit 3 % de moins.'],
  ['Le test (p < 0,02 ; n = 31) est bon.', 'Le test (0,72 ; 31) est bon.'],
  ['Les 18-30 ans ont gagné 6-2.', 'Les 30 ans ont gagné 9041.'],
  ['De 12-13 à 13 ans.', 'De 9041 à 13 ans.'],
  ['Ouvert 24h/24, de 9h-17h.', 'Ouvert 9041, de 9:00-17:00.'],
  ['Un F-16 en 60 ans.', 'Un F-16 en 60 ans.'],
  // units that the model knows only in words
  ['Il faut 12 l et 13 t pour 15 ‰.', 'Il faut 12 litres et 13 tonnes pour 15 %.'],
  ['Il a 67 M d’abonnés et 3 Mds.', 'Il a 67 millions d’abonnés et 3 milliards.'],
  // centuries and wars
  ['Du XVe au XVIe s., puis au XXe s.', 'Du 15ème au 16ème siècle, puis au 20ème siècle.'],
  ['La IIe Guerre mondiale.', 'La Deuxième Guerre mondiale.'],
  ['Il pèse 12 kilos et 13 Maliens, 14 °F.', 'Il pèse 12 kilos et 13 Maliens, 14 °F.'],
])('%s', (french, model) => {
  expect(mask(french).text).toBe(model);
});
