/** How careful an English text is written. */
export type Care =
  /** As it is: most texts have nothing that could be markup. */
  | 'none'
  /** What could be markup at its place is escaped. */
  | 'usual'
  /** Every sign that could be markup anywhere is escaped. */
  | 'most';

/** What surrounds a stretch of text between two tags. */
export interface Surroundings {
  /** Whether a block begins with it. */
  readonly isFirst: boolean;
  /** What stands behind it in the file; empty at the block's end. */
  readonly next: string;
  readonly isInCell: boolean;
  /** How the source writes a character that it does not write as itself: `&nbsp;`, `\*`. */
  readonly spellings: ReadonlyMap<string, string>;
}

/** A text as Markdown has it. */
export const escapeText = (text: string, care: Care, around: Surroundings): string => {
  if (care === 'most') return text.replace(/[!-/:-@[-`{-~]/gu, String.raw`\$&`);
  const spelled = (character: string): string => around.spellings.get(character) ?? character;
  const signs = care === 'none' ? '' : risky;
  let written = '';
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    const own = spelled(character);
    if (own !== character) written += own;
    else if (signs.includes(character) && isRisk(text, at, around)) written += `\\${character}`;
    else written += around.isInCell && character === '|' ? String.raw`\|` : character;
  }
  return care === 'usual' && around.isFirst ? escapeStart(written) : written;
};

const risky = '*_`[]<&~\\!$#';

const isRisk = (text: string, at: number, { next }: Surroundings): boolean => {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? next[0] ?? '';
  const rest = text.slice(at + 1, at + 40) + next;
  switch (text[at]) {
    case '*':
    case '~':
      return !(/\s/u.test(before) && /\s/u.test(after));
    case '_':
      return !(/\s/u.test(before) && /\s/u.test(after)) && !(/[\p{L}\p{N}]/u.test(before) && /[\p{L}\p{N}]/u.test(after));
    case '<':
      return /^[a-z/!?]/iu.test(after) || after === '';
    case '&':
      return /^#?[\da-z]+;/iu.test(rest);
    case '\\':
      return after === '' || /[!-/:-@[-`{-~]/u.test(after);
    case '!':
      return after === '[';
    case '$':
      return !/^(?:\s|$)/u.test(after);
    case '#':
      return at === text.length - 1 && next === '';
    default:
      return true;
  }
};

/** What would begin another block: `- `, `1. `, `# `, `> `. */
const escapeStart = (text: string): string =>
  text.replace(/^(?:[-+>=]|#{1,6}(?=\s|$)|~~~|:(?=-))/u, String.raw`\$&`).replace(/^(\d{1,9})([.)])(?=\s|$)/u, String.raw`$1\$2`);

/** A title between marks. @param mark - the first of them: `"`, `'` or `(` */
export const escapeTitle = (title: string, mark: string, { spellings }: Pick<Surroundings, 'spellings'>): string => {
  const marks = mark === '(' ? '()' : mark;
  return [...title.replace(/[\r\n]+/gu, ' ')]
    .map((character, at, all) => {
      const rest = all.slice(at + 1, at + 40).join('');
      if (spellings.has(character)) return spellings.get(character)!;
      const isRisky = marks.includes(character) || character === '|' || (character === '&' && /^#?[\da-z]+;/iu.test(rest));
      return isRisky || (character === '\\' && /^(?:[!-/:-@[-`{-~]|$)/u.test(rest)) ? `\\${character}` : character;
    })
    .join('');
};
