import { expect, test } from 'vitest';
import { keepsHyphen } from '../../../src/languages/fr/hyphens.js';

const parts = (divided: string): [string, string] => divided.split('|') as [string, string];

test.each([
  // compounds by their first part, alone or with the second
  ...['demi|heure', 'quasi|certitude', 'sous|marins', 'ex|épouse', 'mi|septembre', 'porte|clés', 'garde|boue', 'contre|pied', 'là|dedans'],
  // pronouns behind their verb, also behind a t
  ...['répond|il', 'viendra|t-elle', 'va-t|on', 'sais|tu', 'était|ce', 'donnez|leur', 'laisse|la'],
  // small words inside a compound
  ...['chef|d’orchestre', 'eau|de-vie', 'Boulogne-sur|Mer', 'c’est-à|dire', 'nid|de-poule'],
  // capitals, digits, number words
  ...['Loire|Atlantique', 'TER|bus', '1914|1918', 'quatre|vingts', 'soixante|dix', 'celui|là', 'eux|mêmes'],
])('the hyphen of %s stays', (divided) => expect(keepsHyphen(...parts(divided))).toBe(true));

test.each([
  ...['monta|gne', 'prési|dente', 'sous|traire', 'ex|porter', 'mi|gration', 'porte|rait', 'garde|rie', 'contre|dire', 'entre|tien'],
  ...['ver|tu', 'pla|ce', 'mai|son', 'tel|les', 'aujour|d’hui', 'l’habi|tant', 'par|tout'],
])('the hyphen of %s goes', (divided) => expect(keepsHyphen(...parts(divided))).toBe(false));
