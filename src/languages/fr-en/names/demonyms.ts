/** French names of peoples, masculine singular; English has a name of its own for each. Source: ours. */
const peoples = new Set(
  `Afghan Africain Albanais Algérien Allemand Alsacien Américain Andalou Anglais Angolais Arabe Argentin Arménien Asiatique Athénien Australien Autrichien Azerbaïdjanais Bangladais
  Basque Bavarois Belge Berbère Berlinois Béninois Biélorusse Birman Bolivien Bosniaque Bosnien Breton Britannique Brésilien Bulgare Burkinabé Burundais Californien Cambodgien
  Camerounais Canadien Catalan Celte Centrafricain Chilien Chinois Chypriote Colombien Congolais Coréen Corse Croate Cubain Danois Dominicain Égyptien Egyptien Écossais Ecossais Équatorien
  Érythréen Espagnol Esquimau Estonien Éthiopien Ethiopien Européen Finlandais Flamand Français Gabonais Galicien Gallois Gaulois Géorgien Ghanéen Grec Guatémaltèque Guinéen Haïtien
  Hispanique Hollandais Hongrois Indien Indonésien Irakien Iranien Irlandais Islandais Israélien Israélite Italien Ivoirien Jamaïcain Japonais Jordanien Kazakh Kényan Kirghize Kosovar Koweïtien
  Kurde Laotien Latino Letton Libanais Libérien Libyen Lituanien Londonien Luxembourgeois Macédonien Malgache Malais Malaisien Malien Maltais Marocain Mauritanien Mexicain Moldave Monégasque Mongol
  Moscovite Mozambicain Namibien New-Yorkais Néerlandais Néo-Zélandais Népalais Nicaraguayen Nigérian Nigérien Nord-Coréen Normand Norvégien Nubien Occitan Ottoman Ougandais Ouzbek Pakistanais Palestinien Panaméen Paraguayen
  Persan Perse Péruvien Philippin Polonais Portugais Prussien Québécois Romain Rom Roumain Russe Rwandais Salvadorien Saoudien Scandinave Sénégalais Serbe Sicilien Singapourien Slave Slovaque Slovène
  Somalien Soudanais Soviétique Sud-Africain Sud-Coréen Suédois Suisse Syrien Tadjik Taïwanais Tamoul Tanzanien Tatar Tchadien Tchèque Tchétchène Thaïlandais Tibétain Togolais Tunisien Turc Turkmène Ukrainien
  Uruguayen Vénézuélien Viennois Vietnamien Viking Yéménite Yougoslave Zambien Zimbabwéen Maya Aztèque Inca Juif Musulman Chrétien Catholique Protestant Orthodoxe Copte Sunnite Chiite Bouddhiste Hindou`.split(
    /\s+/u,
  ),
);

/** Whether a capitalised French word names a people: Français, Françaises, Italienne. Never a name to be kept. */
export const isPeople = (word: string): boolean => {
  const singular = word.replace(/(?<=[^s])s$/u, '');
  return [
    word,
    singular,
    singular.replace(/e$/u, ''),
    singular.replace(/(?<=n|l|t)(?:ne|le|te)$/u, ''),
    singular.replace(/que$/u, 'c'),
    singular.replace(/cque$/u, 'c'),
  ].some((form) => peoples.has(form));
};
