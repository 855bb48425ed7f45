import { lazily } from '../../text/lazily.js';
import { titlePattern } from '../fr/title-abbreviations.js';
import type { Span } from '../../text/spans.js';

/** A title in English. */
export interface EnglishTitle {
  /** As fr2en writes it: Mr. */
  readonly written: string;
  /** What is right too, as the source of a regular expression: `Mr|Mister`. */
  readonly right: string;
  /** Whether an office may stand for it: President Roy for M. Roy. */
  readonly isCourtesy: boolean;
}

/** A person with an abbreviated title in a French text. */
export interface Titled {
  readonly title: EnglishTitle;
  /** The title with its point: `MM.`, `gén.`. The persons of a list share it. */
  readonly span: Span;
  /** The name, with its particles and initials: `J.-P. de La Motte`. */
  readonly person: Span;
  /** The article before the title, which English does not have: `le` of le Dr Roy; '' for none. */
  readonly article: string;
}

/**
 * The English of the French abbreviations: French = what is written = what is right too. Gender counts: Mrs is right for Mme, Mr is not.
 * British newspapers put no point behind them, and Ms where nothing more is known of a woman. Source: ours.
 */
const table = [
  'M Mr MM m mr mm=Mr=Mr|Mister|Messrs|Sir|Lord',
  'Mme mme Mmes mmes=Ms=Ms|Mrs|Lady|Dame',
  'Mlle mlle Mlles mlles=Miss=Miss|Ms',
  'Me Mes=Maître=Maître|Maitre|[Ll]awyer|[Aa]ttorney|[Cc]ounsel',
  'Mgr mgr=Mgr=Mgr|Msgr|Monsignor|Monseigneur|Bishop|Archbishop|Cardinal',
  'Dr dr Drs drs Dre dre Dres=Dr=Dr|Doctor',
  'Pr pr Prs Pre Pres Prof prof=Prof=Prof|Professor',
  'Gén gén Gal gal=Gen=Gen|General',
  'Lt-col Lt-Col lt-col lt-Col lcl=Lt Col=Lt\\.?[ -]Col|Lieutenant[ -]Colonel',
  'Col col=Col=Col|Colonel',
  'Cdt cdt Cmdt cmdt=Maj=Maj|Major|Cdr|Commander|Commandant',
  'Maj maj=Maj=Maj|Major',
  'Cne cne Capt capt Cpt cpt cap=Capt=Capt|Captain',
  'Lt lt=Lt=Lt|Lieut|Lieutenant',
  'Adj adj Adjt adjt=Warrant Officer=Warrant Officer|Adjutant',
  'Sgt sgt serg=Sgt=Sgt|Sergeant',
  'Rév rév=Rev=Rev|Reverend',
  'Sén sén=Sen=Sen|Senator',
  'Gov gov=Gov=Gov|Governor',
  'insp=Insp=Insp|Inspector',
  'pdt pdte=President=President',
];

const courtesy = new Set(['Mr', 'Ms', 'Miss', 'Maître']);

const titles: ReadonlyMap<string, EnglishTitle> = new Map(
  table.flatMap((row): [string, EnglishTitle][] => {
    const [french = '', written = '', right = ''] = row.split('=');
    return french.split(' ').map((key) => [key, { written, right, isCourtesy: courtesy.has(written) }]);
  }),
);

/** M. et Mme Roy: their titles share the name. */
const couples: Readonly<Record<string, EnglishTitle>> = {
  'M Mme': { written: 'Mr and Mrs', right: String.raw`Mr\.? (?:and|&) (?:Mrs|Ms)`, isCourtesy: false },
  'Mme M': { written: 'Mrs and Mr', right: String.raw`(?:Mrs|Ms)\.? (?:and|&) Mr`, isCourtesy: false },
};

/**
 * The persons of a French text that have an abbreviated title, in order; each of a list has the title.
 *
 *     Le Dr Roy a vu MM. Roux et de La Motte.   →   Dr: Roy; Mr: Roux; Mr: de La Motte
 *     M. et Mme Roy                             →   Mr and Mrs: Roy
 *     M. le maire, dis-le-moi, Mes Amis, le professeur M. Roy   →   nothing
 */
export const titledPersons = (french: string): Titled[] =>
  mayHaveTitle.test(french) ? Array.from(french.matchAll(titled())).flatMap(personsIn) : [];

/** Most sentences have no title: this quick test spares them the search. */
const mayHaveTitle = new RegExp(String.raw`(?<![\p{L}\p{N}])${titlePattern}[ \u00a0\u202f\p{Lu}]`, 'u');

const space = String.raw`[ \u00a0\u202f]`;
const particles = String.raw`(?:de${space}(?:la${space}|l['’])|(?:de|du|des|del|della|di|da|von|van|der|den|ter|ben|bin|ibn|el|al)${space}|d['’]|\p{Lu}\.(?:-?\p{Lu}\.){0,3}${space}?){0,4}`;
const word = String.raw`(?!${titlePattern.replaceAll(/\((?!\?)/gu, '(?:')}${space})\p{Lu}[\p{L}\p{M}]*(?:[-'’]\p{L}[\p{L}\p{M}]*)*`;
const person = String.raw`${particles}${word}(?:${space}${particles}${word}){0,6}`;
const party = String.raw`(?:${space}\([^()]{1,20}\))?`;
const list = String.raw`${person}(?:${party}(?:,${space}${person}${party}){0,8}${space}(?:et|ou|&)${space}${person})?`;
const titled = lazily(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{N}-])(?:([Ll][ea]|[Dd]u|[Aa]u)${space}|([Ll])['’])?(?<!\p{L})${titlePattern}(?:${space}(?:et|&)${space}(M\.|Mr|Mme))?(?:${space}|(?<=\.))(?=(${list}))`,
      'dgu',
    ),
);
const eachPerson = lazily(() => new RegExp(person, 'gu'));

const personsIn = (match: RegExpExecArray): Titled[] => {
  const [, article, elided, one, other, partner, names = ''] = match;
  const french = one ?? other ?? '';
  const start = match.indices![one === undefined ? 4 : 3]![0];
  const namesAt = match.indices![6]![0];
  const title = partner === undefined ? titles.get(french) : couples[`${french} ${partner}`.replaceAll(/\.|r(?= |$)/gu, '')];
  if (!title || notPersons.test(names) || (french === 'M' && isInitial(match.input, start))) return [];
  const span = { start, end: match.input.slice(0, namesAt).trimEnd().length };
  // a party in brackets is no person: MM. Roy (PS) et Roux
  const all = Array.from(
    names.replaceAll(/\([^()]*\)/gu, (bracket) => ','.repeat(bracket.length)).matchAll(eachPerson()),
    ({ 0: { length }, index }) => ({ start: namesAt + index, end: namesAt + index + length }),
  );
  // of one person it is a name or a pronoun: Mes Aynak, Mes Amis
  if (french === 'Mes' && all.length === 1) return [];
  const own = plurals.has(french) ? all : all.slice(0, 1);
  return own.map((person) => ({ title, span, person, article: article ?? elided ?? '' }));
};

/** Behind an academic title the M. is an initial: le professeur M. Ferrand. */
const isInitial = (text: string, at: number): boolean => academic.test(text.slice(Math.max(0, at - 12), at));
const academic = /(?<!\p{L})(?:professeure?|docteure?|prof|[DP]r)\.?[ \u00a0\u202f]$/iu;

const plurals = new Set('MM mm Mmes mmes Mlles mlles Mes Drs drs Dres Prs Pres'.split(' '));
/** Me Too is a movement, and Mr, Dr and the like have brands. */
const notPersons = /^(?:Too|Pepper|Martens|Tussauds?|Propre)(?!\p{L})/u;
