import { describe, expect, test } from 'vitest';
import { createTerms } from '../../../../src/languages/fr-en/terms/terms.js';
import type { Term } from '../../../../src/languages/fr-en/terms/types.js';

/** The terms in a text: as printed, with the best English. */
const found = (text: string, ...terms: Term[]): string[] =>
  createTerms(terms)
    .findIn(text)
    .map(({ start, end, english }) => `${text.slice(start, end)} > ${english[0]!}`);

describe('whatever the number and gender', () => {
  test.each<[string, Term, string[]]>([
    ['Les débrayages durent.', ['débrayage', 'stoppage'], ['débrayages > stoppages']],
    ['Des baux ruraux, un bail rural.', ['bail rural', 'farm lease'], ['baux ruraux > farm leases', 'bail rural > farm lease']],
    ['Deux nouveaux hôpitaux', ['hôpital', 'infirmary'], ['hôpitaux > infirmaries']],
    [
      'La première ministre et les premières ministres',
      ['premier ministre', 'premier'],
      ['première ministre > premier', 'premières ministres > premiers'],
    ],
    ['Une chercheuse, des chercheurs', ['chercheur', 'scholar'], ['chercheuse > scholar', 'chercheurs > scholars']],
    [
      'Les chefs d’État, un chef d’état',
      ["chef d'État", 'head of state'],
      ['chefs d’État > heads of state', 'chef d’état > head of state'],
    ],
    ['Un impôt local', ['impôts', 'taxes'], ['impôt > tax']],
    ['La dette et les travaux', ['travaux', 'works'], ['travaux > works']],
    ['Les feux de forêts', ['feu de forêt', 'wildfire'], ['feux de forêts > wildfires']],
    ['Une infirmière, un infirmier', ['infirmière', 'nurse'], ['infirmière > nurse', 'infirmier > nurse']],
    ['Les lois municipales', ['municipal', 'city', 'adjective'], ['municipales > city']],
    ['Les porte-parole et le porte parole', ['porte-parole', 'spokesman'], ['porte-parole > spokesmen', 'porte parole > spokesman']],
    ['Des informations sûres', ['information', 'information'], ['informations > informations']],
    ['Des renseignements sûrs', ['renseignement', 'intelligence', 'noun'], ['renseignements > intelligences']],
    ['Les grands-mères, deux grand-mères', ['grand-mère', 'nan'], ['grands-mères > nans', 'grand-mères > nans']],
    ['Les nouveau-nés et les mort-nés', ['nouveau-né', 'newborn'], ['nouveau-nés > newborns']],
    ['Des haut-parleurs, un haut-parleur', ['haut-parleur', 'speaker'], ['haut-parleurs > speakers', 'haut-parleur > speaker']],
    ['Plusieurs prix fixes', ['prix fixe', 'set price'], ['prix fixes > set prices']],
  ])('%s', (text, term, expected) => {
    expect(found(text, term)).toEqual(expected);
  });

  test.each<[string, Term]>([
    ['Une porte et un portier', ['port', 'harbour']],
    ['Elle marche', ['marché', 'market']],
    ['La cour et les vents', ['cours', 'classes']],
    ['Des accordes', ['accord', 'deal']],
    ['Nous accordons', ['accord', 'deal', 'verb']],
    ['Les Renaults', ['Renault', 'Renault']],
    ['Les petit déjeuners', ['petit déjeuner', 'breakfast']],
    ['La grands-mère', ['grand-mère', 'nan']],
    ['Les nouveau parleurs', ['haut-parleur', 'speaker']],
  ])('but no other word: %s', (text, term) => {
    expect(found(text, term)).toEqual([]);
  });
});

describe('however it is printed', () => {
  test.each<[string, Term, string[]]>([
    ['GRÈVE ET GREVE', ['grève', 'walkout'], ['GRÈVE > walkout', 'GREVE > walkout']],
    ['L’Etat et l’ÉTAT', ['État', 'State'], ['Etat > State', 'ÉTAT > State']],
    ['AIR FRANCE', ['Air France', 'Air France'], ['AIR FRANCE > Air France']],
    ['Le conseil d’etat, le CONSEIL D’ETAT', ['Conseil d’État', 'Council of State'], ['CONSEIL D’ETAT > Council of State']],
    ['Un coup de coeur', ['coup de cœur', 'favourite'], ['coup de coeur > favourite']],
    ['une assemblée générale'.normalize('NFD'), ['assemblée générale', 'AGM'], [`${'assemblée générale'.normalize('NFD')} > AGM`]],
    [
      'du droit\u00a0du\u202ftravail, droit du\ntravail',
      ['droit du travail', 'labour law'],
      ['droit\u00a0du\u202ftravail > labour law', 'droit du\ntravail > labour law'],
    ],
    ['du chômage, l’emploi', ['le chômage', 'unemployment'], ['chômage > unemployment']],
    ['de l’OTAN', ['L’OTAN', 'NATO'], ['OTAN > NATO']],
    ['dans Le Monde, selon le monde', ['Le Monde', 'Le Monde'], ['Le Monde > Le Monde']],
    ['l’ex-ministre et cette grève-là', ['ministre', 'minister'], ['ministre > minister']],
  ])('%s', (text, term, expected) => {
    expect(found(text, term)).toEqual(expected);
  });

  test.each<[string, Term]>([
    ['Lyon-Perrache et le Lyonnais', ['Lyon', 'Lyons']],
    ['La presqu’île', ['île', 'isle']],
    ['www.lyon.fr et @lyon', ['lyon', 'Lyons']],
    ['Aujourd’hui', ['hui', 'today']],
    ['le monde', ['Monde', 'World']],
    ['premier\n\nministre', ['premier ministre', 'premier']],
    ['le premier, ministre', ['premier ministre', 'premier']],
    ['Paris - Nord', ['Paris-Nord', 'North Paris']],
  ])('but not inside another: %s', (text, term) => {
    expect(found(text, term)).toEqual([]);
  });
});

test('of two that overlap the longer one, of two of one length the first', () => {
  expect(found('le code du travail temporaire', ['code du travail', 'labour code'], ['travail temporaire', 'temp work'])).toEqual([
    'travail temporaire > temp work',
  ]);
  expect(found('un coup de main tendue', ['coup de main', 'hand'], ['main tendue', 'olive branch'], ['coup', 'blow'])).toEqual([
    'coup de main > hand',
  ]);
  expect(found('les impôts', ['impôt', 'tax'], ['impôts', 'taxation'])).toEqual(['impôts > taxation']);
});

test('what stays shows the ending of the French', () => {
  expect(found('Les BANLIEUES dorment', ['banlieue', 'banlieue'])).toEqual(['BANLIEUES > banlieues']);
});

test('a text that is asked for again has the same terms, whatever was asked for between', () => {
  const terms = createTerms([['grève', 'walkout']]);
  const texts = Array.from({ length: 100 }, (_, at) => `${'Il dort. '.repeat(at % 7)}La grève ${at}`);
  const once = texts.map((text) => terms.findIn(text));
  expect(once.map(([term], at) => texts[at]!.slice(term!.start, term!.end))).toEqual(texts.map(() => 'grève'));
  expect([...texts].reverse().map((text) => terms.findIn(text))).toEqual([...once].reverse());
  expect(terms.findIn(texts[0]!)).toBe(terms.findIn(texts[0]!));
});

test('thousands of terms cost microseconds a sentence', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const terms = createTerms(Array.from({ length: 10_000 }, (_, at): Term => [`m${letters[at % 26]!}${at} ${letters[at % 7]!}`, 'x']));
  const text = 'Le premier ministre a reçu les syndicats des ports et des docks, qui menacent de débrayer lundi.';
  terms.findIn(text);
  const since = process.cpuUsage();
  for (let times = 0; times < 1000; times += 1) terms.findIn(text);
  expect(process.cpuUsage(since).user).toBeLessThan(1_000_000);
});
