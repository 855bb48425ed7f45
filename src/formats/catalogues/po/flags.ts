import { sliceOf, type Span } from '../../../text/spans.js';

const fuzzy = /(?:^#|,)[ \t]*fuzzy[ \t]*(?=,|$)/u;

/** Whether an entry's translation is marked as doubtful, in which case gettext does not use it. */
export const isFuzzy = (file: string, flags: readonly Span[]): boolean => flags.some((line) => fuzzy.test(sliceOf(file, line).trimEnd()));

/** A line of flags without `fuzzy`; nothing if there are no others. @param line - with its line end */
export const withoutFuzzy = (line: string): string => {
  const [, text = '', end = ''] = /^([^\r\n]*)([\r\n]*)$/u.exec(line) ?? [];
  const others = text
    .slice(2)
    .split(',')
    .filter((flag) => flag.trim() !== 'fuzzy');
  return others.length === 0 ? '' : `#,${others.join(',')}${end}`;
};

/** Whether placeholders of the entry may be numbered: `%1$s`. Python has no such thing. */
export const knowsNumbers = (file: string, flags: readonly Span[]): boolean =>
  flags.some((line) => /[,\s](?:c|objc|php|perl|boost|tcl|gcc-internal)-format\b/u.test(sliceOf(file, line)));
