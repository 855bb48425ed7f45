import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opaqueWords } from '../../../src/text/protected/opaque-words.js';

const found = (text: string): string[] => opaqueWords(text).map(({ start, end }) => text.slice(start, end));

describe('paths', () => {
  test.each([
    ['Rangez tout dans /srv/photos/2020/, puis videz /tmp.', ['/srv/photos/2020/', '/tmp']],
    ['Le fichier ~/.ssh/config, lancé par ./essai.sh ou ../commun/essai', ['~/.ssh/config', './essai.sh', '../commun/essai']],
    [String.raw`Ouvrez D:\Photos\ete.png (ou \\nas\commun\ete).`, [String.raw`D:\Photos\ete.png`, String.raw`\\nas\commun\ete`]],
    [String.raw`Dans C:\Program Files\Outil\outil.exe, rien.`, [String.raw`C:\Program Files\Outil\outil.exe`]],
    ['« lib/outils/tri.py » et docs/fr/ sont vides : *.csv, .gitignore.', ['lib/outils/tri.py', 'docs/fr/', '*.csv', '.gitignore']],
    [
      'Le service écoute sur localhost:3000 et nas.example:8443/etat, voir file:///srv/a.',
      ['localhost:3000', 'nas.example:8443/etat', 'file:///srv/a'],
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'oui et/ou non, 90 km/h, 24/7, 3/4 des voix',
    'trois euros ou 3 €/repas, 12 %/an, £9/kilo',
    'Nantes / Rennes, lui/elle, rouge/vert/bleu',
    'Il part .puis revient.',
    'le 3/12/2019',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('words of programs', () => {
  test.each([
    ['Avec --verbose, --taille=12 et l’option -q ; tar -x aussi.', ['--verbose', '--taille=12', '-q', '-x']],
    ['TAILLE_MAX, prix_total, prixTotal et __main__', ['TAILLE_MAX', 'prix_total', 'prixTotal', '__main__']],
    ['Appelez trier(), base.lire(2) ou calcul(a="b").', ['trier()', 'base.lire(2)', 'calcul(a="b")']],
    ['Les droits rw-r--r-- et drwxr-xr-x, delai=20 et nom="a b"', ['rw-r--r--', 'drwxr-xr-x', 'delai=20', 'nom="a b"']],
    ['std::map, page->titre, f(x) et tab[0]', ['std::map', 'page->titre', 'f(x)', 'tab[0]']],
    ['Tapez `ls -l "mes notes"`, puis `exit`.', ['`ls -l "mes notes"`', '`exit`']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'les élu(e)s, le maire(s), un directeur(trice)',
    'un iPhone de McArthur, chez YouTube et LaPoste',
    'le maire --enfin élu-- a dit -- non -- hier',
    'il dit _non_, __non__ et *non*',
    'a-t-il dit, -5 °C, - Oui, viens-y',
    'l`eau et d`autres',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('formulas', () => {
  test.each([
    ['On pose a² − b² = (suite), puis x² + y² = z².', ['x² + y² = z²']],
    ['Avec F = ma, v = d/t et S = πr², tout est dit.', ['F = ma', 'v = d/t', 'S = πr²']],
    ['Si g(t) = 3t + 2 ou U=R×I, alors', ['g(t) = 3t + 2', 'U=R×I']],
    ['« CO₂ + H₂O → H₂CO₃ », note-t-elle.', ['CO₂ + H₂O → H₂CO₃']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'Le test (n = 31 ; p < 0,02) et 3 + 3 = 6',
    'Il dit oui = non, 1 € = 1,08 $',
    'A => B, Menu → Fichier → Ouvrir',
    'taille = grande, R = 12',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('what a program fills in', () => {
  test.each([
    ['Bonjour {prenom}, le {{ jour }} à {0} : ${lieu}', ['{prenom}', '{{ jour }}', '{0}', '${lieu}']],
    ['Réglez $PATH, %TEMP% et $HOME/bin.', ['$PATH', '%TEMP%', '$HOME/bin']],
    ['%s a reçu %(nombre)d lettres, soit %1$s', ['%s', '%(nombre)d', '%1$s']],
    [String.raw`Le motif ^\w+$ ou [a-f]+ suffit.`, [String.raw`^\w+$`, '[a-f]+']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['5 %, 5 % de plus, 12 %du total', 'il a 20 $, 3 000 $ US', 'les couleurs {rouge, vert}, [non], [...]'])(
    'nothing in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('codes', () => {
  test.each([
    ['ISBN 979-10-90724-06-8 ou ISBN : 2 070 42204 X.', ['979-10-90724-06-8', '2 070 42204 X']],
    ['La revue (ISSN 2049-3630) et le SIRET 732 829 320 00074', ['2049-3630', '732 829 320 00074']],
    ['De 172.16.0.4 à 172.16.0.9:22, masque 172.16.0.0/12.', ['172.16.0.4', '172.16.0.9:22', '172.16.0.0/12']],
    ['fe80::9%eth1, 2001:db8:0:1::7 et [::1]:22', ['fe80::9%eth1', '2001:db8:0:1::7', '[::1]:22']],
    ['La carte 3c:52:82:0a:1f:77 est connue.', ['3c:52:82:0a:1f:77']],
    ['doi:10.5555/ab.12, le véhicule GH-482-KL et la pièce MX-12-B', ['10.5555/ab.12', 'GH-482-KL', 'MX-12-B']],
    ['Le commit 3f9a1c7 (#128), couleur #a1b2c3, version v3.0.1-rc2', ['3f9a1c7', '#128', '#a1b2c3', 'v3.0.1-rc2']],
    ['123e4567-e89b-12d3-a456-426614174000 le 2021-05-04T08:15:00Z', ['123e4567-e89b-12d3-a456-426614174000', '2021-05-04T08:15:00Z']],
    ['en 3:2 ou 21:9, après 2:05:41, sur 8000:80', ['3:2', '21:9', '2:05:41', '8000:80']],
    ['un 4-3-3, le code 77-12-09, le lot 120-4-8', ['4-3-3', '77-12-09', '120-4-8']],
    ['NOR : ABCX2104567D, colis 6T09876543210, TVA FR60528551658', ['ABCX2104567D', '6T09876543210', 'FR60528551658']],
    ['IBAN FR14 2004 1010 0505 0001 3M02 606', ['FR14 2004 1010 0505 0001 3M02 606']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    'en 2014-2015, par 6-4 et 7-5, à 12:45, de 8:05 à 9:10',
    '1.500.000 voix, 1.234.567.890 €, 12,5 %, 3.14',
    'le 06-07-08-09-10, le 2021-05-04, le 04/05/2021',
    'un A380, le F-16, la Covid-19, la COP21, le MH17, la 5G, 250000K€, 12000EUR, 1500KWH',
    'PUY-DE-DÔME, LOIRE-ATLANTIQUE (44), Saint-Jean-de-Luz',
  ])('nothing in %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('references of law', () => {
  test.each([
    ['L’art. L. 442-6 et l’article R.* 111-2', ['L. 442-6', 'R.* 111-2']],
    ['aux articles L. 1221-19 et s., D. 612-5', ['L. 1221-19 et s.', 'D. 612-5']],
    ['la loi n°\u00a02004-575 et le règlement (UE) 2019/1150', ['2004-575', '2019/1150']],
    ['la directive 2001/29/CE, l’affaire C-160/15, § 44', ['2001/29/CE', 'C-160/15', '§ 44']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['L. Garnier et M. R. Astier', 'la saison 2016/2017, n° 12', 'l’alinéa 2, p. 45-47, le plan D. 3 élus'])(
    'nothing in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

describe('markup written as text', () => {
  test.each([
    ['Le signe &nbsp; suivi de <hr> et de <a href="x.html">', ['&nbsp;', '<hr>', '<a href="x.html">']],
    ['le pôle B&amp;C de P&amp;O, du fil &amp; une aiguille', ['B&amp;C', 'P&amp;O', '&amp;']],
    ['un th&eacute; et l&rsquo;&eacute;t&eacute;', ['th&eacute;', 'l&rsquo;&eacute;t&eacute;']],
    ['Merci :-) à vous ;)', [':-)', ';)']],
    ['Écrivez <motif>, pas [object Object].', ['<motif>', '[object Object]']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each(['si 3 < 5 ou a > b, << oui >>', 'R&D, Fils & Cie', 'un mot <b>gras</b>', '<Je pars>', 'un mot (voir là :)', 'le prix :(net)'])(
    'nothing in %s',
    (text) => {
      expect(found(text)).toEqual([]);
    },
  );
});

test.each([
  'voir https://a.example/mon_article/12-13-14?x={y}, www.b.example/f()',
  'luc_noe@a.example, <luc_noe@a.example>, @luc_noe et #mon_mot',
])('addresses are not taken apart: %s', (text) => {
  expect(found(text)).toEqual([]);
});

test('punctuation and brackets of the sentence stay outside', () => {
  expect(found('Voir (/etc/hosts), /etc/fstab… et trier(a_b).')).toEqual(['/etc/hosts', '/etc/fstab', 'trier(a_b)']);
});

test('the spans of any text are in order, not empty, without overlap', () => {
  const piece = fc.constantFrom(
    '/',
    'a',
    'B',
    '_',
    '-',
    '--',
    '.',
    ':',
    '::',
    '1',
    '&',
    ';',
    '<',
    '>',
    '(',
    ')',
    '{',
    '}',
    '`',
    '\\',
    '$',
    '%',
    ' ',
    '\n',
    '#',
    'é',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      let end = 0;
      for (const span of opaqueWords(pieces.join(''))) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        end = span.end;
      }
    }),
  );
});

test.each(['a', 'a_', '/a', 'a.', '\\', '`', '{', 'a(', '&', '--a', '1-', '1.', 'a:', '::', '+', 'A1-', '<a ', '[a-z]', 'L. 1'])(
  'two hundred thousand characters of %j take no more than seconds',
  (piece) => {
    const since = performance.now();
    opaqueWords(piece.repeat(200_000 / piece.length));
    expect(performance.now() - since).toBeLessThan(5000);
  },
);
