import { Type } from '../../framework.js';
import { Problem } from '../../problems/problem.js';

/** What `/languages` lists. English is there because clients look up the target in the same list. */
export const languages = [
  { code: 'fr', name: 'French', targets: ['en'] },
  { code: 'en', name: 'English', targets: [] },
];

/** Schema of a field that says what a text is in. */
export const sourceField = Type.String({ description: '`fr`, or `auto` to have it guessed', examples: ['fr'] });
/** Schema of a field that says what a text is wanted in. */
export const targetField = Type.String({ description: '`en`', examples: ['en'] });

/**
 * Checks that a translation is asked for that there is. Codes may be in capitals, as in LibreTranslate.
 *
 * @returns whether the language is to be guessed
 * @throws `Problem` 400: another pair of languages
 */
export const checkPair = (source: string, target: string): { readonly isGuessed: boolean } => {
  const from = source.toLowerCase();
  const isGuessed = from === 'auto';
  const known = isGuessed ? { code: 'fr', name: 'French' } : languages.find(({ code }) => code === from);
  const wanted = languages.find(({ code }) => code === target.toLowerCase());
  if (!known) throw unsupported(`${shown(source)} is not supported`);
  if (!wanted) throw unsupported(`${shown(target)} is not supported`);
  if (known.code !== 'fr' || wanted.code !== 'en') {
    throw unsupported(`${wanted.name} (${wanted.code}) is not available as a target language from ${known.name} (${known.code})`);
  }
  return { isGuessed };
};

/** A text in another language than French. @param code - as guessed */
export const notFrench = (code: string): Problem => {
  const name = new Intl.DisplayNames('en', { type: 'language' }).of(code) ?? code;
  return unsupported(`${name} (${code}) is not supported. If the text is French, send source fr`);
};

const unsupported = (message: string): Problem => new Problem(400, 'unsupported_language', message);

/** A code as a client sent it, which may be anything. */
const shown = (code: string): string => (/^[\w-]{1,20}$/u.test(code) ? code : 'This language');
