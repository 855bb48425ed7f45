import { english, type Message, type Messages } from './english.js';
import { figuresIn } from './figures.js';
import { french } from './french.js';
import { type Language, language } from './language.js';
import { withFrenchSpaces } from './typography.js';

/** The name of something that the page says. */
export type MessageKey = keyof typeof english;

type NamesIn<Text> = Text extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;
type TextOf<Of> = Of extends { readonly other: infer Other } ? Other : Of;
type Needed<Of> = NamesIn<TextOf<Of>> | (Of extends string ? never : 'count');
type Values<Names extends string> = [Names] extends [never]
  ? readonly []
  : readonly [values: { readonly [Name in Names]: Name extends 'count' ? number : string | number }];

/** Says something, with a value for each name in braces; numbers are written as the language does. */
export type Say = <Key extends MessageKey>(key: Key, ...values: Values<Needed<(typeof english)[Key]>>) => string;

const tables: Readonly<Record<Language, Messages>> = { en: english, fr: french };

/** What the page says in a language. */
export const sayIn = (language: Language): Say => {
  const plural = new Intl.PluralRules(language);
  const { number } = figuresIn(language);
  const spaced = language === 'fr' ? withFrenchSpaces : (text: string) => text;
  const formOf = (message: Message, count: unknown): string =>
    typeof message === 'string' ? message : message[plural.select(Number(count)) === 'one' ? 'one' : 'other'];
  return (key, ...rest) => {
    const values: Readonly<Record<string, string | number>> = rest[0] ?? {};
    return spaced(formOf(tables[language][key]!, values['count'])).replace(/\{(?<name>\w+)\}/gu, (_, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? number(value) : value;
    });
  };
};

/** What the page says, in the language of the browser. */
export const t = sayIn(language);

/** Whether a name made of a word from the server (`problem.` and `too_large`) is one of ours. */
export const isMessage = (key: string): key is MessageKey => Object.hasOwn(english, key);

/** What something is called that the server names; its own word if the page knows no other. The message needs no values. */
export const named = (key: string, word: string): string => (isMessage(key) ? (t as (key: string) => string)(key) : word);
