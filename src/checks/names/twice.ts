import { wordsOf } from '../../alignment/words.js';
import type { Lexicon, ProperName } from '../../languages/lexicon.js';
import { escaped } from '../../text/phrase-pattern.js';
import type { Span } from '../../text/spans.js';

/** A name that the English has twice in a row, and the source only once. */
export interface NameTwice {
  readonly name: string;
  /** The second one, with what is between the two. */
  readonly span: Span;
}

/**
 * Finds names written twice in a row, with nothing but a space, a comma, an ending or a title between them.
 *
 *     Roy dort.            Roy Roy sleeps.         →   the second
 *     le rapport de M. Roy Mr Roy's Mr Roy report  →   the second, with its title
 *     Roy, Roy, viens !    Roy, Roy, come!         →   nothing: as in the source
 *     Roy et Roy           Roy and Roy             →   nothing: there are two
 */
export const namesTwice = (source: string, target: string, names: readonly ProperName[], lexicon: Lexicon): NameTwice[] => {
  const written = new Set<string>();
  const again = new Set(wordsOf(target).flatMap(({ text }) => (written.has(bare(text)) ? [bare(text)] : (written.add(bare(text)), []))));
  if (again.size === 0) return [];
  const once = names.filter(({ text }) => [text, ...lexicon.englishForms(text)].some((form) => again.has(form))).map(({ text }) => text);
  return [...new Set(once)]
    .slice(0, most)
    .filter((name) => countOf(name, source) === 1)
    .flatMap((name) =>
      [name, ...lexicon.englishForms(name)].flatMap((form): NameTwice[] => {
        if (target.indexOf(form) === target.lastIndexOf(form)) return [];
        const match = twice(form).exec(target);
        const first = match?.index ?? 0;
        return match ? [{ name: form, span: { start: first + form.length, end: first + match[0].length } }] : [];
      }),
    );
};

const bare = (word: string): string => word.replace(/['’]s$/u, '');

/** A text with more names twice is no sentence. */
const most = 20;

const countOf = (name: string, text: string): number => text.split(name).length - 1;

const twice = (name: string): RegExp => {
  const word = escaped(name);
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])${word}(?:['’]s)?,?[ ~-](?:(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.? )?${word}(?![\p{L}\p{N}-])`, 'u');
};
