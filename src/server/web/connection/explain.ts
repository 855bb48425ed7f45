import { type ApiProblem, ownCode } from '../api/problem.js';
import { language } from '../messages/language.js';
import { isMessage, type MessageKey, t } from '../messages/messages.js';

/** What the page says of a problem, in the reader's language; and what the server says, in English: where it is wrong, and the cure. */
export interface Explanation {
  readonly what: string;
  readonly detail: string;
}

/** Explains a problem. */
export const explain = ({ code, message }: Pick<ApiProblem, 'code' | 'message'>): Explanation => {
  if (code === ownCode) return { what: message, detail: '' };
  const key = `problem.${code}`;
  const name: ProblemKey = isMessage(key) ? (key as ProblemKey) : 'problem.failed';
  const detail = asSentence(message);
  // in English, what the server says needs no headline
  if (language === 'en' && detail !== '') return { what: detail, detail: '' };
  return { what: t(name), detail: saysItAll.has(code) ? '' : detail };
};

/** Codes for which the server's sentence says no more than ours. */
const saysItAll: ReadonlySet<string> = new Set(['unauthorized', 'wrong_key', 'not_ready']);

/** The same in one string. */
export const inWords = (problem: Pick<ApiProblem, 'code' | 'message'>): string => {
  const { what, detail } = explain(problem);
  return `${what} ${detail}`.trim();
};

type ProblemKey = Extract<MessageKey, `problem.${string}`>;

/**
 * The server's messages begin small, since they often stand behind a name.
 *
 *     'the text has 300 characters.'   →   'The text has 300 characters.'; 'note.txt: is empty.' and 'my note.txt: is empty.' stay
 */
export const asSentence = (message: string): string =>
  /^(?![^:]*\.\p{L}+: )\p{Ll}+ /u.test(message) ? message.charAt(0).toUpperCase() + message.slice(1) : message;
