import fc from 'fast-check';
import { agencies } from '../../src/attribution-lines/tables/agencies.js';
import { authorWord, joiners, placesWithLe, placeWords, sourceWords } from '../../src/attribution-lines/tables/connectors.js';
import { attributionCounters, counterNone, furnitureWithNumber } from '../../src/attribution-lines/tables/counters.js';
import { footerFurniture, furnitureBeforeNames } from '../../src/attribution-lines/tables/footer.js';
import { pageFurniture } from '../../src/attribution-lines/tables/furniture.js';
import { readerFurniture } from '../../src/attribution-lines/tables/readers.js';
import { attributionLabels, type AttributionLabel } from '../../src/attribution-lines/tables/labels.js';
import { attributionOpeners } from '../../src/attribution-lines/tables/openers.js';
import { authorsWork, collectiveAuthors, pressRoles, professions, roleOwners } from '../../src/attribution-lines/tables/roles.js';
import { sectionNames } from '../../src/attribution-lines/tables/sections.js';
import { attributionStamps } from '../../src/attribution-lines/tables/stamps.js';
import { relativeDays, timeUnits } from '../../src/attribution-lines/tables/times.js';
import { months, weekdays } from '../../src/languages/fr-en/months.js';
import { capitalised } from '../../src/text/phrase-pattern.js';

/** A piece of an attribution line with the English that it has to become. */
export interface Pair {
  readonly french: string;
  readonly english: string;
}

/** How a line is written. `bare capitals` have no accents. */
interface Spelling {
  readonly letters: 'lower' | 'usual' | 'capitals' | 'bare capitals';
  /** The space inside phrases and around the colon. */
  readonly space: string;
  readonly apostrophe: string;
}

type Place = 'first' | 'inside';
type Part = fc.Arbitrary<Pair>;

const spelling: fc.Arbitrary<Spelling> = fc.record({
  letters: fc.constantFrom('usual', 'lower', 'capitals', 'bare capitals'),
  space: fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009'),
  apostrophe: fc.constantFrom('’', "'"),
});

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');

/** A phrase as a spelling has it. In lower case with a capital it begins the line or a part of it. */
const spell = (french: string, english: string, { letters, space, apostrophe }: Spelling, place: Place = 'inside'): Pair => {
  const written = french.replaceAll(' ', space).replaceAll('’', apostrophe);
  if (letters === 'bare capitals') return { french: bare(written.toUpperCase()), english: english.toUpperCase() };
  if (letters === 'capitals') return { french: written.toUpperCase(), english: english.toUpperCase() };
  return letters === 'usual' && place === 'first'
    ? { french: capitalised(written), english: capitalised(english) }
    : { french: written, english };
};

/** The same in both languages: names, agencies, separators. */
const same = (text: string): Pair => ({ french: text, english: text });
const inCapitals = ({ letters }: Spelling): boolean => letters === 'capitals' || letters === 'bare capitals';
const asName = (text: string, how: Spelling): Pair =>
  same(how.letters === 'capitals' ? text.toUpperCase() : how.letters === 'bare capitals' ? bare(text.toUpperCase()) : text);

const joined = (...pieces: readonly Pair[]): Pair => ({
  french: pieces.map(({ french }) => french).join(''),
  english: pieces.map(({ english }) => english).join(''),
});
const sequence = (...parts: readonly Part[]): Part => fc.tuple(...parts).map((pieces) => joined(...pieces));
const constant = (pair: Pair): Part => fc.constant(pair);
const text = (words: string): Part => constant(same(words));
const maybe = (part: Part): Part => fc.oneof(text(''), part);

/** A phrase behind a separator may begin with a capital. */
const anywhere = (part: (at: Place) => Part): Part => fc.oneof(part('first'), part('inside'));

const entry = (table: Iterable<readonly [string, string]>, how: Spelling, place: Place = 'inside'): Part =>
  fc.constantFrom(...table).map(([french, english]) => spell(french, english, how, place));
const wordsOf = (table: ReadonlyMap<string, string>, french: string, how: Spelling, at: Place = 'inside'): Part =>
  constant(spell(french, table.get(french)!, how, at));

const letters = fc.string({ unit: fc.constantFrom(...'b d é g i k l m n o p s t u v z'.split(' ')), minLength: 3, maxLength: 7 });
/** "Xé" cannot be a word of prose in capitals, nor of a table. */
const nameWord = letters.map((some) => `X${some}`);
const person = (how: Spelling): Part =>
  fc
    .oneof(
      fc.tuple(nameWord, nameWord).map((words) => words.join(' ')),
      fc.constantFrom('Anne Roy', 'Léa de La Tour', 'J.-P. Roy', 'Luc N’Diaye', 'Zoé d’Aubigné', 'Jean-Luc Noël'),
      fc.constantFrom('Đỗ Thị Hà', 'Ayşe Yıldız', 'Łucja Żak', 'Jiří Dvořák', 'Khalid al-Masri', 'Omar ʿAlawi', 'Anne L’Hermite'),
    )
    .map((name) => asName(name.replaceAll('’', how.apostrophe), how));
const anyAgency: Part = fc.constantFrom(...agencies).map(same);
const place = (how: Spelling): Part =>
  fc.oneof(
    fc.tuple(entry(placeWords, how), nameWord).map(([word, name]) => joined(word, same(how.space), asName(name, how))),
    fc.constantFrom(...placesWithLe).map((name) => joined(spell('au', 'in Le', how), same(how.space), asName(name, how))),
    nameWord.map((name) => joined(spell('à', 'in', how), same(how.space), asName('la', how), same(how.space), asName(name, how))),
  );
const separator = fc.constantFrom(' | ', ' · ', ' • ', ' – ', ' - ', ', ', ' / ').map(same);

const day = (how: Spelling): Part =>
  fc.oneof(
    fc.integer({ min: 1, max: 31 }).map((figure) => same(String(figure))),
    fc.constant({ french: inCapitals(how) ? '1ER' : '1er', english: '1' }),
  );
const month = (how: Spelling): Part =>
  fc
    .constantFrom(...months)
    .map(([french, english]) => ({ ...spell(french, english, how), english: inCapitals(how) ? english.toUpperCase() : english }));
const weekday = (how: Spelling, at: Place = 'inside'): Part =>
  fc.constantFrom(...weekdays).map(([french, english]) => {
    const { french: written } = spell(french, english, how, at);
    return { french: written, english: inCapitals(how) ? english.toUpperCase() : english };
  });
const gap = ({ space }: Spelling): Part => constant({ french: space, english: ' ' });
const year = (how: Spelling): Part => fc.integer({ min: 1900, max: 2099 }).map((figure) => same(`${how.space}${figure}`));

/** "12 mars 2024", "mardi 1er avril". */
const date = (how: Spelling): Part => sequence(maybe(sequence(weekday(how), gap(how))), day(how), gap(how), month(how), maybe(year(how)));
/** "il y a 3 heures": the figure comes first in English. */
const ago = (how: Spelling): Part =>
  fc
    .tuple(fc.integer({ min: 1, max: 59 }), entry(timeUnits, how))
    .map(([figure, unit]) =>
      joined(
        spell('il y a', '', how),
        { french: how.space, english: '' },
        same(String(figure)),
        { french: how.space, english: ' ' },
        unit,
        { french: '', english: inCapitals(how) ? ' AGO' : ' ago' },
      ),
    );
const two = (figure: number): string => String(figure).padStart(2, '0');
const time = (how: Spelling): Part =>
  fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.constantFrom('h', 'H', ' h ', ' H ', ':', ' h', 'h'))
    .map(([hour, minute, mark]) => {
      const hasMinutes = mark !== ' h';
      const sign = mark.replaceAll(' ', how.space);
      return { french: `${hour}${sign}${hasMinutes ? two(minute) : ''}`, english: `${hour}:${hasMinutes ? two(minute) : '00'}` };
    });
const atTime = (how: Spelling): Part => sequence(constant(spell('à', 'at', how)), gap(how), time(how));

/** What a stamp that ends in "le" takes, and what one without it does. */
const stamped = (how: Spelling, place: Place): Part =>
  fc.constantFrom(...attributionStamps).chain(([french, english]) => {
    const stamp = constant(spell(french, english, how, place));
    const figures = fc.constantFrom('12/03/2024', '12.03.24', '2024-03-12').map(same);
    const when = french.endsWith(' le')
      ? fc.oneof(date(how), figures)
      : fc.oneof(
          anywhere((at) => entry(relativeDays, how, at)),
          ago(how),
          anywhere((at) => weekday(how, at)),
          figures,
          date(how),
        );
    const whenOrTime = french.endsWith(' le') ? when : fc.oneof(when, atTime(how));
    return fc.oneof(sequence(stamp, text(how.space), when, text(how.space), atTime(how)), sequence(stamp, text(how.space), whenOrTime));
  });

const count = fc.oneof(
  fc.integer({ min: 1, max: 999 }).map((figure) => same(String(figure))),
  fc.constantFrom('12k', '1.2M', '1,2 k').map(same),
  fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009').map((space) => ({ french: `1${space}234`, english: '1,234' })),
);
const counter = (how: Spelling, place: Place): Part =>
  sequence(fc.oneof(count, entry(counterNone, how, place)), gap(how), entry(attributionCounters, how));

const opener = (how: Spelling, place: Place): Part => sequence(entry(attributionOpeners, how, place), text(how.space));
const role = (how: Spelling): Part =>
  sequence(
    anywhere((at) => entry(pressRoles, how, at)),
    maybe(sequence(text(how.space), place(how))),
  );
const withAgency = (how: Spelling, at: Place = 'inside'): Part => {
  const article = constant({ french: spell('l’', '', how).french, english: '' });
  const withArticle = sequence(article, fc.constantFrom('AFP', 'ANSA', 'Agence France-Presse').map(same));
  return sequence(wordsOf(joiners, 'avec', how, at), text(how.space), fc.oneof(anyAgency, withArticle));
};
const names = (how: Spelling): Part =>
  fc.oneof(
    person(how),
    sequence(person(how), text(' / '), anyAgency),
    sequence(person(how), text(how.space), wordsOf(joiners, 'et', how), text(how.space), person(how)),
    anyAgency,
  );

const byline = (how: Spelling, place: Place): Part =>
  sequence(
    opener(how, place),
    fc.oneof(person(how), names(how), wordsOf(collectiveAuthors, 'la rédaction', how)),
    fc.oneof(
      text(''),
      sequence(text(', '), role(how)),
      sequence(text(', '), entry(professions, how)),
      sequence(
        text(`${how.space}(`),
        anywhere((at) => withAgency(how, at)),
        text(')'),
      ),
      sequence(text(how.space), withAgency(how)),
      sequence(text(', '), withAgency(how)),
    ),
  );

const colon = (how: Spelling): Part => fc.constantFrom('', how.space).map((space) => ({ french: `${space}:`, english: ':' }));
const labelsWhere = (isOne: (label: AttributionLabel) => boolean, how: Spelling): Part =>
  entry(
    attributionLabels.filter(isOne).map(({ french, english }) => [french, english] as const),
    how,
    'first',
  );
const isCredit = ({ rest }: AttributionLabel): boolean => rest === 'names' || rest === 'credit';
const address = fc
  .constantFrom('https://www.example.fr/le-12-mars/par-a?b=c:d', 'www.example.fr', 'a.b@example.fr', '@par_exemple')
  .map(same);
const headline = fc.constantFrom('Six gares, six histoires', '« Nuit », un roman', 'Par Toutatis : que faire en mars ?').map(same);

const labelled = (how: Spelling): Part =>
  fc.oneof(
    sequence(labelsWhere(isCredit, how), colon(how), text(how.space), names(how)),
    sequence(labelsWhere(isCredit, how), colon(how), text(how.space), person(how), text(', '), date(how)),
    sequence(
      labelsWhere(({ rest }) => rest === 'free' || rest === 'credit', how),
      colon(how),
      text(how.space),
      fc.oneof(address, names(how)),
    ),
    sequence(
      labelsWhere(({ rest }) => rest === 'title', how),
      colon(how),
      text(how.space),
      headline,
    ),
  );

/** Labels without a colon, with what may follow them so. */
const bareLabelled = (how: Spelling): Part =>
  fc.oneof(
    sequence(
      labelsWhere(({ bare: followers }) => followers.includes('name'), how),
      text(how.space),
      person(how),
    ),
    sequence(
      labelsWhere(({ bare: followers }) => followers.includes('agency'), how),
      text(how.space),
      anyAgency,
    ),
    labelsWhere(({ bare: followers }) => followers.includes('end'), how),
    sequence(
      labelsWhere(({ bare: followers }) => followers.includes('figure'), how),
      text(how.space),
      text('4 min'),
    ),
    sequence(
      labelsWhere(({ bare: followers }) => followers.includes('headline'), how),
      text(how.space),
      headline,
    ),
    sequence(labelsWhere(isCredit, how), text(`${how.space}©${how.space}`), names(how)),
    sequence(
      labelsWhere(isCredit, how),
      text(how.space),
      constant(spell(authorWord.french, authorWord.english, how)),
      text(how.space),
      person(how),
    ),
  );

const ownRole = (how: Spelling): Part =>
  sequence(entry(roleOwners, how, 'first'), text(how.space), entry(pressRoles, how), text(how.space), place(how));

const agencyLine = (how: Spelling): Part =>
  fc.oneof(
    sequence(person(how), text(' / '), anyAgency),
    sequence(
      person(how),
      text(`${how.space}(`),
      anywhere((at) => withAgency(how, at)),
      text(')'),
    ),
    sequence(person(how), text(how.space), withAgency(how)),
    sequence(person(how), text(', '), role(how)),
    sequence(text('© '), names(how)),
    withAgency(how, 'first'),
    sequence(anyAgency, text(how.space), wordsOf(joiners, 'et', how), text(how.space), anyAgency),
  );

/** "(selon Reuters, AFP )": the stray space goes. */
const sources = (how: Spelling): Part =>
  sequence(
    person(how),
    text(`${how.space}(`),
    fc.oneof(text(''), constant({ french: how.space, english: '' })),
    entry(sourceWords, how),
    fc.oneof(text(how.space), sequence(colon(how), text(how.space))),
    anyAgency,
    maybe(sequence(text(', '), anyAgency)),
    fc.oneof(text(''), constant({ french: how.space, english: '' })),
    text(')'),
  );

/** "l’agence Reuters" is the Reuters agency. */
const calledAgency = (how: Spelling): Part =>
  fc.constantFrom('Reuters', 'Belga', 'Ritzau').map((agency) => {
    const { french, english } = spell('l’agence', 'the', how);
    return { french: `${french}${how.space}${agency}`, english: `${english} ${agency} ${inCapitals(how) ? 'AGENCY' : 'agency'}` };
  });

const workOf = (how: Spelling): Part => sequence(person(how), text(`${how.space}(`), entry(authorsWork, how), text(')'));

/** A part that no table knows stays as it is. */
const unknown = (how: Spelling): Part =>
  fc
    .constantFrom('cheffe du service politique', 'spécialiste de l’eau', 'au large de Brest', 'rédacteur des pages locales')
    .map((words) => same(inCapitals(how) ? 'CHEFFE DU SERVICE POLITIQUE' : words));

const signature = (how: Spelling): Part =>
  fc.oneof(
    sources(how),
    sequence(person(how), text(how.space), wordsOf(joiners, 'avec', how), text(how.space), calledAgency(how)),
    sequence(workOf(how), text(how.space), wordsOf(joiners, 'et', how), text(how.space), workOf(how)),
    sequence(fc.constantFrom('A. R.', 'J.-P. R.', 'L.F.').map(same), maybe(sequence(text(how.space), withAgency(how)))),
    sequence(opener(how, 'first'), person(how), text(', '), unknown(how), maybe(sequence(text(', '), withAgency(how)))),
    sequence(
      person(how),
      text(', '),
      unknown(how),
      text(`${how.space}(`),
      anywhere((at) => withAgency(how, at)),
      text(')'),
    ),
    sequence(
      byline(how, 'first'),
      text(' | '),
      fc.constantFrom('Édition du soir', 'Service société').map((field) => asName(field, how)),
      text(' | '),
      stamped(how, 'first'),
    ),
  );

const furnitureSeparator = fc.constantFrom(' | ', ' · ', ' • ', '\t', ' > ', '   ', ' – ', ' / ', ' - ').map(same);
const number = fc.oneof(
  fc.integer({ min: 0, max: 999 }).map((figure) => same(` (${figure})`)),
  fc.integer({ min: 0, max: 999 }).map((figure) => ({ french: ` ( ${figure} )`, english: ` (${figure})` })),
);
const button = (how: Spelling): Part =>
  fc.oneof(
    sequence(
      entry(
        [...pageFurniture, ...readerFurniture, ...footerFurniture].filter(([french]) => !/^cg[uv]$/u.test(french)),
        how,
        'first',
      ),
      maybe(number),
    ),
    sequence(
      entry(
        [...attributionCounters, ...furnitureWithNumber].filter(([french]) => french !== 'j’aime'),
        how,
        'first',
      ),
      number,
    ),
    sequence(
      entry(furnitureBeforeNames, how, 'first'),
      text(how.space),
      fc.constantFrom('12', 'Valbrune', '@lavoix', 'Facebook, X').map(same),
    ),
  );
const decorated = (how: Spelling): Part =>
  fc.oneof(
    sequence(fc.constantFrom('→ ', '✉ ').map(same), entry(pageFurniture, how, 'first')),
    sequence(entry(pageFurniture, how, 'first'), fc.constantFrom('…', ' >', ' →').map(same)),
  );
/** In lower case it may be any word. */
const section = (how: Spelling): Part => entry(sectionNames, how.letters === 'lower' ? { ...how, letters: 'usual' } : how, 'first');
const menu = (how: Spelling): Part =>
  fc.oneof(
    button(how),
    decorated(how),
    section(how),
    sequence(button(how), furnitureSeparator, button(how)),
    sequence(section(how), furnitureSeparator, section(how), furnitureSeparator, section(how)),
    sequence(wordsOf(pageFurniture, 'accueil', how, 'first'), furnitureSeparator, section(how), furnitureSeparator, person(how)),
    sequence(byline(how, 'first'), text(' | '), button(how)),
  );

const mailbox = fc.constantFrom('Anne Roy <a.roy@example.fr>', 'a.b@example.fr', 'Luc Noël [luc@example.fr]').map(same);
const header = (how: Spelling): Part =>
  sequence(
    // a single letter shows no case
    labelsWhere(({ rest, french }) => rest === 'people' && french.length > 1, how),
    colon(how),
    text(how.space),
    fc.oneof(mailbox, person(how), date(how), fc.constantFrom('5/3/24', '05.03.2024').map(same)),
  );

const line = (how: Spelling): Part =>
  fc.oneof(
    signature(how),
    menu(how),
    header(how),
    byline(how, 'first'),
    stamped(how, 'first'),
    sequence(
      stamped(how, 'first'),
      text(how.space),
      constant(spell(authorWord.french, authorWord.english, how)),
      text(how.space),
      person(how),
    ),
    counter(how, 'first'),
    labelled(how),
    bareLabelled(how),
    ownRole(how),
    agencyLine(how),
    sequence(weekday(how, 'first'), gap(how), day(how), gap(how), month(how), year(how)),
    sequence(
      byline(how, 'first'),
      separator,
      anywhere((at) => stamped(how, at)),
      separator,
      anywhere((at) => counter(how, at)),
    ),
    sequence(
      stamped(how, 'first'),
      separator,
      anywhere((at) => stamped(how, at)),
    ),
    sequence(
      person(how),
      separator,
      date(how),
      separator,
      anywhere((at) => counter(how, at)),
    ),
  );

/** Any attribution line that the tables and the grammar make, in any spelling, with its English. */
export const attributionLine: fc.Arbitrary<Pair> = spelling.chain(line);
