import { sliceOf, type Span } from '../../text/spans.js';

/** Longest header line, in UTF-16 units. */
const longestHeader = 400;

/**
 * Whether a line is a header of a mail that names people: one of the usual labels, and an address. Neither names nor addresses are words.
 *
 *     De : Anne Roy <anne@exemple.fr> · Cc : paul@exemple.org   →   yes        De : lundi à vendredi   →   no
 */
export const isMailHeader = (text: string, line: Span): boolean =>
  text.charCodeAt(line.end - 1) !== 0x2e && line.end - line.start <= longestHeader && people.test(sliceOf(text, line));

const people = /^(?:De|À|A|Cc|Cci|CC|Expéditeur|Destinataires?|Répondre à)\s?:\s.{0,200}[\p{L}\p{N}_]@[\p{L}\p{N}]/u;

/**
 * The label of the subject of a mail, with its colon; undefined if the line has none. What follows is a headline.
 *
 *     Objet : réunion de lundi   →   'Objet :'        Objet trouvé : une clé   →   undefined
 */
export const subjectLabel = (text: string, line: Span): Span | undefined => {
  subject.lastIndex = line.start;
  const found = subject.exec(text);
  return found && subject.lastIndex < line.end ? { start: line.start, end: line.start + found[0].trimEnd().length } : undefined;
};

const subject = /(?:Objet|OBJET|Sujet|SUJET)[^\S\n\r]?:[^\S\n\r]+(?=\S)/uy;
