// French articles of our own, assembled from parts: the same for the same length, on any machine.

/** A generator of numbers in [0, 1) that always gives the same ones (mulberry32). */
const createRandom = (seed) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};

const people = [
  'Jeanne Marchand',
  'M. Lenoir',
  'Anne-Sophie Keller',
  'le Dr Paul Vasseur',
  'Mme Ouazzani',
  'É. Rivière',
  'J.-P. Bruneau',
  'la maire',
];
const roles = ['présidente de la région', 'porte-parole du ministère', 'économiste', 'directeur de l’usine', 'avocate des familles'];
const places = ['Lyon', 'Saint-Étienne', 'Brest', 'La Rochelle', 'Bruxelles', 'Genève', 'Besançon', 'Marseille'];
const things = [
  'la réforme',
  'le budget de la ville',
  'l’accord signé à l’aube',
  'la fermeture du site',
  'ce projet de loi',
  'l’enquête',
  'la grève',
];
const verbs = ['inquiète', 'divise', 'rassure', 'oppose', 'surprend', 'retarde', 'occupe'];
const objects = [
  'les élus locaux',
  'les habitants du quartier',
  'une partie des salariés',
  'l’opposition',
  'plusieurs associations',
  'les marchés',
];
const when = ['mardi', 'lundi soir', 'depuis le mois de mars', 'en 2013', 'le 14 juillet', 'à 18h30', 'cette semaine'];
const agencies = ['AFP', 'Reuters', 'AP'];

// s: one of a list; n: a whole number below. No-break spaces as French newspapers print them.
const shortSentences = [
  (s) => `${up(s(things))} ${s(verbs)} ${s(objects)} ${s(when)}.`,
  (s) => `À ${s(places)}, ${s(things)} ${s(verbs)} toujours ${s(objects)}, alors que ${s(things)} ${s(verbs)} ${s(objects)}.`,
  (s) => `«\u00a0${up(s(things))} ${s(verbs)} ${s(objects)}\u00a0», a déclaré ${s(people)}, ${s(roles)}.`,
  (s) => `«\u00a0Personne ne s’y attendait, a-t-il ajouté. ${up(s(things))} ${s(verbs)} ${s(objects)}.\u00a0»`,
  (s) => `Selon ${s(people)}, ${s(things)} est «\u00a0très grave et sans doute illégale\u00a0», ce que ${s(people)} conteste.`,
  (s) => `${up(s(people))} parle d’une décision «\u00a0que chacun appelle déjà “l’affaire de ${s(places)}”\u00a0».`,
  (s) =>
    `«\u00a0Pourquoi maintenant\u202f?\u00a0» demande ${s(people)}\u202f; «\u00a0parce que ${s(things)} ${s(verbs)} ${s(objects)}\u00a0», répond ${s(people)}.`,
  (s) => `C’est ce que dit aussi ${s(people)}\u00a0: «\u00a0${up(s(things))} ${s(verbs)} ${s(objects)}, et rien ne change.\u00a0»`,
  (s) => `On y attendait, etc., ${s(objects)}\u202f; on n’a vu que ${s(people)} (${s(roles)}), venu de ${s(places)} avec l’O.N.U.`,
  (s) => `${up(s(objects))} n’ont rien obtenu, écrit "${s(places)} Matin", un journal que ${s(people)} dit ne pas lire.`,
  (s, n) =>
    `Le prix est passé de ${n(900) + 1},${n(10)} à ${n(9) + 1}\u202f${100 + n(900)} euros, soit ${n(90)},${n(10)}\u00a0% de plus qu’en ${1990 + n(24)}.`,
  (s, n) => `Au moins ${n(90) + 2} personnes ont été blessées à ${s(places)}, vers ${n(24)}h${10 + n(49)}, d’après ${s(agencies)}.`,
  (s, n) => `L’entreprise, qui emploie ${n(9) + 1}\u00a0${100 + n(900)} salariés, a perdu ${n(90) + 1}\u00a0M€ au 2e trimestre.`,
];
/** What news sentences begin with, so that they are as long as those of a newspaper: some 130 characters. */
const circumstances = [
  (s) => `Au lendemain d’une journée de discussions entre les services de l’État et ${s(objects)},`,
  () => 'Dans un communiqué publié en fin de matinée, et sans attendre la réunion prévue de longue date,',
  (s) => `Alors que la situation semblait s’apaiser dans le quartier de la gare de ${s(places)},`,
  (s) => `Comme on pouvait le craindre après les premiers résultats venus de ${s(places)},`,
];
const plain = [
  (s) => `${up(s(things))} ${s(verbs)} ${s(objects)}, dans une région où personne ne pensait revoir un jour de telles difficultés.`,
  (s) =>
    `Les équipes envoyées sur place devront encore attendre plusieurs semaines avant de savoir si ${s(things)} ${s(verbs)} ${s(objects)}.`,
  (s) => `Il faudra sans doute du temps pour comprendre pourquoi ${s(things)} ${s(verbs)} à ce point ${s(objects)} et leurs familles.`,
];
const long = (sentence) => (s, n) => `${s(circumstances)(s)} ${uncapitalised(sentence(s, n))}`;
/** As it stands behind a comma: names keep their capital. */
const uncapitalised = (sentence) => sentence.replace(/^(?:Au|À|Ce|Il|Le|La|Les|Selon|C’est|On) |^L’/u, (word) => word.toLowerCase());
/** Half of them without a quotation or number, as in newspapers (of which a sixth of the sentences have quotations, a sixth numbers). */
const sentences = [...shortSentences, ...shortSentences.map(long), ...Array.from({ length: 8 }, () => plain).flat()];

const headlines = [
  (s) => `${up(s(things))} ${s(verbs)} ${s(objects)}`,
  (s) => `${s(places)}\u00a0: ${s(things)} ${s(verbs)} ${s(objects)}`,
];
const bylines = [
  (s) => `Par ${s(people)}, à ${s(places)}`,
  (s) => `Propos recueillis par ${s(people)}`,
  (s) => `${s(people)} (avec ${s(agencies)})`,
];
const credits = [
  (s) => `Photo\u00a0: ${s(people)} / ${s(agencies)}`,
  (s) => `© ${s(agencies)}`,
  (s, n) => `Publié le ${n(28) + 1} mars 2013 à ${n(24)}h${10 + n(49)}`,
];

const up = (words) => words.charAt(0).toUpperCase() + words.slice(1);

/** Articles with a headline, a byline, paragraphs of two to six sentences and a credit; `length` UTF-16 units. */
export const articles = (length) => {
  const { pick, below } = chance(1);
  const written = (list) => pick(list)(pick, below);
  const pieces = [];
  for (let size = 0; size < length;) {
    const paragraphs = Array.from({ length: 5 + below(8) }, () => Array.from({ length: 2 + below(5) }, () => written(sentences)).join(' '));
    const article = `${[written(headlines), written(bylines), ...paragraphs, written(credits)].join('\n\n')}\n\n\n`;
    pieces.push(article);
    size += article.length;
  }
  return pieces.join('').slice(0, length);
};

/** The same sentences, all in one paragraph. */
export const oneParagraph = (length) => {
  const { pick, below } = chance(2);
  const pieces = [];
  for (let size = 0; size < length; size += pieces.at(-1).length) pieces.push(`${pick(sentences)(pick, below)} `);
  return pieces.join('').slice(0, length);
};

/** Short sentences, three in four with numbers, as in results and market reports. */
export const figures = (length) => {
  const { pick, below } = chance(3);
  const pieces = [];
  for (let size = 0; size < length; size += pieces.at(-1).length) {
    pieces.push(pick(shortSentences.slice(below(4) === 0 ? 0 : -3))(pick, below) + (below(4) === 0 ? '\n\n' : ' '));
  }
  return pieces.join('').slice(0, length);
};

/** Sentences that are all distinct, since each has a day of its own: the first of January 1900 and those that follow. */
export function* distinctSentences(count) {
  const { pick, below } = chance(4);
  const day = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
  for (let nth = 0; nth < count; nth += 1) {
    const date = day.format(Date.UTC(1900, 0, 1 + nth)).replace(/^1 /u, '1er ');
    yield `Le ${date}, ${uncapitalised(pick(sentences)(pick, below))}`;
  }
}

export const chance = (seed) => {
  const random = createRandom(seed);
  const below = (limit) => Math.floor(random() * limit);
  return { pick: (list) => list[below(list.length)], below };
};

/** Texts that nobody writes, made of what the rules look out for: name and text. */
export const hostile = (length) => {
  const all = (part) => part.repeat(Math.ceil(length / part.length)).slice(0, length);
  return [
    ['« ', all('« ')],
    ['"', all('"')],
    ['digits', all('1234567890')],
    ['12 345 ', all('12\u202f345 ')],
    ['A. ', all('A. ')],
    ['(', all('(')],
    ['a long word', all('anticonstitutionnellement')],
    ['@a.', all('@a.')],
    ['line breaks', all('\n')],
    ['spaces', all(' \u00a0')],
    ['emoji', all('👏🏽')],
  ];
};
