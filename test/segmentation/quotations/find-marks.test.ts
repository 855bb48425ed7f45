import { describe, expect, test } from 'vitest';
import { findMarks } from '../../../src/segmentation/quotations/find-marks.js';
import { written } from './written.js';

/** Cases are written with the marks replaced: [1 opens at depth 1, 1] closes it, 1} repeats it, !1] and [1! lack their partner. */
const cases = (list: readonly (readonly [text: string, expected: string])[]): void => {
  test.each(list)('%s', (text, expected) => {
    expect(written(text, findMarks(text).marks)).toBe(expected);
  });
};

describe('French guillemets', () => {
  cases([
    ['« Oui », dit-il.', '[1 Oui 1], dit-il.'],
    ['«Oui», dit-il.', '[1Oui1], dit-il.'],
    ['l’« équipe »', 'l’[1 équipe 1]'],
    ['« Il a dit « non » hier », note-t-elle.', '[1 Il a dit [2 non 2] hier 1], note-t-elle.'],
    ['« Il a dit “non ‘sauf’ hier” », note-t-elle.', '[1 Il a dit [2non [3sauf3] hier2] 1], note-t-elle.'],
    ['«a “b „c‟ d” e»', '[1a [2b [3c3] d2] e1]'],
    ['Le ‹ mot › juste', 'Le [1 mot 1] juste'],
    ['Rien ici, rien là.', 'Rien ici, rien là.'],
    ['', ''],
  ]);
});

describe('the other way round', () => {
  cases([
    ['Le mot »oui« et »non«.', 'Le mot [1oui1] et [1non1].'],
    ['Le mot »oui ›peut-être‹« hier.', 'Le mot [1oui [2peut-être2]1] hier.'],
    ['dit« oui »et', 'dit[1 oui 1]et'],
    ['fin ». Puis « début', 'fin !1]. Puis [1! début'],
    ['mots», dit-il, «encore»', 'mots!1], dit-il, [1encore1]'],
  ]);
});

describe('English and German marks', () => {
  cases([
    ['Il dit : “ oui ” et “non”.', 'Il dit : [1 oui 1] et [1non1].'],
    ['„Oui“ et „non”.', '[1Oui1] et [1non1].'],
    ['“oui“ et ”non”', '[1oui1] et [1non1]'],
    ['‘oui’ et ‚non‘', '[1oui1] et [1non1]'],
  ]);
});

describe('straight marks by side and parity', () => {
  cases([
    ['"Oui", dit-il.', '[1Oui1], dit-il.'],
    ['Le " mot " et " l’autre ".', 'Le [1 mot 1] et [1 l’autre 1].'],
    ['" mots " puis " encore "', '[1 mots 1] puis [1 encore 1]'],
    ['l\'"équipe" et (le "reste")', "l'[1équipe1] et (le [1reste1])"],
    ['dit-il,"oui"dit-elle', 'dit-il,[1oui1]dit-elle'],
    ['"Il a dit "non" hier."', '[1Il a dit [2non2] hier.1]'],
    ['« Il a dit "non" hier »', '[1 Il a dit [2non2] hier 1]'],
    ["''Oui'', dit-il, '' non ''", '[1Oui1], dit-il, [1 non 1]'],
    ['" Une seule\nIl pleut.\nLe " mot "', '[1! Une seule\nIl pleut.\nLe [1 mot 1]'],
  ]);
});

describe('no marks', () => {
  test.each([
    'un écran de 15"',
    'un 15" et un 27,5" neufs',
    '5\'10" et 6\'2"',
    '40°26\'46"N',
    '40°26’46"N',
    "en 30''",
    'l’équipe d’aujourd’hui',
    "l'équipe d'aujourd'hui",
    'rock ’n’ roll',
    "rock 'n' roll",
    'les années ’90',
    "les années '90",
    'les parents’ , dit-il',
    "l' équipe de ' tokens",
    '‘tit Paul',
    "'tit Paul",
    "qu'’il",
    '3′ 15″',
  ])('%s', (text) => {
    expect(findMarks(text).marks).toEqual([]);
  });

  cases([
    ['"un écran de 15" est cher"', '[1un écran de 15" est cher1]'],
    ['"les moins de 15" et "les autres"', '[1les moins de 151] et [1les autres1]'],
    ['"en 2015" et "en 15"', '[1en 20151] et [1en 151]'],
    ['‘le rock ’n’ roll des années ’90’', '[1le rock ’n’ roll des années ’901]'],
  ]);
});

describe('straight single marks', () => {
  cases([
    ['"Il a dit \'non\' hier"', '[1Il a dit [2non2] hier1]'],
    ["« L'équipe 'rapide', d'abord »", "[1 L'équipe [2rapide2], d'abord 1]"],
    ['"\'Non\' est un mot"', '[1[2Non2] est un mot1]'],
  ]);
});

describe('over paragraphs', () => {
  cases([
    ['« Un.\n« Deux.\n« Trois. »\nFin.', '[1 Un.\n1} Deux.\n1} Trois. 1]\nFin.'],
    ['« Un.\n» Deux.\n» Trois. »\nFin.', '[1 Un.\n1} Deux.\n1} Trois. 1]\nFin.'],
    ['“Un.\n\n“Deux ‘ou deux’.”', '[1Un.\n\n1}Deux [2ou deux2].1]'],
    ['"Un.\n"Deux."\nLe "mot"', '[1Un.\n1}Deux.1]\nLe [1mot1]'],
    ['« Un “deux.\n« “Trois.” »', '[1 Un [2deux.\n1} 2}Trois.2] 1]'],
    ['« Un.\nDeux « trois ».\nQuatre », dit-il.', '[1 Un.\nDeux [2 trois 2].\nQuatre 1], dit-il.'],
    ['« Un.\nDeux.\nTrois », dit-il.', '[1 Un.\nDeux.\nTrois 1], dit-il.'],
    ['« aaa\n« bbb\n« ccc » et fin', '[1 aaa\n1} bbb\n1} ccc 1] et fin'],
    ['« aaa,\n» bbb,\n» ccc » et fin', '[1 aaa,\n1} bbb,\n1} ccc 1] et fin'],
    ['« il a dit\n« non » hier », note-t-elle', '[1 il a dit\n[2 non 2] hier 1], note-t-elle'],
    ['« Bonjour.\n– « Non », dit-elle.', '[1! Bonjour.\n– [1 Non 1], dit-elle.'],
  ]);
});

describe('unbalanced', () => {
  cases([
    ['« Oui, dit-il.\nIl pleut.\nLe « mot ».\nLe « reste » encore.', '[1! Oui, dit-il.\nIl pleut.\nLe [1 mot 1].\nLe [1 reste 1] encore.'],
    ['Oui », dit-il. « Non ».', 'Oui !1], dit-il. [1 Non 1].'],
    ['« Oui, dit-il. Puis « non ».\nLe « reste ».', '[1! Oui, dit-il. Puis [1 non 1].\nLe [1 reste 1].'],
    ['« Un “ deux » trois', '[1 Un [2! deux 1] trois'],
    ['« Un » deux » trois', '[1 Un 1] deux !1] trois'],
    ['a "b\nc "d" e', 'a [1!b\nc [1d1] e'],
  ]);
});

describe('in parts', () => {
  const inParts = (...parts: readonly string[]): string[] => {
    let open: Parameters<typeof findMarks>[1] = [];
    return parts.map((part) => {
      const found = findMarks(part, open);
      open = found.open;
      return written(part, found.marks);
    });
  };

  test('a quotation continues at the right depth', () => {
    expect(inParts('« Un.\n', '« Deux “trois”.\n', '« Quatre. » Le « reste ».')).toEqual([
      '[1! Un.\n',
      '1} Deux [2trois2].\n',
      '1} Quatre. !1] Le [1 reste 1].',
    ]);
    expect(inParts('« Un.\n', 'Deux.\n', 'Trois », dit-il. « Non ».')).toEqual(['[1! Un.\n', 'Deux.\n', 'Trois !1], dit-il. [1 Non 1].']);
  });

  test('one that was never closed ends where another opens', () => {
    expect(inParts('« Un.\n', 'Le « mot ».\n', 'Le « reste ».')).toEqual(['[1! Un.\n', 'Le [1 mot 1].\n', 'Le [1 reste 1].']);
  });

  test('what is open at the end', () => {
    expect(findMarks('« Un “deux.').open).toEqual([
      { family: 'guillemet', depth: 1, age: 0 },
      { family: 'curly', depth: 2, age: 0 },
    ]);
    expect(findMarks('« Un.\nDeux.\nTrois.').open).toEqual([{ family: 'guillemet', depth: 1, age: 2 }]);
    expect(findMarks('« Un. »').open).toEqual([]);
  });
});

describe('guillemets typed as << and >>', () => {
  const roles = (text: string): string[] => findMarks(text).marks.map(({ role, start, end }) => `${role} ${text.slice(start, end)}`);

  test.each([
    ['<< Oui >>, dit-il.', ['open <<', 'close >>']],
    ['<<Elle dit <<non>>.>>', ['open <<', 'open <<', 'close >>', 'close >>']],
    ['<< Un.\n\n<< Deux. >>', ['open <<', 'resume <<', 'close >>']],
    ['4 << 2 et 8 >> 1', []],
    ['>> Bonjour', []],
  ])('%j', (text, wanted) => expect(roles(text)).toEqual(wanted));

  test('the » of a trail is no mark', () => {
    expect(roles('Radio » Matinale » Invités')).toEqual([]);
    expect(roles('« Oui. Radio », dit-il')).toEqual(['open «', 'close »']);
  });
});
