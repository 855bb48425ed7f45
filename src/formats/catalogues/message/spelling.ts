import { encodeNonAsciiHTML } from 'entities';
import { withWords } from './read-value.js';
import type { Value } from './types.js';

/** Writes words of English as the value writes its own: entities, doubled signs. */
export type Speller = (english: string) => string;

/**
 * How words are written in a value.
 *
 *     'L&rsquo;été &amp; l&rsquo;hiver'   “ → &ldquo;, & → &amp;     '50 %% de %s'   % → %%     'L''article {0}'   ' → ''
 */
export const createSpeller = (value: Value): Speller => {
  const { isHtml, doublesPercent, doublesApostrophe, isIcu } = value.spelling;
  const steps: Speller[] = [];
  if (isHtml) steps.push(entitySpeller(value));
  if (doublesPercent) steps.push((english) => english.replaceAll('%', '%%'));
  if (doublesApostrophe) steps.push((english) => english.replaceAll("'", "''"));
  // elsewhere an apostrophe stands for itself, except before what it would quote
  else if (isIcu) steps.push((english) => english.replace(/'(?=[{}#|'])/gu, "''"));
  if (isIcu) steps.push((english) => english.replace(/[{}]+/gu, (braces) => `'${braces}'`));
  return (english) => steps.reduce((text, step) => step(text), english);
};

/** The entities of the value for their own characters; for others if it writes none as it is. */
const entitySpeller = (value: Value): Speller => {
  const entities = new Map<string, string>();
  let hasRaw = false;
  for (const { parts } of withWords(value.text, value))
    for (const part of parts) {
      if (part.type !== 'text') continue;
      const own = value.text.slice(part.start, part.end);
      if (part.prose !== undefined && own.startsWith('&')) entities.set(part.prose, own);
      else hasRaw ||= /[^\p{ASCII}]/u.test(own);
    }
  const hasLetters = [...entities.keys()].some((character) => /[^\p{ASCII}\u00a0]/u.test(character));
  const other = hasLetters && !hasRaw ? encodeNonAsciiHTML : (character: string): string => character;
  return (english) =>
    english
      .replace(/&(?=#?\w{1,32};)|[&<>"']/gu, (sign) => (sign === '&' ? (entities.get('&') ?? sign) : (entities.get(sign) ?? sign)))
      .replace(/[^\p{ASCII}]/gu, (character) => entities.get(character) ?? other(character));
};
