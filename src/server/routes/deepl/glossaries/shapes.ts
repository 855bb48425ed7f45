import { Type } from '../../../framework.js';
import { checkPair } from '../pair.js';
import { described, errors, refused } from '../form.js';

/** Of a glossary. */
export const params = Type.Object({ id: Type.String({ description: '`glossary_id`' }) });

/** The languages of a dictionary: there is one pair. */
export const pair = {
  source_lang: Type.String({ description: '`fr`', examples: ['fr'] }),
  target_lang: Type.String({ description: '`en`', examples: ['en'] }),
};

/** A dictionary, as it is sent. */
export const dictionary = {
  ...pair,
  entries: Type.String({ description: 'An entry a line: French, a tab or comma, English.', examples: ['digue\tdyke'] }),
  entries_format: Type.Optional(Type.String({ description: '`tsv`, the default, or `csv`.' })),
};

/** Characters of a name. */
const longestName = 1024;

/** @throws `Problem` 400: an empty name, or one that is too long */
export const checkName = (name: string): void => {
  if (name.trim() === '' || name.length > longestName)
    throw refused("Value for 'name' not supported.", `Use 1 to ${longestName} characters.`);
};

/** What the pair is called in answers. */
export const languages = { source_lang: 'fr', target_lang: 'en' };

/** @throws `Problem` 400: another pair than that */
export const checkLanguages = (asked: { readonly source_lang: string; readonly target_lang: string }): void => {
  // a text's language may be left to be found out, a dictionary's may not
  checkPair({ ...asked, source_lang: asked.source_lang === '' ? '?' : asked.source_lang });
};

/** What is said of the list of all glossaries. @param glossary - the form of one */
export const listSchema = <Glossary extends Type.TSchema>(glossary: Glossary) => ({
  ...described,
  summary: 'The glossaries of the key',
  response: { 200: Type.Object({ glossaries: Type.Array(glossary) }, { description: 'The oldest first.' }), ...errors },
});

/** An answer without a body. */
export const nothing = { description: 'It is gone.', type: 'null' };
